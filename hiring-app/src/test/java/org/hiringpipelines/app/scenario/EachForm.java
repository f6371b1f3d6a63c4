package org.hiringpipelines.app.scenario;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Each form of a task that there is, waiting for whoever fills it in. */
@Component
public class EachForm {

    /** There a law gives candidates time to answer before an offer is withdrawn. */
    private static final String PHILADELPHIA = """
            Night Baker

            Crumb & Daughters
            Location: Philadelphia, PA
            """;

    private static final String SCHOOL = """
            Teacher, Grade 4

            Birch Elementary School
            Location: Philadelphia, PA
            """;

    private final Hiring hiring;
    private final FullDesks desks;
    private final JdbcTemplate database;
    private final List<OpenForm> forms = new ArrayList<>();

    EachForm(Hiring hiring, FullDesks desks, JdbcTemplate database) {
        this.hiring = hiring;
        this.desks = desks;
        this.database = database;
    }

    /** Fills all desks anew, and puts on them what is seldom there. */
    public List<OpenForm> open() {
        forms.clear();
        String posting = desks.fill();
        add("manage-posting", "manager", posting, "Task_ManagePosting");
        add("screen-application", "recruiter", desks.applicationOf(FullDesks.ADVANCED), "Task_ScreenApplication");
        add("propose-slots", "recruiter", desks.applicationOf(FullDesks.TO_MEET), "Task_ProposeSlots");
        add("record-slot", "recruiter", desks.applicationOf(FullDesks.CHOOSES), "Task_RecordSlot");
        add("write-scorecard", "interviewer", desks.applicationOf(FullDesks.SCORED), "Task_WriteScorecard");
        add("manage-interview", "recruiter", desks.applicationOf(FullDesks.SCORED), "Task_ManageInterview");
        add("decide-round", "manager", desks.applicationOf(FullDesks.AFTER_ROUND), "Task_DecideRound");
        add("decide-hire", "manager", desks.applicationOf(FullDesks.DECIDED), "Task_DecideHire");
        add("draft-offer", "manager", desks.applicationOf(FullDesks.DRAFTED), "Task_DraftOffer");
        add("approve-offer", "approver", desks.applicationOf(FullDesks.APPROVED), "Task_ApproveOffer");
        add("record-offer-answer", "recruiter", desks.applicationOf(FullDesks.ANSWERS), "Task_RecordOfferAnswer");
        add("record-clearance", "recruiter", desks.applicationOf(FullDesks.CHECKED), "Task_RecordClearance");
        postings();
        lateScorecard(posting);
        findings();
        runnerUp();
        mailNotSent(posting);
        pipelines();
        return List.copyOf(forms);
    }

    private void postings() {
        add("review-posting", "recruiter", hiring.receivedPosting(Hiring.POSTING, 1), "Task_ReviewPosting");
        String submitted = hiring.receivedPosting(Hiring.POSTING, 1);
        hiring.complete(
                "recruiter", submitted, "Task_ReviewPosting", "decision", "submit", "waiver", "Agreed with counsel.");
        add("approve-posting", "approver", submitted, "Task_ApprovePosting");
    }

    private void lateScorecard(String posting) {
        String late = hiring.applicationOf("Lou Falk", posting);
        hiring.chooseFirstSlot(late, hiring.proposedInterview(late));
        hiring.nextTimerRings(late, "Timer_ScorecardLate");
        add("decide-late-scorecard", "manager", late, "Task_DecideLateScorecard");
    }

    private void findings() {
        String posting = hiring.receivedPosting(PHILADELPHIA, 2);
        hiring.open(posting);
        add("assess-finding", "manager", finding("Mia Orth", posting), "Task_AssessFinding");
        String answered = finding("Ned Pohl", posting);
        hiring.complete(
                "manager",
                answered,
                "Task_AssessFinding",
                "decision",
                "withdraw",
                "assessment",
                "It concerns the till.");
        hiring.nextTimerRings(answered, "Timer_AnswerTimeOver");
        add("reassess-finding", "manager", answered, "Task_ReassessFinding");
    }

    private String finding(String name, String posting) {
        String application = hiring.applicationOf(name, posting);
        hiring.offerAtOnce(application);
        hiring.complete("recruiter", application, "Task_RecordOfferAnswer", "answer", "accepted");
        hiring.complete(
                "recruiter", application, "Task_RecordClearance", "result", "finding", "comment", "A caution of 2009.");
        return application;
    }

    private void runnerUp() {
        String posting = hiring.openPosting(1);
        String second = hiring.applicationOf("Ola Quist", posting);
        hiring.complete("recruiter", second, "Task_ScreenApplication", "outcome", "hold");
        String first = hiring.applicationOf("Pia Rehn", posting);
        hiring.offerAtOnce(first);
        hiring.complete("recruiter", first, "Task_RecordOfferAnswer", "answer", "declined");
        hiring.runJobs();
        add("choose-runner-up", "manager", posting, "Task_ChooseRunnerUp");
    }

    private void pipelines() {
        String referred = hiring.applicationOf("Rae Tolk", hiring.openPosting(Hiring.POSTING, "executive"));
        hiring.moveTo("executiveSearch", referred, "Task_CallReferences");
        add("call-references", "recruiter", referred, "Task_CallReferences");
        String invited = hiring.applicationOf("Sam Ulm", hiring.openPosting(Hiring.POSTING, "hourly"));
        hiring.complete("recruiter", invited, "Task_ScreenApplication", "outcome", "advance");
        add("invite-to-group", "recruiter", invited, "Task_InviteToGroup");
        String school = hiring.openPosting(SCHOOL, "school");
        String checked = hiring.applicationOf("Tea Vogt", school);
        hiring.complete("recruiter", checked, "Task_ScreenApplication", "outcome", "advance");
        add("review-clearance", "recruiter", checked, "Task_ReviewClearance");
        String decided = hiring.applicationOf("Uma Wirth", school);
        hiring.moveTo("schoolHiring", decided, "Task_DecideOnClearances");
        add("decide-on-clearances", "manager", decided, "Task_DecideOnClearances");
    }

    private void mailNotSent(String posting) {
        String application = hiring.applicationOf("Quin Selm", posting);
        String mail =
                database.queryForObject("select id from mail where application_id = ?", String.class, application);
        database.update("update mail set template = 'palmistry', tries = 5 where id = ?", mail);
        hiring.runJobs();
        add("decide-unsent-mail", "recruiter", mail, "Task_DecideUnsentMail");
    }

    private void add(String form, String user, String businessKey, String task) {
        forms.add(new OpenForm(form, user, hiring.taskId(user, businessKey, task)));
    }
}
