package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2027", "3/4/2027", "03-04-2027", "03/04/2027 14:30"})
    void aDayThatMayBeAMonthIsAskedBack(String text) {
        assertThat(WrittenDay.question(text))
                .hasValue(
                        "Do you mean 3 April 2027 or 4 March 2027? Write year, month and day: 2027-04-03 or 2027-03-04.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-04-03",
                "31/12/2026",
                "12/31/2026",
                "04/04/2027",
                "03.04.2027",
                "3 April 2027",
                "soon",
                "",
                "by 03/04/2027"
            })
    void whatCanBeOneDayOnlyIsNot(String text) {
        assertThat(WrittenDay.question(text)).isEmpty();
    }
}
