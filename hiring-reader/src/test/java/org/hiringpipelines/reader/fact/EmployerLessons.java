package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.reader.layout.Lines;
import org.hiringpipelines.reader.layout.Outline;

/** What labelled postings teach of who the employer is. */
final class EmployerLessons {

    private static final int SELDOM = 8;

    private EmployerLessons() {}

    /** The text of the file of weights that {@code postings} teach, without the remarks above them. */
    static String learned(List<LabelledPosting> postings) {
        return lessons(postings).learned();
    }

    /** The F1 of employers that are read by what other postings teach, each fifth of {@code postings} by the rest. */
    static double crossValidated(List<LabelledPosting> postings) {
        Agreement agreement = new Agreement();
        lessons(postings)
                .crossValidate((posting, chosen) -> agreement.addValue(
                        posting, "organization", chosen == null ? null : LabelledPosting.plain(chosen.written())));
        return agreement.f1();
    }

    private static Lessons<EmployerCandidate> lessons(List<LabelledPosting> postings) {
        return new Lessons<>(
                "EMPLOYER",
                TitleAndEmployer.DOUBT,
                SELDOM,
                postings.stream().map(EmployerLessons::lesson).toList());
    }

    private static Lessons.Lesson<EmployerCandidate> lesson(LabelledPosting posting) {
        var candidates = TitleAndEmployer.of(OutlinedPosting.of(Outline.of(Lines.of(posting.text()))))
                .candidates();
        List<String> right = posting.right("organization");
        Set<EmployerCandidate> named = candidates.stream()
                .filter(candidate -> right.contains(LabelledPosting.plain(candidate.written())))
                .collect(Collectors.toSet());
        return new Lessons.Lesson<>(posting, candidates, named, true);
    }
}
