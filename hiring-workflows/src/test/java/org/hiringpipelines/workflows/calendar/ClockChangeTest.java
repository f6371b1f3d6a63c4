package org.hiringpipelines.workflows.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockChangeTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-28T02:30|Europe/Zurich|There is no 02:30 on 28 March 2027 in Central European Time: the clocks go forward from"
                        + " 02:00 to 03:00. Give 01:59 or earlier, or 03:00 or later.",
                "2027-10-31T02:30|Europe/Zurich|There are two times 02:30 on 31 October 2027 in Central European Time: the clocks go"
                        + " back from 03:00 to 02:00. Write 2027-10-31T02:30+02:00 for the first, or"
                        + " 2027-10-31T02:30+01:00 for the second.",
                "2027-03-14T02:00|America/New_York|There is no 02:00 on 14 March 2027 in Eastern Time: the clocks go forward from 02:00"
                        + " to 03:00. Give 01:59 or earlier, or 03:00 or later.",
                // Cuba changes its clocks at midnight.
                "2027-03-14T00:30|America/Havana|There is no 00:30 on 14 March 2027 in Cuba Time: the clocks go forward from 00:00 on"
                        + " 14 March 2027 to 01:00 on 14 March 2027. Give 23:59 on 13 March 2027 or earlier, or 01:00"
                        + " on 14 March 2027 or later.",
            })
    void aTimeThatIsNotPlainIsRefusedWithThoseThatAre(LocalDateTime time, ZoneId zone, String sentence) {
        assertThat(ClockChange.at(time, zone).flatMap(change -> change.objection(time, null)))
                .hasValue(sentence);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28T01:59", "2027-03-28T03:00", "2027-10-31T01:59", "2027-10-31T03:00", "2027-06-01T02:30"})
    void anyOtherTimeIsPlain(LocalDateTime time) {
        assertThat(ClockChange.at(time, ZURICH)).isEmpty();
    }

    @Test
    void anOffsetSaysWhichOfTwoTimesIsMeant() {
        LocalDateTime twice = LocalDateTime.of(2027, 10, 31, 2, 30);

        assertThat(objection(twice, "+01:00")).isEmpty();
        assertThat(objection(twice, "+02:00")).isEmpty();
    }

    @Test
    void aTimeThatIsLeftOutIsMeantByTheClocksOfAnotherPlaceOnly() {
        LocalDateTime never = LocalDateTime.of(2027, 3, 28, 2, 30);

        assertThat(objection(never, "+01:00")).isPresent();
        assertThat(objection(never, "+02:00")).isPresent();
        assertThat(objection(never, "-05:00")).isEmpty();
        assertThat(objection(never, "Z")).isEmpty();
    }

    private static Optional<String> objection(LocalDateTime time, String offset) {
        return ClockChange.at(time, ZURICH).flatMap(change -> change.objection(time, ZoneOffset.of(offset)));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-10-31T00:30:00Z,' (UTC+02:00)'",
        "2027-10-31T01:30:00Z,' (UTC+01:00)'",
        "2027-10-31T02:30:00Z,''",
        "2027-03-28T01:30:00Z,''"
    })
    void aMomentThatItsClockShowsTwiceIsNamedByItsOffset(Instant moment, String which) {
        assertThat(ClockChange.which(moment, ZURICH)).isEqualTo(which);
    }
}
