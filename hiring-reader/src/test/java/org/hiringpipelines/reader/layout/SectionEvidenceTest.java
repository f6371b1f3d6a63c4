package org.hiringpipelines.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hiringpipelines.reader.fact.LabelledSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was learned of sections")
class SectionEvidenceTest {

    @Test
    @DisplayName("is, to the last digit, what the labelled postings teach")
    void isWhatTheLabelledPostingsTeach() throws IOException {
        new LearnedFile("layout/section-evidence.txt").holds(SectionLessons::learned, LabelledSet.Use.TEACH);
    }

    @Test
    @DisplayName("tells the kind of 84 of 100 headings that no phrase knows and that did not teach it, at the least")
    void tellsTheKindOfHeadingsThatDidNotTeachIt() throws IOException {
        double right = SectionLessons.crossValidated(new LabelledSet().of(LabelledSet.Use.TEACH));
        System.out.printf("unknown headings, cross-validated on five parts: %.3f%n", right);
        assertThat(right).isGreaterThanOrEqualTo(0.84);
    }
}
