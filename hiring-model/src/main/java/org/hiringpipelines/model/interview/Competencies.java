package org.hiringpipelines.model.interview;

import java.util.List;
import org.hiringpipelines.model.Refusal;

/** What the interviewers of a round rate, in the order in which they are asked about. */
public record Competencies(List<String> names) {

    public Competencies {
        names = names == null ? List.of() : List.copyOf(names);
        Refusal.check()
                .refuseIf(names.isEmpty(), "competencies", "A round rates at least one competency.")
                .done();
    }
}
