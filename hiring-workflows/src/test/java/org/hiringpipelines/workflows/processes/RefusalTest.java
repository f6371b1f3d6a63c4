package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Form;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong input comes back with a sentence that says what would be right, and changes nothing; right input then goes through. */
@HiringTest
class RefusalTest {

    private static final String DECIDE_ON_APPLICATION =
            "What becomes of this application? Choose one of: advance, reject, hold.";
    private static final String DECIDE_ON_ROUND =
            "How does it go on after this round? Choose one of: continue, reject, hold.";
    private static final String DECIDE_ON_HIRE =
            "Will this candidate get an offer? Choose one of: offer, reject, hold, anotherRound.";
    private static final String REASONS = "Say why the candidate is rejected, with one of: NOT_QUALIFIED,"
            + " LESS_QUALIFIED, INTERVIEW, NO_SHOW, CLEARANCE, OTHER, OTHER_JOB, TERMS, LOST_INTEREST, NO_ANSWER.";
    private static final String OTHER_NEEDS_COMMENT = "This reason needs a comment that says what it is.";
    private static final String TOO_LONG = "This text has at most 2,000 characters.";
    private static final String LONG_TEXT = "x".repeat(5000);
    private static final String TIME =
            "is not a date with a time. Write it such as 2026-12-31T14:30 or 2026-12-31T14:30:00Z.";
    private static final String DATE = "is not a date. Write year, month and day, such as 2026-12-31.";
    private static final String SLOT = "[{\"startsAt\":\"2030-01-09T10:00\"}]";
    private static final String INTERVIEWER = "[\"interviewer\"]";

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    private static final String NO_SUCH_TIME =
            "There is no 02:15 on 31 March 2030 in Central European Time: the clocks go forward from 02:00 to 03:00."
                    + " Give 01:59 or earlier, or 03:00 or later.";
    private static final String TWO_SUCH_TIMES =
            "There are two times 02:15 on 27 October 2030 in Central European Time: the clocks go back from 03:00 to"
                    + " 02:00. Write 2030-10-27T02:15+02:00 for the first, or 2030-10-27T02:15+01:00 for the second.";

    /** What is filled in, and the sentence that comes back. */
    private record Wrong(Map<String, Object> fields, String sentence) {

        Form in(Form form) {
            fields.forEach(form::with);
            return form;
        }
    }

    private static Wrong wrong(String sentence, Object... fieldsAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return new Wrong(fields, sentence);
    }

    @TestFactory
    Stream<DynamicTest> screening() {
        return refusals(
                Recruiter.SCREEN_APPLICATION,
                recruiter::screens,
                wrong(DECIDE_ON_APPLICATION),
                wrong(DECIDE_ON_APPLICATION, "outcome", ""),
                wrong(DECIDE_ON_APPLICATION, "outcome", "maybe"),
                wrong(DECIDE_ON_APPLICATION, "outcome", " advance "),
                wrong(DECIDE_ON_APPLICATION, "outcome", "ADVANCE"),
                wrong(REASONS, "outcome", "reject"),
                wrong(REASONS, "outcome", "reject", "reason", "BORED"),
                wrong(OTHER_NEEDS_COMMENT, "outcome", "reject", "reason", "OTHER"),
                wrong(OTHER_NEEDS_COMMENT, "outcome", "reject", "reason", "OTHER", "comment", "  "),
                wrong(TOO_LONG, "outcome", "advance", "comment", LONG_TEXT),
                wrong(TOO_LONG, "outcome", "hold", "reason", LONG_TEXT));
    }

