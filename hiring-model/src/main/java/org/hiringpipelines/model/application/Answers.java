package org.hiringpipelines.model.application;

import java.util.List;
import org.hiringpipelines.model.Refusal;

/** A candidate's answers, in the order of the questions. */
public record Answers(List<Answer> all) {

    /** No question was asked. */
    public static final Answers NONE = new Answers(List.of());

    public Answers {
        all = all == null ? List.of() : List.copyOf(all);
        Refusal.check()
                .refuseIf(all.size() > 100, "answers", "An application has at most 100 answers.")
                .done();
    }
}
