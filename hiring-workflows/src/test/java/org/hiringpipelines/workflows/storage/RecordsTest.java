package org.hiringpipelines.workflows.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.interview.Competencies;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.InterviewPlan;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Questions;
import org.hiringpipelines.model.interview.Rating;
import org.hiringpipelines.model.interview.Ratings;
import org.hiringpipelines.model.interview.Recommendation;
import org.hiringpipelines.model.interview.Round;
import org.hiringpipelines.model.interview.Rounds;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.ApprovalBasis;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.model.offer.Drafter;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferVersion;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.model.posting.Section;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.model.posting.Workplace;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;

/** What is kept comes back as it was: every column, every null, in any script. */
@HiringTest
public class RecordsTest {

    private static final String ANY_SCRIPT = "Žižkov 東京 «naïve» 🥐 'quoted' \"twice\" \\ {{braces}}";
    private static final Instant THEN = Instant.parse("2030-01-07T08:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2030, 1, 7);

    @Autowired
    private JdbcAggregateOperations database;

    private static final Round ROUND = new Round(
            "Baking test",
            "See them bake.",
            45,
            Round.Kind.WORK_SAMPLE,
            null,
            null,
            new Competencies(List.of("Baking")),
            Questions.NONE);

    static Stream<Arguments> postings() {
        Posting sparse = new Posting(
                "Night Baker", null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        Posting full = new Posting(
                ANY_SCRIPT,
                ANY_SCRIPT,
                ANY_SCRIPT,
                List.of(new Place(ANY_SCRIPT, "Philadelphia", "PA", "US"), new Place("Bern", null, null, null)),
                Workplace.HYBRID,
                EmploymentType.PART_TIME,
                DAY,
                DAY.plusDays(30),
                ANY_SCRIPT,
                new Pay(new BigDecimal("26.44"), new BigDecimal("30"), "USD", PayPeriod.HOUR, ANY_SCRIPT),
                List.of(ANY_SCRIPT),
                List.of(new Requirement(RequirementKind.EXPERIENCE, RequirementLevel.PREFERRED, 7, ANY_SCRIPT)),
                new Apply(List.of("https://x.example/?a=b&c"), List.of("jobs@x.example"), List.of(Material.RESUME)),
                ANY_SCRIPT,
                List.of(new Section(ANY_SCRIPT, SectionKind.APPLY, List.of(ANY_SCRIPT), List.of("one", "two"))));
        return Stream.of(
                arguments(new Requisition(
                        id(),
                        sparse,
                        null,
                        1,
                        0,
                        null,
                        null,
                        null,
                        Requisition.Status.IN_REVIEW,
                        null,
                        THEN,
                        null,
                        null,
                        null)),
                arguments(new Requisition(
                        id(),
                        full,
                        ANY_SCRIPT.repeat(5_000),
                        10_000,
                        3,
                        "manager",
                        "recruiter",
                        "executive",
                        Requisition.Status.CLOSED,
                        ANY_SCRIPT,
                        THEN,
                        THEN.plusSeconds(1),
                        THEN.plusSeconds(2),
                        null)));
    }

    @ParameterizedTest
    @MethodSource("postings")
    void postings(Requisition requisition) {
        assertThatItComesBack(requisition, requisition.id());
    }

    @Test
    void candidates() {
        Candidate sparse = new Candidate(id(), "Ada", address(), null, null);
        Candidate full = new Candidate(id(), ANY_SCRIPT, address(), "+41 31 000 00 00", ANY_SCRIPT);

        assertThatItComesBack(sparse, sparse.id());
        assertThatItComesBack(full, full.id());
    }

    @Test
    void applications() {
        Application sparse = application();
        assertThat(database.findById(sparse.id(), Application.class)).isEqualTo(sparse);

        Application full = new Application(
                id(),
                sparse.postingId(),
                candidate().id(),
                ANY_SCRIPT,
                "031 000 00 00",
                ANY_SCRIPT,
                new Answers(List.of(
                        new Answer("Why?", ANY_SCRIPT), new Answer("And?", "é".repeat(20_000)), new Answer("No?", ""))),
                "ü".repeat(50_000),
                ANY_SCRIPT,
                "de-AT",
                id(),
                Stage.CLOSED,
                Outcome.REJECTED,
                "LESS_QUALIFIED",
                THEN,
                THEN.plusSeconds(1));
        assertThatItComesBack(full, full.id());
    }

    /** PostgreSQL keeps no character 0; H2 does. */
    @Test
    void aTextLosesTheCharacterThatNoDatabaseIsSureToKeep() {
        Candidate ada = candidate();
        Requisition requisition = database.insert(
                (Requisition) postings().findFirst().orElseThrow().get()[0]);
        Application application = Application.submitted(
                id(), requisition.id(), ada.id(), ada, null, "Dear\u0000team", null, null, null, THEN);

        database.insert(application);

        assertThat(database.findById(application.id(), Application.class).coverLetter())
                .isEqualTo("Dearteam");
    }

    @Test
    void documentsOfTwoMegabytes() {
        byte[] content = new byte[2 * 1024 * 1024];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31);
        }
        Document resume = new Document(id(), application().id(), Document.Kind.RESUME, "résumé 東京.pdf", content, THEN);

        database.insert(resume);

        Document kept = database.findById(resume.id(), Document.class);
        assertThat(kept.content()).isEqualTo(content);
        assertThat(kept).usingRecursiveComparison().ignoringFields("content").isEqualTo(resume);
    }

