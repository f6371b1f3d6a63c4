package org.hiringpipelines.model.interview;

import java.util.List;
import org.hiringpipelines.model.Refusal;

/** The user ids of those who interview together, each of whom writes a scorecard. */
public record Panel(List<String> interviewers) {

    /** Nobody is chosen yet. */
    public static final Panel NONE = new Panel(List.of());

    public Panel {
        interviewers = interviewers == null ? List.of() : List.copyOf(interviewers);
        Refusal.check()
                .refuseIf(interviewers.size() > 20, "interviewers", "A panel has at most 20 interviewers.")
                .refuseIf(
                        interviewers.stream().distinct().count() < interviewers.size(),
                        "interviewers",
                        "Each interviewer is named once.")
                .done();
    }
}
