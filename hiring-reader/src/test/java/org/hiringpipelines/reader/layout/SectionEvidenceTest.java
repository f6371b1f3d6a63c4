package org.hiringpipelines.reader.layout;

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
}
