package org.hiringpipelines.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyHoursTest {

    @Test
    void hoursAreReadAsTablesWriteThem() {
        assertThat(DailyHours.of("08:00 - 18:30")).isEqualTo(new DailyHours(LocalTime.of(8, 0), LocalTime.of(18, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18:00-08:00", "08:00-08:00", "08:00", "08:00-12:00-18:00", ""})
    void whatIsNoHoursIsRefused(String words) {
        assertThatThrownBy(() -> DailyHours.of(words))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }
}
