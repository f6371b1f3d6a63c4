package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hiringpipelines.reader.layout.LearnedFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was learned of places")
class PlaceEvidenceTest {

    @Test
    @DisplayName("is, to the last digit, what the labelled postings teach")
    void isWhatTheLabelledPostingsTeach() throws IOException {
        new LearnedFile("fact/place-evidence.txt")
                .holds(PlaceLessons::learned, LabelledSet.Use.TEACH, LabelledSet.Use.HEAD);
    }

    @Test
    @DisplayName("tells the places of postings that did not teach it, with an F1 of 0.91 at the least")
    void tellsThePlacesOfPostingsThatDidNotTeachIt() throws IOException {
        double f1 = PlaceLessons.crossValidated(new LabelledSet().of(LabelledSet.Use.TEACH, LabelledSet.Use.HEAD))
                .f1();
        System.out.printf("places, cross-validated on five parts: %.3f%n", f1);
        assertThat(f1).isGreaterThanOrEqualTo(0.91);
    }
}