    @TestFactory
    Stream<DynamicTest> proposingSlots() {
        return refusals(
                Recruiter.PROPOSE_SLOTS,
                recruiter::proposesSlots,
                wrong("Propose at least one slot. Name at least one interviewer."),
                wrong("Propose at least one slot.", "slots", "[]", "interviewers", INTERVIEWER),
                wrong("Propose at least one slot.", "slots", "[{\"minutes\":\"\"}]", "interviewers", INTERVIEWER),
                wrong("Name at least one interviewer.", "slots", SLOT, "interviewers", "[]"),
                wrong(
                        "A slot lies in the past. Propose times that are still to come.",
                        "slots",
                        "[{\"startsAt\":\"2030-01-06T10:00\"}]",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "Each slot is proposed once; two of these start at the same time.",
                        "slots",
                        "[{\"startsAt\":\"2030-01-09T10:00\"},{\"startsAt\":\"2030-01-09T09:00:00Z\"}]",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "Row 1: A slot takes between 5 and 480 minutes.",
                        "slots",
                        "[{\"startsAt\":\"2030-01-09T10:00\",\"minutes\":3}]",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "Row 1: A slot takes between 5 and 480 minutes.",
                        "slots",
                        "[{\"startsAt\":\"2030-01-09T10:00\",\"minutes\":4294967341}]",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "Row 2: Give the slot's date and time.",
                        "slots",
                        "[{\"startsAt\":\"2030-01-09T10:00\"},{\"minutes\":30}]",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "Row 1: " + NO_SUCH_TIME,
                        "slots",
                        "[{\"startsAt\":\"2030-03-31T02:15\"}]",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "Row 1: " + NO_SUCH_TIME,
                        "slots",
                        "[{\"startsAt\":\"2030-03-31T02:15+02:00\"}]",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "Row 1: " + TWO_SUCH_TIMES,
                        "slots",
                        "[{\"startsAt\":\"2030-10-27T02:15\"}]",
                        "interviewers",
                        INTERVIEWER),
                wrong("Row 1: \"soon\" " + TIME, "slots", "[{\"startsAt\":\"soon\"}]", "interviewers", INTERVIEWER),
                wrong(
                        "\"slots\" is not a list in JSON: it breaks off at \"[{\".",
                        "slots",
                        "[{",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "Give \"slots\" as a list, such as [ … ].",
                        "slots",
                        "{\"startsAt\":\"2030-01-09T10:00\"}",
                        "interviewers",
                        INTERVIEWER),
                wrong(
                        "\"interviewers\" is not a list in JSON: it breaks off at \"[\"interviewer\".",
                        "slots",
                        SLOT,
                        "interviewers",
                        "[\"interviewer"),
                wrong(
                        "Nobody here logs in as \"ghost\". Use the id with which the person logs in.",
                        "slots",
                        SLOT,
                        "interviewers",
                        "[\"interviewer\",\"ghost\"]"),
                wrong(
                        "Each interviewer is named once.",
                        "slots",
                        SLOT,
                        "interviewers",
                        "[\"interviewer\",\"interviewer\"]"),
                wrong(
                        "A place has at most 500 characters.",
                        "slots",
                        SLOT,
                        "interviewers",
                        INTERVIEWER,
                        "place",
                        LONG_TEXT));
    }

    @TestFactory
    Stream<DynamicTest> recordingTheSlot() {
        return refusals(
                Recruiter.RECORD_SLOT,
                recruiter::recordsSlot,
                wrong("Give the time of the interview."),
                wrong("\"later\" " + TIME, "startsAt", "later"),
                wrong(NO_SUCH_TIME, "startsAt", "2030-03-31T02:15"),
                wrong(TWO_SUCH_TIMES, "startsAt", "2030-10-27T02:15"));
    }

