package org.hiringpipelines.workflows.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hiringpipelines.model.application.DailyHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waits over weekends, holidays and the days on which clocks change. */
class BusinessDaysTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final BusinessDays days = new BusinessDays(new PublicHolidays("us"), NEW_YORK);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    @ParameterizedTest(name = "{1} business days from {0} are over at {2}")
    @CsvSource({
        // Monday to Friday of a week without a holiday.
        "2030-01-07T09:00, 0, 2030-01-07T09:00",
        "2030-01-07T09:00, 1, 2030-01-09T00:00",
        "2030-01-07T23:59, 4, 2030-01-12T00:00",
        // Over a weekend, and from one.
        "2030-01-11T09:00, 1, 2030-01-15T00:00",
        "2030-01-12T09:00, 1, 2030-01-15T00:00",
        // Over Martin Luther King's day, the third Monday in January.
        "2030-01-18T09:00, 1, 2030-01-23T00:00",
        "2030-01-14T09:00, 5, 2030-01-23T00:00",
        // Christmas on a Saturday is kept on the Friday before.
        "2032-12-23T09:00, 1, 2032-12-28T00:00",
    })
    void wholeDaysCountFromTheNextAndEndWithTheLast(String from, int wait, String end) {
        assertThat(days.after(at(from), wait)).isEqualTo(at(end));
    }

    @ParameterizedTest(name = "{1} from {0} ends at {2}")
    @CsvSource({
        "2030-01-07T09:00, PT0S,     2030-01-07T09:00",
        "2030-01-07T09:00, P1D,      2030-01-08T09:00",
        "2030-01-07T09:00, PT48H,    2030-01-09T09:00",
        "2030-01-11T16:30, P2D,      2030-01-15T16:30",
        "2030-01-18T16:30, P1D,      2030-01-22T16:30",
        // Hours stand still on days off.
        "2030-01-07T09:00, PT4H,     2030-01-07T13:00",
        "2030-01-11T22:00, PT4H,     2030-01-14T02:00",
        "2030-01-11T22:00, PT2H,     2030-01-12T00:00",
        "2030-01-18T22:00, P1DT3H,   2030-01-23T01:00",
        "2030-01-10T18:00, P1DT12H,  2030-01-14T06:00",
        // What begins on a day off begins with the next business day.
        "2030-01-12T15:00, PT4H,     2030-01-14T04:00",
        "2030-01-12T15:00, P1D,      2030-01-15T00:00",
        // Clocks go forward on 10 March 2030 and back on 3 November 2030: the time of the day stays.
        "2030-03-08T09:00, P1D,      2030-03-11T09:00",
        "2030-11-01T09:00, P1D,      2030-11-04T09:00",
    })
    void durationsEndAtTheSameTimeOfTheDay(String from, Duration wait, String end) {
        assertThat(days.after(at(from), wait)).isEqualTo(at(end));
    }

    @ParameterizedTest(name = "from {0}, {1} more: {2}")
    @CsvSource({
        "2030-01-08T15:30, PT0S,  2030-01-08T15:30",
        "2030-01-08T00:00, PT0S,  2030-01-08T08:00",
        "2030-01-08T07:59, PT1H,  2030-01-08T09:00",
        "2030-01-08T18:00, PT0S,  2030-01-09T08:00",
        "2030-01-08T23:00, PT2H,  2030-01-09T10:00",
        "2030-01-08T17:00, PT90M, 2030-01-09T08:30",
        "2030-01-08T08:00, PT10H, 2030-01-09T08:00",
        "2030-01-08T08:00, PT25H, 2030-01-10T13:00",
        // Friday evening, Saturday, and Monday the 21st is a holiday.
        "2030-01-11T18:30, PT0S,  2030-01-14T08:00",
        "2030-01-19T12:00, PT1H,  2030-01-22T09:00",
        // A night that is an hour shorter.
        "2030-03-08T17:30, PT1H,  2030-03-11T08:30"
    })
    void whatHappensInHoursWaitsUntilTheyBegin(String from, Duration later, String end) {
        assertThat(days.within(DailyHours.of("08:00-18:00"), at(from), later)).isEqualTo(at(end));
    }

    @Test
    void theDayOnWhichClocksChangeIsADayLikeOthers() {
        BusinessDays sundaysToo = new BusinessDays(new PublicHolidays("us"), NEW_YORK) {
            @Override
            public boolean include(LocalDate day) {
                return true;
            }
        };

        // 23 hours in March, 25 in November.
        assertThat(sundaysToo.after(at("2030-03-09T09:00"), Duration.ofDays(1))).isEqualTo(at("2030-03-10T09:00"));
        assertThat(sundaysToo.after(at("2030-03-10T00:00"), Duration.ofHours(23).plusMinutes(30)))
                .isEqualTo(at("2030-03-11T00:30"));
        assertThat(sundaysToo.after(at("2030-11-03T00:00"), Duration.ofHours(23).plusMinutes(30)))
                .isEqualTo(at("2030-11-03T22:30"));
        assertThat(sundaysToo.after(at("2030-03-09T09:00"), 1)).isEqualTo(at("2030-03-11T00:00"));
    }

    @Test
    void theDayIsTheEmployersDay() {
        BusinessDays zurich = new BusinessDays(day -> false, ZoneId.of("Europe/Zurich"));

        // Half past eleven on Monday evening in UTC is Tuesday in Zurich.
        assertThat(zurich.after(Instant.parse("2030-01-07T23:30:00Z"), 1))
                .isEqualTo(Instant.parse("2030-01-09T23:00:00Z"));
    }

    @ParameterizedTest(name = "{1} is a holiday in {0}: {2}")
    @CsvSource({
        "us,     2030-07-04, true",
        "us,     2030-10-14, false",
        // Columbus Day is one in Pennsylvania.
        "us-pa,  2030-10-14, true",
        "US-PA,  2030-07-04, true",
        "gb-eng, 2030-07-04, false",
        "gb-eng, 2030-08-26, true",
        "gb-sct, 2030-08-26, false",
        // An observance is worked on.
        "us-ak,  2030-10-18, false",
    })
    void holidaysAreThoseOfThePlace(String place, LocalDate day, boolean holiday) {
        assertThat(new PublicHolidays(place).on(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlantis", "us-atlantis", ""})
    void aPlaceWithoutKnownHolidaysIsNamed(String place) {
        assertThatThrownBy(() -> new PublicHolidays(place))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("hiring.holidays is \"" + place + "\"");
    }

    @Test
    void nobodyWaitsBackwards() {
        assertThatThrownBy(() -> days.after(Instant.EPOCH, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.after(Instant.EPOCH, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
