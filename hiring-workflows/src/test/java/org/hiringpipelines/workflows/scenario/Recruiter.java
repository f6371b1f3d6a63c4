package org.hiringpipelines.workflows.scenario;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Who reviews postings, screens, schedules, and writes down what candidates and vendors say. */
@Component
public class Recruiter {

    public static final String REVIEW_POSTING = "Task_ReviewPosting";
    public static final String SCREEN_APPLICATION = "Task_ScreenApplication";
    public static final String PROPOSE_SLOTS = "Task_ProposeSlots";
    public static final String RECORD_SLOT = "Task_RecordSlot";
    public static final String MANAGE_INTERVIEW = "Task_ManageInterview";
    public static final String RECORD_OFFER_ANSWER = "Task_RecordOfferAnswer";
    public static final String RECORD_CLEARANCE = "Task_RecordClearance";

    public static final String CALL_REFERENCES = "Task_CallReferences";
    public static final String INVITE_TO_GROUP = "Task_InviteToGroup";
    public static final String REVIEW_CLEARANCE = "Task_ReviewClearance";

    private static final String ID = "recruiter";

    private final Desk desk;

    Recruiter(Desk desk) {
        this.desk = desk;
    }

    /** {@code submit} or {@code discard}. */
    public Form reviews(PostedJob job) {
        return desk.take(REVIEW_POSTING, job.id(), ID, "decision", job::state);
    }

    /** {@code advance}, {@code reject} or {@code hold}. */
    public Form screens(Candidacy candidacy) {
        return take(SCREEN_APPLICATION, candidacy, "outcome");
    }

    /** Slots, interviewers and place are for the test to fill in. */
    public Form proposesSlots(Candidacy candidacy) {
        return take(PROPOSE_SLOTS, candidacy, "slots");
    }

    /** A panel meets at one of these times. */
    public void proposes(Candidacy candidacy, List<String> panel, Instant... times) {
        String slots = Arrays.stream(times)
                .map("{\"startsAt\":\"%s\",\"minutes\":45}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        String interviewers = panel.stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]"));
        proposesSlots(candidacy)
                .with("slots", SpinValues.jsonValue(slots).create())
                .with("interviewers", SpinValues.jsonValue(interviewers).create())
                .with("place", "Room 7")
                .submit();
    }

    /** The time the candidate agreed to. */
    public Form recordsSlot(Candidacy candidacy) {
        return take(RECORD_SLOT, candidacy, "startsAt");
    }

    /** {@code reschedule}, {@code cancel} or {@code noShow}. */
    public Form changesInterview(Candidacy candidacy) {
        return take(MANAGE_INTERVIEW, candidacy, "action");
    }

    /** {@code accepted} or {@code declined}. */
    public Form recordsAnswer(Candidacy candidacy) {
        return take(RECORD_OFFER_ANSWER, candidacy, "answer");
    }

    /** {@code clear} or {@code finding}. */
    public Form recordsClearance(Candidacy candidacy) {
        return take(RECORD_CLEARANCE, candidacy, "result");
    }

    /** {@code continue}, {@code reject} or {@code hold}, with what the referees say. */
    public Form callsReferences(Candidacy candidacy) {
        return take(CALL_REFERENCES, candidacy, "outcome").saying("Would work with her again.");
    }

    /** A group that meets already, or {@code another}. */
    public Form invitesToGroup(Candidacy candidacy) {
        return take(INVITE_TO_GROUP, candidacy, "group");
    }

    /** {@code clear} or {@code finding}; the paper that came first. */
    public Form reviewsClearance(Candidacy candidacy) {
        return desk.takeOldest(REVIEW_CLEARANCE, candidacy.id(), ID, "result", candidacy::state);
    }

    /** The report of the background check, as a file. */
    public void attachesReport(Candidacy candidacy, String fileName, byte[] content) {
        candidacy.getsReport(ID, fileName, content);
    }

    private Form take(String key, Candidacy candidacy, String choice) {
        return desk.take(key, candidacy.id(), ID, choice, candidacy::state);
    }
}