    @TestFactory
    Stream<DynamicTest> writingAScorecard() {
        String whole = "Row 1: Rate \"Baking\" with a whole number from 1 (no sign of it) to 5 (outstanding).";
        return refusals(
                Interviewer.WRITE_SCORECARD,
                one -> team.interviewer("interviewer").writesScorecard(one),
                wrong("Give a recommendation: strong yes, yes, no or strong no (strongYes, yes, no, strongNo)."),
                wrong("A scorecard rates at least one competency.", "ratings", "[]", "recommendation", "yes"),
                wrong(whole, "ratings", rating("9"), "recommendation", "yes"),
                wrong(whole, "ratings", rating("4.5"), "recommendation", "yes"),
                wrong(whole, "ratings", rating("4294967301"), "recommendation", "yes"),
                wrong(whole, "ratings", rating("0"), "recommendation", "yes"),
                wrong(whole, "ratings", rating("-3"), "recommendation", "yes"),
                wrong(whole, "ratings", rating("\"\""), "recommendation", "yes"),
                wrong(whole, "ratings", rating("\"good\""), "recommendation", "yes"),
                wrong(
                        "Row 1: A rating names the competency it rates.",
                        "ratings",
                        "[{\"rating\":3,\"evidence\":\"Rose.\"}]",
                        "recommendation",
                        "yes"),
                wrong(
                        "Each competency is rated once.",
                        "ratings",
                        "[{\"competency\":\"Baking\",\"rating\":3,\"evidence\":\"Rose.\"},"
                                + "{\"competency\":\"Baking\",\"rating\":4,\"evidence\":\"Rose.\"}]",
                        "recommendation",
                        "yes"),
                wrong(
                        "A summary has at most 4,000 characters.",
                        "ratings",
                        rating("3"),
                        "summary",
                        LONG_TEXT,
                        "recommendation",
                        "yes"));
    }

    private static String rating(String number) {
        return "[{\"competency\":\"Baking\",\"rating\":%s,\"evidence\":\"Rose.\"}]".formatted(number);
    }

    @TestFactory
    Stream<DynamicTest> decidingTheRound() {
        return refusals(
                HiringManager.DECIDE_ROUND,
                manager::decidesRound,
                wrong(DECIDE_ON_ROUND),
                wrong(DECIDE_ON_ROUND, "outcome", "advance"),
                wrong(REASONS, "outcome", "reject"),
                wrong(OTHER_NEEDS_COMMENT, "outcome", "reject", "reason", "OTHER"));
    }

    @TestFactory
    Stream<DynamicTest> decidingTheHire() {
        return refusals(
                HiringManager.DECIDE_HIRE,
                manager::decidesHire,
                wrong(DECIDE_ON_HIRE),
                wrong(DECIDE_ON_HIRE, "outcome", "continue"),
                wrong(REASONS, "outcome", "reject", "reason", "other"),
                wrong(OTHER_NEEDS_COMMENT, "outcome", "reject", "reason", "OTHER"));
    }

    @TestFactory
    Stream<DynamicTest> draftingTheOffer() {
        String decide = "Is the offer made? Choose one of: offer, reject, hold.";
        return refusals(
                HiringManager.DRAFT_OFFER,
                manager::draftsOffer,
                wrong("An offer needs a salary.", "salary", ""),
                wrong("\"a lot\" is not a number. Write it such as 52000 or 26.44.", "salary", "a lot"),
                wrong("Do you mean 60,000 or 60.00? Write it without the separator.", "salary", "60.000"),
                wrong("Do you mean 1,250 or 1.25? Write it without the separator.", "salary", "1.250"),
                wrong("A salary is more than nothing.", "salary", "0"),
                wrong("A salary is at most 1,000,000,000 and has at most two decimal places.", "salary", "10000000000"),
                wrong("Give the currency as its three letters (ISO 4217), such as USD or EUR.", "currency", "dollars"),
                wrong(
                        "\"FORTNIGHT\" is not known here. Choose one of: HOUR, DAY, WEEK, MONTH, YEAR.",
                        "payPeriod",
                        "FORTNIGHT"),
                wrong("Say what time the salary is for: an hour, day, week, month or year.", "payPeriod", ""),
                wrong("Give the first day of work.", "startsOn", ""),
                wrong("\"in spring\" " + DATE, "startsOn", "in spring"),
                wrong(
                        "Do you mean 3 April 2031 or 4 March 2031? Write year, month and day: 2031-04-03 or"
                                + " 2031-03-04.",
                        "startsOn",
                        "03/04/2031"),
                wrong(
                        "The first day of work 2030-01-06 has passed. Give one that is still to come.",
                        "startsOn",
                        "2030-01-06"),
                wrong("Give the last day on which the offer can be accepted.", "expiresOn", ""),
                wrong(
                        "The offer's last day 2030-01-06 has passed. Give one that is still to come.",
                        "expiresOn",
                        "2030-01-06"),
                wrong("The terms have at most 4,000 characters.", "terms", LONG_TEXT),
                wrong(decide, "outcome", "perhaps"),
                wrong(decide, "outcome", " reject"),
                wrong(REASONS, "outcome", "reject"),
                wrong(OTHER_NEEDS_COMMENT, "outcome", "reject", "reason", "OTHER"),
                wrong(TOO_LONG, "outcome", "hold", "reason", LONG_TEXT));
    }

