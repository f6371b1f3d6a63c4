package org.hiringpipelines.workflows.rehearsals;

import java.util.List;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;

/**
 * What the house of a rehearsal answers.
 *
 * @param report what came of it; null where the design was refused
 * @param problems what the check found; empty where there is a report
 */
public record RehearsalAnswer(RehearsalReport report, List<Problem> problems) {

    /** The report. */
    public static RehearsalAnswer of(RehearsalReport report) {
        return new RehearsalAnswer(report, List.of());
    }

    /** The refusal. */
    public static RehearsalAnswer of(Refusal refusal) {
        return new RehearsalAnswer(null, refusal.problems());
    }

    /** The report, or the refusal once more. */
    RehearsalReport orRefuse() {
        if (report == null) {
            throw new Refusal(problems);
        }
        return report;
    }
}
