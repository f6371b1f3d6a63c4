package org.hiringpipelines.model.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hiringpipelines.model.Refusal;

/**
 * Those who interview together, each of whom writes a scorecard.
 *
 * @param interviewers their user ids
 * @param excused the user ids of those whose scorecard nobody waits for any more
 */
public record Panel(List<String> interviewers, List<String> excused) {

    /** Nobody is chosen yet. */
    public static final Panel NONE = Panel.of(List.of());

    public Panel {
        interviewers = interviewers == null ? List.of() : List.copyOf(interviewers);
        excused = excused == null ? List.of() : List.copyOf(excused);
        Refusal.check()
                .refuseIf(interviewers.size() > 20, "interviewers", "A panel has at most 20 interviewers.")
                .refuseIf(
                        interviewers.stream().distinct().count() < interviewers.size(),
                        "interviewers",
                        "Each interviewer is named once.")
                .done();
    }

    /** A panel of these, nobody excused. */
    public static Panel of(List<String> interviewers) {
        return new Panel(interviewers, List.of());
    }

    /**
     * The panel that goes on without waiting for one of it.
     *
     * @throws Refusal where nobody of that name interviews
     */
    public Panel excusing(String interviewer) {
        requireOneOfIt(interviewer);
        List<String> all = new ArrayList<>(excused);
        all.add(interviewer);
        return new Panel(interviewers, all);
    }

    /**
     * The panel without one of it, who will not be there.
     *
     * @throws Refusal where nobody of that name interviews
     */
    public Panel without(String interviewer) {
        requireOneOfIt(interviewer);
        return new Panel(
                interviewers.stream()
                        .filter(other -> !other.equals(interviewer))
                        .toList(),
                excused);
    }

    private void requireOneOfIt(String interviewer) {
        Refusal.check()
                .refuseIf(!interviewers.contains(interviewer), "interviewer", interviewer + " does not interview here.")
                .done();
    }

    /** Whose scorecards are still to come, when these have written theirs. */
    public List<String> awaited(Collection<String> written) {
        return interviewers.stream()
                .filter(interviewer -> !written.contains(interviewer) && !excused.contains(interviewer))
                .toList();
    }
}
