package org.hiringpipelines.model.interview;

import java.util.List;
import org.hiringpipelines.model.Refusal;

/** What is asked in a round: the same of every candidate, in this order. */
public record Questions(List<String> all) {

    /** Nothing is laid down. */
    public static final Questions NONE = new Questions(List.of());

    public Questions {
        all = all == null ? List.of() : List.copyOf(all);
        Refusal.check()
                .refuseIf(all.size() > 50, "questions", "A round has at most 50 questions.")
                .refuseIf(
                        all.stream().anyMatch(question -> question.length() > 1000),
                        "questions",
                        "A question has at most 1,000 characters.")
                .done();
    }
}
