package org.hiringpipelines.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiringpipelines.model.Refused.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hiringpipelines.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationRecordsTest {

    private static final Instant THEN = Instant.parse("2030-01-07T08:00:00Z");
    private static final String NO_ADDRESS = "This is not an e-mail address; it looks like name@example.org.";
    private static final String CLOSED = "This application is closed (Hired). Nothing more can happen to it.";

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("answers", "An answer needs its question.", () -> new Answer(" ", "yes")),
                refused(
                        "answers",
                        "A question has at most 1,000 characters.",
                        () -> new Answer("x".repeat(1001), "yes")),
                refused(
                        "answers",
                        "An answer has at most 20,000 characters.",
                        () -> new Answer("Why?", "x".repeat(20_001))),
                refused(
                        "answers",
                        "An application has at most 100 answers.",
                        () -> new Answers(Collections.nCopies(101, new Answer("Why?", "")))),
                refused("candidate.name", "An application needs the candidate's name.", () -> candidate(" ", "a@b.ch")),
                refused(
                        "candidate.name",
                        "A name has at most 200 characters.",
                        () -> candidate("x".repeat(201), "a@b.ch")),
                refused(
                        "candidate.name",
                        "A name stands on one line, without control characters.",
                        () -> candidate("Ada\nBcc: all@example.org", "a@b.ch")),
                refused(
                        "candidate.email",
                        "An application needs the candidate's e-mail address.",
                        () -> candidate("Ada", null)),
                refused("candidate.email", NO_ADDRESS, () -> candidate("Ada", "x".repeat(65) + "@example.org")),
                refused(
                        "candidate.phone",
                        "A telephone number has at most 60 characters.",
                        () -> new Candidate("c", "Ada", "a@b.ch", "1".repeat(61), null)),
                refused(
                        "candidate.location",
                        "A location has at most 200 characters.",
                        () -> new Candidate("c", "Ada", "a@b.ch", null, "x".repeat(201))),
                refused(
                        "coverLetter",
                        "A cover letter has at most 50,000 characters.",
                        () -> submitted("x".repeat(50_001), null, null)),
                refused("source", "A source has at most 200 characters.", () -> submitted(null, "x".repeat(201), null)),
                refused(
                        "Idempotency-Key",
                        "An Idempotency-Key has at most 200 characters.",
                        () -> submitted(null, null, "x".repeat(201))),
                refused(
                        "outcome",
                        "An application has an outcome if and only if it is closed.",
                        () -> application(Stage.CLOSED, null, null)),
                refused(
                        "outcome",
                        "An application has an outcome if and only if it is closed.",
                        () -> application(Stage.OFFER, Outcome.HIRED, THEN)),
                refused(
                        "closedAt",
                        "An application has an end if and only if it is closed.",
                        () -> application(Stage.CLOSED, Outcome.HIRED, null)),
                refused("", CLOSED, () -> hired().closed(Outcome.WITHDRAWN, null, THEN)),
                refused(
                        "",
                        "Only an application that is on hold, or that its candidate ended, can be taken up again; this one is closed (Hired).",
                        () -> hired().reopened(Stage.DECISION)),
                refused(
                        "",
                        "Only an application that is on hold, or that its candidate ended, can be taken up again; this one is open.",
                        () -> submitted(null, null, null).reopened(Stage.DECISION)),
                refused("", CLOSED, () -> hired().at(Stage.OFFER)),
                refused(
                        "reason",
                        "A rejection, and nothing else, has a reason for rejection.",
                        () -> submitted(null, null, null).closed(Outcome.REJECTED, null, THEN)),
                refused(
                        "reason",
                        "A rejection, and nothing else, has a reason for rejection.",
                        () -> submitted(null, null, null).closed(Outcome.HIRED, "OTHER", THEN)),
                refused("resume", "A file needs a name.", () -> document("cv/", 1)),
                refused(
                        "resume",
                        "A file's name has at most 200 characters.",
                        () -> document("x".repeat(200) + ".pdf", 1)),
                refused("resume", "The file is empty.", () -> document("cv.pdf", 0)),
                refused(
                        "report",
                        "A report is a PDF, Word, OpenDocument, RTF or text file (.pdf, .doc, .docx, .odt, .rtf, .txt).",
                        () -> new Document(
                                "d", "a", Document.Kind.CLEARANCE_REPORT, "report.exe", new byte[] {1}, THEN)),
                refused("resume", "A file has at most 10 MB.", () -> document("cv.pdf", Document.MOST_BYTES + 1)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatARecordRefuses(String field, String sentence, ThrowingCallable building) {
        Refused.check(field, sentence, building);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "@example.org", "ada@example", "a da@example.org", "<ada@example.org>"})
    void whatIsNoAddress(String address) {
        Refused.check("candidate.email", NO_ADDRESS, () -> candidate("Ada", address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv.exe", "cv.html", "cv.svg", "cv", "cv.pdf.js"})
    void whatIsNoResume(String fileName) {
        Refused.check(
                "resume",
                "A résumé is a PDF, Word, OpenDocument, RTF or text file (.pdf, .doc, .docx, .odt, .rtf, .txt).",
                () -> document(fileName, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "cv.PDF, cv.PDF, application/pdf",
        "C:\\cv\\ada.doc, ada.doc, application/msword",
        "../../etc/ada.txt, ada.txt, text/plain;charset=UTF-8",
    })
    void aFileKeepsItsNameWithoutItsPath(String given, String kept, String mediaType) {
        assertThat(document(given, 1).fileName()).isEqualTo(kept);
        assertThat(document(given, 1).mediaType()).isEqualTo(mediaType);
    }

    @Test
    void anAddressIsTheSameInCapitals() {
        Candidate ada = candidate("  Ada ", " Ada@Example.ORG ");

        assertThat(ada.email()).isEqualTo("ada@example.org");
        assertThat(ada.name()).isEqualTo("Ada");
    }

    @Test
    void anApplicationNamesItsCandidateAsItsFormDid() {
        Candidate known = new Candidate("c", "Ada Byron", "ada@example.org", "031", "Bern");
        Candidate given = new Candidate("x", "Ada King", "ada@example.org", null, "London");
        Application application =
                Application.submitted("a", "p", known.id(), given, null, null, null, null, null, THEN);

        assertThat(known.in(application)).isEqualTo(new Candidate("c", "Ada King", "ada@example.org", null, "London"));
        assertThat(known.correctedBy(application))
                .as("what the form leaves open stays known")
                .isEqualTo(new Candidate("c", "Ada King", "ada@example.org", "031", "London"));
    }

    @Test
    void whatIsLeftBlankIsNotGiven() {
        Application application = submitted(" ", "", "\n");

        assertThat(application.coverLetter()).isNull();
        assertThat(application.source()).isNull();
        assertThat(application.idempotencyKey()).isNull();
        assertThat(application.answers()).isEqualTo(Answers.NONE);
        assertThat(new Answer("Why?", null).answer()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void anOpenApplicationCanEndInEveryWay(Outcome how) {
        String why = how == Outcome.REJECTED ? "INTERVIEW" : null;

        Application closed = submitted(null, null, null).at(Stage.OFFER).closed(how, why, THEN);

        assertThat(closed.open()).isFalse();
        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.outcome()).isEqualTo(how);
        assertThat(closed.closedAt()).isEqualTo(THEN);
    }

    @Test
    void aListThatIsChangedLaterChangesNoAnswers() {
        List<Answer> given = new ArrayList<>(List.of(new Answer("Why?", "So.")));
        Answers answers = new Answers(given);
        given.clear();

        assertThat(answers.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@bücher.example",
                "Ada@BÜCHER.example",
                "ada@xn--bcher-kva.example",
                " ada@bu\u0308cher.example "
            })
    void anAddressIsOneHoweverItsDomainIsSpelt(String spelling) {
        assertThat(candidate("Ada", spelling).email()).isEqualTo("ada@bücher.example");
    }

    private static Candidate candidate(String name, String email) {
        return new Candidate("c", name, email, null, null);
    }

    private static Application submitted(String letter, String source, String key) {
        return Application.submitted("a", "p", "c", candidate("Ada", "a@b.ch"), null, letter, source, null, key, THEN);
    }

    @Test
    void whoIsOnHoldCanBeTakenUpAgainAtTheDecision() {
        Application onHold =
                submitted("Dear team", "a friend", "key").closed(Outcome.ON_HOLD, null, THEN.plusSeconds(9));

        Application reopened = onHold.reopened(Stage.DECISION);

        assertThat(reopened).isEqualTo(submitted("Dear team", "a friend", "key").at(Stage.DECISION));
        assertThat(reopened.open()).isTrue();
    }

    private static Application application(Stage stage, Outcome outcome, Instant closedAt) {
        return new Application(
                "a", "p", "c", "Ada", null, null, null, null, null, null, null, stage, outcome, null, THEN, closedAt);
    }

    private static Application hired() {
        return application(Stage.CLOSED, Outcome.HIRED, THEN);
    }

    private static Document document(String fileName, int size) {
        return new Document("d", "a", Document.Kind.RESUME, fileName, new byte[size], THEN);
    }
}
