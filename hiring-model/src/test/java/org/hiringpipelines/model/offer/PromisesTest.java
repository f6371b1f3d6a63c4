package org.hiringpipelines.model.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTest {

    @ParameterizedTest
    @CsvSource({
        "1,  1, 1 offer is out already for the 1 opening that is left.",
        "2,  1, 2 offers are out already for the 1 opening that is left.",
        "3,  2, 3 offers are out already for the 2 openings that are left.",
        "0,  0, No opening is left for this posting.",
        "1,  0, '1 offer is out already, and no opening is left.'",
        "2, -1, '2 offers are out already, and no opening is left.'"
    })
    void oneOfferTooManyIsNamed(int out, int left, String warning) {
        assertThat(new Promises(out, left).warning()).isEqualTo(warning);
    }

    @Test
    void nothingIsSaidWhereAnOpeningIsLeftForTheOffer() {
        assertThat(new Promises(0, 1).warning()).isNull();
        assertThat(new Promises(1, 2).warning()).isNull();
    }
}