    @TestFactory
    Stream<DynamicTest> approvingTheOffer() {
        return refusals(
                Approver.APPROVE_OFFER,
                approver::looksAtOfferFor,
                wrong("Do you approve? Choose one of: approve, return."),
                wrong("Do you approve? Choose one of: approve, return.", "decision", "yes"),
                wrong("Say in the comment what has to change, so that it can be changed.", "decision", "return"),
                wrong("A comment has at most 2,000 characters.", "decision", "approve", "comment", LONG_TEXT));
    }

    @TestFactory
    Stream<DynamicTest> recordingTheAnswer() {
        return refusals(
                Recruiter.RECORD_OFFER_ANSWER,
                recruiter::recordsAnswer,
                wrong("What did the candidate answer? Choose one of: accepted, declined, negotiating."),
                wrong(
                        "What did the candidate answer? Choose one of: accepted, declined, negotiating.",
                        "answer",
                        "perhaps"),
                wrong(TOO_LONG, "answer", "declined", "reason", LONG_TEXT));
    }

    @TestFactory
    Stream<DynamicTest> recordingTheClearance() {
        return refusals(
                Recruiter.RECORD_CLEARANCE,
                recruiter::recordsClearance,
                wrong("What did the check bring out? Choose one of: clear, finding."),
                wrong("What did the check bring out? Choose one of: clear, finding.", "result", "CLEAR"),
                wrong("A comment has at most 2,000 characters.", "result", "clear", "comment", LONG_TEXT));
    }

    @TestFactory
    Stream<DynamicTest> assessingTheFinding() {
        return refusals(
                HiringManager.ASSESS_FINDING,
                manager::assessesFinding,
                wrong("Does the hire go on in spite of the finding? Choose one of: proceed, withdraw, recheck."),
                wrong("Write down what you weighed: a finding is assessed for each person.", "decision", "proceed"),
                wrong(
                        "Write down what you weighed: a finding is assessed for each person.",
                        "decision",
                        "withdraw",
                        "assessment",
                        " "));
    }

