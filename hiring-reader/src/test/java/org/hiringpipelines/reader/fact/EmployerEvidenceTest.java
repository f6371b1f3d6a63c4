package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hiringpipelines.reader.layout.LearnedFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was learned of employers")
class EmployerEvidenceTest {

    @Test
    @DisplayName("is, to the last digit, what the labelled postings teach")
    void isWhatTheLabelledPostingsTeach() throws IOException {
        new LearnedFile("fact/employer-evidence.txt")
                .holds(EmployerLessons::learned, LabelledSet.Use.TEACH, LabelledSet.Use.HEAD);
    }

    @Test
    @DisplayName("tells the employers of postings that did not teach it, with an F1 of 0.88 at the least")
    void tellsTheEmployersOfPostingsThatDidNotTeachIt() throws IOException {
        double f1 = EmployerLessons.crossValidated(new LabelledSet().of(LabelledSet.Use.TEACH, LabelledSet.Use.HEAD));
        System.out.printf("employers, cross-validated on five parts: %.3f%n", f1);
        assertThat(f1).isGreaterThanOrEqualTo(0.88);
    }
}
