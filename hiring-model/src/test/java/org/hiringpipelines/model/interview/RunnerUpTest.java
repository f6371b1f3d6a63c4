package org.hiringpipelines.model.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is asked first of those on hold. */
class RunnerUpTest {

    private static final Instant MONDAY = Instant.parse("2030-01-07T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

    @Test
    void higherRatingsComeFirst() {
        assertThat(order(
                        runnerUp("three", MONDAY, scorecard(Recommendation.STRONG_YES, 3, 3)),
                        runnerUp("four", TUESDAY, scorecard(Recommendation.NO, 4, 4)),
                        runnerUp("three and a half", MONDAY, scorecard(Recommendation.YES, 3, 4))))
                .containsExactly("four", "three and a half", "three");
    }

    @Test
    void ofEqualRatingsTheBetterRecommendedComeFirst() {
        assertThat(order(
                        runnerUp(
                                "yes and no",
                                MONDAY,
                                scorecard(Recommendation.YES, 4),
                                scorecard(Recommendation.NO, 4)),
                        runnerUp("strong no", MONDAY, scorecard(Recommendation.STRONG_NO, 4)),
                        runnerUp(
                                "twice yes",
                                TUESDAY,
                                scorecard(Recommendation.YES, 3),
                                scorecard(Recommendation.YES, 5)),
                        runnerUp("strong yes", TUESDAY, scorecard(Recommendation.STRONG_YES, 4))))
                .containsExactly("strong yes", "twice yes", "yes and no", "strong no");
    }

    @Test
    void ofTwoAlikeWhoAppliedFirstComesFirst() {
        assertThat(order(
                        runnerUp("later", TUESDAY, scorecard(Recommendation.YES, 1, 2)),
                        runnerUp("earlier", MONDAY, scorecard(Recommendation.YES, 2, 1))))
                .containsExactly("earlier", "later");
    }

    @Test
    void whoHasNoScorecardComesLast() {
        assertThat(order(
                        runnerUp("never met", MONDAY),
                        runnerUp("met too late", TUESDAY),
                        runnerUp("met", TUESDAY, scorecard(Recommendation.STRONG_NO, 1))))
                .containsExactly("met", "never met", "met too late");
    }

    @Test
    void aThirdOfTheRatingsIsAThirdHoweverManyThereAre() {
        assertThat(order(
                        runnerUp("six ratings", TUESDAY, scorecard(Recommendation.YES, 3, 3, 4, 3, 3, 4)),
                        runnerUp("three ratings", MONDAY, scorecard(Recommendation.YES, 3, 3, 4))))
                .containsExactly("three ratings", "six ratings");
    }

    @Test
    void meanAndRecommendationsAreToldInWords() {
        RunnerUp ada = runnerUp(
                "ada",
                MONDAY,
                scorecard(Recommendation.NO, 3, 4),
                scorecard(Recommendation.YES, 5),
                scorecard(Recommendation.YES, 4));

        assertThat(ada.mean()).isEqualTo(4);
        assertThat(ada.recommendations()).isEqualTo("2 × Yes, 1 × No");
        assertThat(runnerUp("never met", MONDAY).mean()).isZero();
        assertThat(runnerUp("never met", MONDAY).recommendations()).isEmpty();
    }

    private static List<String> order(RunnerUp... people) {
        List<RunnerUp> shuffled = Arrays.asList(people);
        Collections.reverse(shuffled);
        return shuffled.stream().sorted().map(RunnerUp::applicationId).toList();
    }

    private static RunnerUp runnerUp(String id, Instant appliedAt, Scorecard... scorecards) {
        return new RunnerUp(id, appliedAt, List.of(scorecards));
    }

    private static Scorecard scorecard(Recommendation recommendation, Integer... ratings) {
        List<Rating> all = IntStream.range(0, ratings.length)
                .mapToObj(number -> new Rating("Competency " + number, ratings[number], "Seen."))
                .toList();
        return new Scorecard("s", "i", "interviewer", new Ratings(all), null, recommendation, MONDAY);
    }
}
