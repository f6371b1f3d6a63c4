package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.model.posting.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that a person types into a field. */
class WrittenPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "'Philadelphia, PA', Philadelphia, PA, US",
        "'Camden, New Jersey', Camden, NJ, US",
        "'New York, NY', New York, NY, US",
        "Anywhere at all, , , ",
        "'Camden, NJ or Reading, PA', , , ",
    })
    void areKnownAsFarAsTheirNameSettlesThem(String name, String city, String region, String country) {
        assertThat(WrittenPlace.read(name)).isEqualTo(new Place(name, city, region, country));
    }
}
