package org.hiringpipelines.workflows.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereaboutsTest {

    private final Whereabouts whereabouts = new Whereabouts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Philadelphia, PA | America/New_York",
                "Pittsburgh, PA 15201-1234, USA | America/New_York",
                "Paris, Texas | America/Chicago",
                "Paris | Europe/Paris",
                "Paris, France | Europe/Paris",
                "  los   angeles  | America/Los_Angeles",
                "Lisbon, Portugal | Europe/Lisbon",
                "3011 Bern, Switzerland | Europe/Zurich",
                "Zürich | Europe/Zurich",
                "Toronto, ON, Canada | America/Toronto",
                "Nairobi (Kenya) | Africa/Nairobi",
            })
    void knowsByWhichClockPeopleLive(String place, String zone) {
        assertThat(whereabouts.zoneOf(place)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " , ", "on the road", "Springfield", "United States", "Remote"})
    void saysNothingWhereItDoesNotKnow(String place) {
        assertThat(whereabouts.zoneOf(place)).isEmpty();
    }

    @Test
    void namesACityAsPeopleWriteIt() {
        assertThat(Whereabouts.cityOf("America/New_York")).isEqualTo("New York");
        assertThat(Whereabouts.cityOf("UTC")).isEqualTo("UTC");
    }
}