    @Test
    void events() {
        String application = application().id();

        StageEvent sparse = database.insert(
                new StageEvent(null, application, THEN, null, Stage.SCREENING, Happening.APPLIED, null));
        StageEvent full = database.insert(new StageEvent(
                null, application, THEN, "recruiter", Stage.CLOSED, Happening.CLOSED, ANY_SCRIPT.repeat(100)));

        assertThat(full.id()).isGreaterThan(sparse.id());
        assertThat(database.findById(sparse.id(), StageEvent.class)).isEqualTo(sparse);
        assertThat(database.findById(full.id(), StageEvent.class)).isEqualTo(full);
    }

    @Test
    void interviews() {
        String application = application().id();
        Interview planned = Interview.planned(id(), application, 1, null, ROUND);
        InterviewPlan plan = database.insert(new InterviewPlan(
                id(),
                database.findById(application, Application.class).postingId(),
                1,
                new Rounds(List.of(ROUND, ROUND.again())),
                "manager",
                THEN));
        Interview full = new Interview(
                id(),
                application,
                2,
                ANY_SCRIPT,
                ANY_SCRIPT,
                60,
                new Competencies(List.of(ANY_SCRIPT, "Baking")),
                new Panel(List.of("interviewer", "interviewer2"), List.of("interviewer2")),
                ANY_SCRIPT,
                new Slots(List.of(new Slot(THEN, 45), new Slot(THEN.plusSeconds(3600), 60))),
                THEN,
                Interview.Status.SCHEDULED,
                plan.id(),
                Round.Kind.VIDEO,
                "interviewers",
                2,
                new Questions(List.of(ANY_SCRIPT)),
                3);

        assertThatItComesBack(planned, planned.id());
        assertThatItComesBack(full, full.id());
        assertThat(database.findById(plan.id(), InterviewPlan.class)).isEqualTo(plan);
    }

    @Test
    void scorecards() {
        Interview interview =
                database.insert(Interview.planned(id(), application().id(), 1, null, ROUND));
        Ratings ratings =
                new Ratings(List.of(new Rating(ANY_SCRIPT, 1, ANY_SCRIPT), new Rating("Baking", 5, "Rose at three.")));
        Scorecard sparse =
                new Scorecard(id(), interview.id(), "interviewer", ratings, null, Recommendation.STRONG_NO, THEN);
        Scorecard full = new Scorecard(
                id(), interview.id(), "interviewer2", ratings, "é".repeat(4_000), Recommendation.YES, THEN);

        assertThatItComesBack(sparse, sparse.id());
        assertThatItComesBack(full, full.id());
    }

