package org.hiringpipelines.model.application;

/** What can happen to an application, as its timeline tells it. */
public enum Happening {
    APPLIED("Applied"),
    /** Later than the application, by somebody of the team. */
    RESUME_ADDED("Résumé added"),
    STAGE_ENTERED("Stage entered"),
    SCREENED("Screened"),
    ROUND_OPENED("Interview round opened"),
    SLOTS_PROPOSED("Interview slots proposed"),
    SLOT_CHOSEN("Interview slot chosen"),
    SLOTS_DECLINED("None of the proposed interview slots suits"),
    SLOTS_PASSED("Proposed interview slots have passed without a choice"),
    INTERVIEW_RESCHEDULED("Interview to be rescheduled"),
    INTERVIEW_CANCELLED("Interview cancelled"),
    NO_SHOW("The candidate did not come"),
    SCORECARD_WRITTEN("Scorecard written"),
    INTERVIEWER_EXCUSED("Interviewer excused"),
    ROUND_DECIDED("Interview round decided"),
    HIRE_DECIDED("Hire decided"),
    /** At a step that a pipeline of its own has, such as reference calls. */
    STEP_DECIDED("Step decided"),
    CHECKED_EARLY("Check before the interviews"),
    OFFER_DRAFTED("Offer drafted"),
    OFFER_APPROVED("Offer approved"),
    OFFER_RETURNED("Offer returned by the approver"),
    OFFER_EXTENDED("Offer extended"),
    OFFER_ANSWERED("Offer answered"),
    OFFER_EXPIRED("Offer expired"),
    OFFER_CANCELLED("Offer cancelled"),
    CLEARANCE_REPORTED("Clearance reported"),
    REPORT_ATTACHED("Report attached"),
    FINDING_ASSESSED("Finding assessed"),
    PRE_ADVERSE_NOTICE("Candidate told that the offer may be withdrawn"),
    REPORT_DISPUTED("Report disputed by the candidate"),
    FINDING_REASSESSED("Finding assessed again"),
    /** A step of a designer's own is done; what came of it is the detail. */
    STEP_NOTED("Step done"),
    WITHDRAWN("Application withdrawn"),
    START_OPEN("First day of work has to be agreed anew"),
    REOPENED("Taken up again"),
    HOLD_PUT_OFF("Day to come back changed"),
    REJECTION_CALLED_BACK("Rejection called back"),
    GIVEN_TO_COLLEAGUE("Task given to a colleague"),
    /** Somebody of the team believes what the application says of its candidate, against what was known. */
    CANDIDATE_CORRECTED("What is known of the candidate corrected"),
    /** An administrator moved its process, or changed what the process knows, outside of the tasks. */
    MOVED_BY_HAND("Moved by hand"),
    /** The same candidate got another job here. */
    HIRED_ELSEWHERE("Hired for another posting"),
    CLOSED("Closed");

    private final String words;

    Happening(String words) {
        this.words = words;
    }

    /** The happening as a person reads it. */
    public String words() {
        return words;
    }
}
