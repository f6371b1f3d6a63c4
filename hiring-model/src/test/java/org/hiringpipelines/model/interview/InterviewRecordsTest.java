package org.hiringpipelines.model.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiringpipelines.model.Refused.refused;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hiringpipelines.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewRecordsTest {

    private static final Instant THEN = Instant.parse("2030-01-07T08:00:00Z");
    private static final Slots SLOTS = new Slots(List.of(new Slot(THEN, 45), new Slot(THEN.plusSeconds(60), 45)));
    private static final Panel PANEL = Panel.of(List.of("ada"));
    private static final Ratings RATINGS = new Ratings(List.of(new Rating("Baking", 5, "Rose at three.")));

    private static final Round ROUND = round("Baking test");

    private static Round round(String name) {
        return round(name, 45, 2);
    }

    private static Round round(String name, int minutes, Integer quorum) {
        return new Round(
                name,
                "See them bake.",
                minutes,
                Round.Kind.WORK_SAMPLE,
                "interviewers",
                quorum,
                new Competencies(List.of("Baking")),
                new Questions(List.of("Please bake this loaf.")));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("name", "Give the round a name.", () -> round(" ")),
                refused("name", "A round's name has at most 150 characters.", () -> round("x".repeat(151))),
                refused("minutes", "A round takes between 5 and 480 minutes.", () -> round("Talk", 4, null)),
                refused(
                        "quorum",
                        "At least one scorecard is needed. Leave the number out where all are wanted.",
                        () -> round("Talk", 30, 0)),
                refused(
                        "kind",
                        "\"seance\" is no kind of interview. Choose one of: phone, video, on site, work sample, reference"
                                + " call.",
                        () -> Round.Kind.of("seance")),
                refused("rounds", "A plan has at least one round.", () -> new Rounds(List.of())),
                refused(
                        "rounds",
                        "A plan has at most 12 rounds.",
                        () -> new Rounds(IntStream.range(0, 13)
                                .mapToObj(i -> round("Round " + i))
                                .toList())),
                refused(
                        "rounds",
                        "Two rounds have the same name. Give each a name of its own.",
                        () -> new Rounds(List.of(ROUND, ROUND))),
                refused(
                        "questions",
                        "A round has at most 50 questions.",
                        () -> new Questions(Collections.nCopies(51, "Why?"))),
                refused(
                        "questions",
                        "A question has at most 1,000 characters.",
                        () -> new Questions(List.of("y".repeat(1001)))),
                refused("competencies", "A round rates at least one competency.", () -> new Competencies(List.of())),
                refused(
                        "interviewers",
                        "A panel has at most 20 interviewers.",
                        () -> Panel.of(IntStream.range(0, 21)
                                .mapToObj(Integer::toString)
                                .toList())),
                refused(
                        "interviewers",
                        "Each interviewer is named once.",
                        () -> Panel.of(List.of("ada", "ben", "ada"))),
                refused("ratings", "A rating names the competency it rates.", () -> new Rating(" ", 3, "Seen.")),
                refused(
                        "ratings",
                        "Say what you heard or saw that speaks for your rating of \"Baking\".",
                        () -> new Rating("Baking", 3, " ")),
                refused("interviewer", "ben does not interview here.", () -> PANEL.excusing("ben")),
                refused(
                        "ratings",
                        "The evidence for a rating has at most 4,000 characters.",
                        () -> new Rating("Baking", 3, "x".repeat(4001))),
                refused("ratings", "A scorecard rates at least one competency.", () -> new Ratings(List.of())),
                refused(
                        "ratings",
                        "Each competency is rated once.",
                        () -> new Ratings(
                                List.of(new Rating("Baking", 1, "Burnt it."), new Rating("Baking", 2, "Burnt it.")))),
                refused(
                        "ratings",
                        "A scorecard rates at most 50 competencies.",
                        () -> new Ratings(IntStream.range(0, 51)
                                .mapToObj(i -> new Rating("Competency " + i, 3, "Seen."))
                                .toList())),
                refused(
                        "slots",
                        "Each slot is proposed once; two of these start at the same time.",
                        () -> new Slots(List.of(new Slot(THEN, 30), new Slot(THEN, 45)))),
                refused(
                        "slots",
                        "At most 50 slots can be proposed for one interview.",
                        () -> new Slots(IntStream.range(0, 51)
                                .mapToObj(i -> new Slot(THEN.plusSeconds(i), 30))
                                .toList())),
                refused("slots", "Propose at least one slot.", () -> new Proposal(Slots.NONE, PANEL, null)),
                refused("interviewers", "Name at least one interviewer.", () -> new Proposal(SLOTS, Panel.NONE, null)),
                refused(
                        "place",
                        "A place has at most 500 characters.",
                        () -> new Proposal(SLOTS, PANEL, "x".repeat(501))),
                refused("number", "The first round is number 1.", () -> Interview.planned("i", "a", 0, "p", ROUND)),
                refused(
                        "interviewer",
                        "A scorecard belongs to one interviewer. Claim the task first.",
                        () -> scorecard(null, null)),
                refused(
                        "summary",
                        "A summary has at most 4,000 characters.",
                        () -> scorecard("ada", "x".repeat(4001))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatARecordRefuses(String field, String sentence, ThrowingCallable building) {
        Refused.check(field, sentence, building);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void aRatingBesideTheScale(int rating) {
        Refused.check(
                "ratings",
                "Rate \"Baking\" from 1 (no sign of it) to 5 (outstanding).",
                () -> new Rating("Baking", rating, "Seen."));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 481, 0, -30})
    void aSlotOfNoUse(int minutes) {
        Refused.check("slots", "A slot takes between 5 and 480 minutes.", () -> new Slot(THEN, minutes));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "YES", "perhaps"})
    void noRecommendation(String code) {
        Refused.check(
                "recommendation",
                "Give a recommendation: strong yes, yes, no or strong no (strongYes, yes, no, strongNo).",
                () -> Recommendation.of(code));
    }

    @ParameterizedTest
    @EnumSource(Recommendation.class)
    void aRecommendationIsKnownByItsCode(Recommendation recommendation) {
        assertThat(Recommendation.of(recommendation.code())).isEqualTo(recommendation);
    }

    @Test
    void aSlotIsKnownByItsStart() {
        assertThat(SLOTS.startingAt(THEN)).isPresent();
        assertThat(SLOTS.startingAt(THEN.plusSeconds(1))).isEmpty();
    }

    @Test
    void twoInterviewsAtOnceOverlapAndOneAfterTheOtherDoNot() {
        Slot slot = new Slot(THEN, 45);

        assertThat(slot.overlaps(new Slot(THEN.plusSeconds(44 * 60), 30))).isTrue();
        assertThat(slot.overlaps(new Slot(THEN.minusSeconds(30 * 60), 240))).isTrue();
        assertThat(slot.overlaps(new Slot(THEN.plusSeconds(45 * 60), 30))).isFalse();
        assertThat(slot.overlaps(new Slot(THEN.minusSeconds(30 * 60), 30))).isFalse();
    }

    @Test
    void anInterviewTakesItsSlotOrTheTimeThatWasPlanned() {
        assertThat(SLOTS.takenAt(THEN, 30)).isEqualTo(new Slot(THEN, 45));
        assertThat(SLOTS.takenAt(THEN.plusSeconds(7200), 30)).isEqualTo(new Slot(THEN.plusSeconds(7200), 30));
    }

    @Test
    void anotherRoundIsLikeTheOneBefore() {
        assertThat(ROUND.again().name()).isEqualTo("Another round: Baking test");
        assertThat(ROUND.again())
                .usingRecursiveComparison()
                .ignoringFields("name")
                .isEqualTo(ROUND);
    }

    @Test
    void aPlanGoesRoundByRoundAndThenRepeatsItsLast() {
        Rounds rounds = new Rounds(List.of(round("Talk"), ROUND));

        assertThat(rounds.after(0).name()).isEqualTo("Talk");
        assertThat(rounds.after(1)).isEqualTo(ROUND);
        assertThat(rounds.after(2).name()).isEqualTo("Another round: Baking test");
        assertThat(rounds.leftAfter(1)).isTrue();
        assertThat(rounds.leftAfter(2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORK_SAMPLE", "work sample", " Work-Sample "})
    void aKindIsKnownHoweverItIsSpelt(String name) {
        assertThat(Round.Kind.of(name)).isEqualTo(Round.Kind.WORK_SAMPLE);
    }

    @Test
    void nobodyWaitsForAnExcusedInterviewer() {
        Panel panel = Panel.of(List.of("ada", "ben", "cleo"));

        assertThat(panel.awaited(List.of("cleo"))).containsExactly("ada", "ben");
        assertThat(panel.excusing("ada").awaited(List.of("cleo"))).containsExactly("ben");
    }

    @Test
    void ratingsStandSideBySide() {
        Scorecard first = scored("ada", new Rating("Baking", 2, "Burnt it."), new Rating("Singing", 3, "Hummed."));
        Scorecard second = scored("ben", new Rating("Baking", 5, "Light as air."));

        List<CompetencyRatings> rows =
                CompetencyRatings.of(new Competencies(List.of("Baking", "Rising early")), List.of(first, second));

        assertThat(rows).extracting(CompetencyRatings::competency).containsExactly("Baking", "Rising early", "Singing");
        assertThat(rows).extracting(CompetencyRatings::mean).containsExactly(3.5, 0.0, 3.0);
        assertThat(rows).extracting(CompetencyRatings::disputed).containsExactly(true, false, false);
        assertThat(rows.get(0).lowest()).isEqualTo(2);
        assertThat(rows.get(0).highest()).isEqualTo(5);
        assertThat(rows.get(2).ratings()).containsExactly(new Rating("Singing", 3, "Hummed."), null);
    }

    private static Scorecard scored(String interviewer, Rating... ratings) {
        return new Scorecard("s", "i", interviewer, new Ratings(List.of(ratings)), null, Recommendation.YES, THEN);
    }

    @Test
    void collectionsOfNothingAreEmpty() {
        assertThat(Panel.of(Collections.emptyList())).isEqualTo(Panel.NONE);
        assertThat(new Slots(null)).isEqualTo(Slots.NONE);
    }

    private static Scorecard scorecard(String interviewer, String summary) {
        return new Scorecard("s", "i", interviewer, RATINGS, summary, Recommendation.YES, THEN);
    }
}