    @Test
    void offersAndTheirClearances() {
        String application = application().id();
        Offer opened = Offer.opened(id(), application, THEN);
        Offer declined = new Offer(
                id(),
                application,
                new Terms(new BigDecimal("52000.50"), "USD", PayPeriod.YEAR, DAY, DAY.plusDays(1), "é".repeat(4_000)),
                Offer.Status.DECLINED,
                ANY_SCRIPT,
                THEN,
                THEN.plusSeconds(1),
                3,
                null);
        assertThatItComesBack(opened, opened.id());
        assertThatItComesBack(declined, declined.id());

        Clearance awaited = Clearance.awaited(
                id(),
                opened.id(),
                "BACKGROUND_CHECK",
                new ClearanceRule("Background check", 0, 0, false, null, null, null));
        Document report = database.insert(
                new Document(id(), application, Document.Kind.CLEARANCE_REPORT, "Report.pdf", new byte[] {1}, THEN));
        Clearance reassessed = new Clearance(
                id(),
                declined.id(),
                "CHILD_ABUSE",
                new ClearanceRule(
                        ANY_SCRIPT, 10, 5, true, List.of(ANY_SCRIPT, "b"), List.of("24 P.S. 1-111"), List.of("rights")),
                Clearance.Result.FINDING,
                ANY_SCRIPT,
                THEN,
                ANY_SCRIPT,
                true,
                THEN.plusSeconds(1),
                ANY_SCRIPT,
                "é".repeat(4_000),
                report.id(),
                THEN.plusSeconds(2),
                null);
        assertThatItComesBack(awaited, awaited.id());
        assertThatItComesBack(reassessed, reassessed.id());
    }

    @Test
    void versionsOfOffersAndTheirLetters() {
        Application application = application();
        Offer offer = database.insert(Offer.opened(id(), application.id(), THEN));
        Terms terms = new Terms(new BigDecimal("26.44"), "EUR", PayPeriod.HOUR, DAY, DAY, ANY_SCRIPT);
        OfferVersion extended =
                database.insert(OfferVersion.of(offer.drafted(terms).extended(THEN), ANY_SCRIPT));
        assertThat(database.findById(extended.id(), OfferVersion.class)).isEqualTo(extended);

        Document letter = database.insert(
                new Document(id(), application.id(), Document.Kind.OFFER_LETTER, "Letter.pdf", new byte[] {1}, THEN));
        OfferVersion printed = database.save(extended.printed(letter.id()));
        assertThat(database.findById(extended.id(), OfferVersion.class)).isEqualTo(printed);
    }

    @Test
    void approvals() {
        Approval sparse = database.insert(Approval.asked(Approval.Subject.POSTING, id(), null, null, null));
        Terms terms = new Terms(new BigDecimal("26.44"), "EUR", PayPeriod.HOUR, DAY, DAY, ANY_SCRIPT);
        Approval full = database.insert(
                Approval.asked(Approval.Subject.OFFER, id(), "approvers", "ann", ApprovalBasis.of(terms))
                        .decided("bob", Approval.Decision.RETURN, ANY_SCRIPT, THEN));

        assertThat(database.findById(sparse.id(), Approval.class)).isEqualTo(sparse);
        assertThat(database.findById(full.id(), Approval.class)).isEqualTo(full);
    }

    @Test
    void drafters() {
        Drafter drafter = database.insert(new Drafter(null, id(), "ann"));

        assertThat(database.findById(drafter.id(), Drafter.class)).isEqualTo(drafter);
    }

    private Application application() {
        Requisition requisition = database.insert(
                (Requisition) postings().findFirst().orElseThrow().get()[0]);
        Candidate ada = candidate();
        return database.insert(
                Application.submitted(id(), requisition.id(), ada.id(), ada, null, null, null, null, null, THEN));
    }

    private Candidate candidate() {
        return database.insert(new Candidate(id(), "Ada", address(), null, null));
    }

    @SuppressWarnings("unchecked")
    private <T> void assertThatItComesBack(T record, String id) {
        T kept = database.insert(record);

        assertThat(database.findById(id, (Class<T>) record.getClass()))
                .isEqualTo(kept)
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(record);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