    private Stream<DynamicTest> refusals(String task, Function<Candidacy, Form> takes, Wrong... wrongs) {
        Candidacy ada = team.takesUntil(task, team.opens().appliedForBy("Ada Baker"));
        return Stream.of(wrongs)
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.sentence(), () -> wrong.in(takes.apply(ada)).isRefused(wrong.sentence())));
    }

    @TestFactory
    Stream<DynamicTest> reviewingThePosting() {
        PostedJob job = team.receives(1);
        String decide = "What becomes of this posting? Choose one of: submit, discard.";
        return Stream.of(
                        wrong(decide),
                        wrong(decide, "decision", "publish"),
                        wrong(
                                "A posting needs a title. Put the job's title on the first line.",
                                "title",
                                "",
                                "decision",
                                "submit"),
                        wrong("\"soon\" " + DATE, "closesOn", "soon", "decision", "submit"),
                        wrong(
                                "\"AT_SEA\" is not known here. Choose one of: ONSITE, HYBRID, REMOTE.",
                                "workplace",
                                "AT_SEA",
                                "decision",
                                "submit"),
                        wrong(
                                "\"plenty\" is not a number. Write it such as 52000 or 26.44.",
                                "payMin",
                                "plenty",
                                "decision",
                                "submit"),
                        wrong(
                                "The lower end of the pay range is above its upper end.",
                                "payMin",
                                "70000",
                                "payMax",
                                "60000",
                                "decision",
                                "submit"),
                        wrong(
                                "A currency is three capital letters (ISO 4217), such as USD or EUR.",
                                "payMin",
                                "60000",
                                "payCurrency",
                                "dollars",
                                "decision",
                                "submit"),
                        wrong(TOO_LONG, "waiver", LONG_TEXT, "decision", "submit"))
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.sentence(), () -> wrong.in(recruiter.reviews(job)).isRefused(wrong.sentence())));
    }

    @TestFactory
    Stream<DynamicTest> approvingThePosting() {
        PostedJob job = team.receives(1);
        recruiter.reviews(job).choosing("submit");
        return Stream.of(
                        wrong("Do you approve? Choose one of: approve, return."),
                        wrong(
                                "Say in the comment what has to change, so that it can be changed.",
                                "decision",
                                "return"))
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.sentence(), () -> wrong.in(approver.looksAt(job)).isRefused(wrong.sentence())));
    }

    @TestFactory
    Stream<DynamicTest> managingThePosting() {
        PostedJob job = team.opens();
        return Stream.of(
                        wrong("What becomes of this posting? Choose one of: close, extend."),
                        wrong("What becomes of this posting? Choose one of: close, extend.", "action", "delete"),
                        wrong("Give the new closing date.", "action", "extend"),
                        wrong("\"whenever\" " + DATE, "action", "extend", "closesOn", "whenever"),
                        wrong(
                                "The new closing date 2030-01-06 has passed. Give one that is still to come.",
                                "action",
                                "extend",
                                "closesOn",
                                "2030-01-06"),
                        wrong(TOO_LONG, "action", "close", "comment", LONG_TEXT))
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.sentence(), () -> wrong.in(manager.manages(job)).isRefused(wrong.sentence())));
    }

    static Stream<Arguments> badStarts() {
        return Stream.of(
                arguments("postingText", null, "Paste the text of the posting."),
                arguments("postingText", "  \n ", "Paste the text of the posting."),
                arguments(
                        "hiringManager",
                        "ghost",
                        "Nobody here logs in as \"ghost\". Use the id with which the person logs in."),
                arguments(
                        "recruiter",
                        "ghost",
                        "Nobody here logs in as \"ghost\". Use the id with which the person logs in."),
                arguments("openings", "0", "Give the number of openings as a whole number from 1 to 10,000."),
                arguments("openings", 1.5, "Give the number of openings as a whole number from 1 to 10,000."),
                arguments("openings", "4294967297", "Give the number of openings as a whole number from 1 to 10,000."),
                arguments("openings", "many", "Give the number of openings as a whole number from 1 to 10,000."));
    }

    @ParameterizedTest
    @MethodSource("badStarts")
    void aPostingThatIsRefusedIsNotStarted(String field, Object value, String sentence) {
        var fields = team.posting(HiringTeam.TITLE).putValue(field, value);

        Refused.with(sentence, () -> team.starts(fields), team::postings);
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                arguments(Recruiter.RECORD_SLOT, "InterviewSlotChosen", "Give the time of the interview."),
                arguments(
                        Recruiter.RECORD_OFFER_ANSWER,
                        "OfferAnswered",
                        "What did the candidate answer? Choose one of: accepted, declined, negotiating."),
                arguments(
                        Recruiter.RECORD_CLEARANCE,
                        "ClearanceReported",
                        "What did the check bring out? Choose one of: clear, finding."));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageWithoutWhatItShouldSayIsRefused(String task, String message, String sentence) {
        Candidacy ada = team.takesUntil(task, team.opens().appliedForBy("Ada Baker"));

        Refused.with(sentence, () -> ada.gets(message, Map.of()), ada::state);

        assertThat(ada.openTasks()).containsExactly(task);
    }

    @ParameterizedTest
    @MethodSource("applicationsFromNowhere")
    void anApplicationThatWasNotTakenInIsNotStarted(Map<String, Object> variables, String sentence) {
        Refused.with(sentence, () -> team.isSentAnApplication(variables), team::applications);
    }

    static List<Arguments> applicationsFromNowhere() {
        return List.of(
                arguments(Map.of(), "Say which application is meant: applicationId is missing."),
                arguments(Map.of("applicationId", "nobody's"), "There is no application nobody's."));
    }
}
