package org.hiringpipelines.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The posting that everybody applies for here, two pages long. */
public final class TypicalPosting {

    // As many as a posting may have, so that none of the measured hires closes it.
    private static final String OPENINGS = "10000";

    private TypicalPosting() {}

    /** Takes it in, for people to review and approve. */
    public static Requisition receive(ApplicationContext application, String hiringManager, String recruiter) {
        String text = text();
        return application
                .getBean(PostingIntake.class)
                .receive(
                        application
                                .getBean(PostingFormats.class)
                                .of("application/json", null)
                                .read(text),
                        text,
                        hiringManager,
                        recruiter,
                        OPENINGS)
                .requisition();
    }

    private static String text() {
        try {
            return new ClassPathResource("posting.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
