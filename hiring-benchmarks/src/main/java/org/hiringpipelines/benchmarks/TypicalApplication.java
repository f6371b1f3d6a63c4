package org.hiringpipelines.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;

/** An application of the size they have in life: answers, a cover letter of a page, a short résumé. */
public final class TypicalApplication {

    private static final String LETTER =
            ("For eight years I have kept small publishers' accounts, and for the last three I have led"
                            + " the team that does. I should like to do the same for an organisation whose work I read. ")
                    .repeat(10);
    private static final Answers ANSWERS = new Answers(List.of(
            new Answer("Are you allowed to work in this country?", "Yes"),
            new Answer("Which accounting systems have you worked with?", "Two, one of them for eight years."),
            new Answer("When could you start?", "Two months after an offer.")));

    private TypicalApplication() {}

    /** What somebody fills in. */
    public static ApplicationForm of(Candidate candidate) {
        return new ApplicationForm(candidate, ANSWERS, LETTER, "A job board");
    }

    /** A résumé of that many times a page's text. */
    public static AttachedFile resume(int pages) {
        return new AttachedFile("resume.txt", LETTER.repeat(pages).getBytes(StandardCharsets.UTF_8));
    }
}
