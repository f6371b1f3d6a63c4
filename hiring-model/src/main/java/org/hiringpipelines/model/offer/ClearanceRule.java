package org.hiringpipelines.model.offer;

import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;

/**
 * What has to be kept to with a check, as it stood in the table of clearances when the check was asked for.
 *
 * @param name what is checked, in the words that people read
 * @param waitDays how many business days the candidate has to answer a finding before a final no; none where no law sets a wait
 * @param disputeDays how many business days more a candidate gets who disputes the report; none where no law gives any
 * @param beforeStart whether nobody may start before the check is clear; then no assessment can waive it
 * @param notices what to tell the candidate or to mind, each a sentence
 * @param citations where each of this is written
 * @param leaflets the texts for candidates that go with the notice of a finding, by their names in {@code bpmn/letters}
 */
public record ClearanceRule(
        String name,
        int waitDays,
        int disputeDays,
        boolean beforeStart,
        List<String> notices,
        List<String> citations,
        List<String> leaflets) {

    public ClearanceRule {
        notices = notices == null ? List.of() : List.copyOf(notices);
        citations = citations == null ? List.of() : List.copyOf(citations);
        // A rule that was kept before rules named any has none.
        leaflets = leaflets == null ? List.of() : List.copyOf(leaflets);
        Refusal.check()
                .refuseBlank(name, "name", "A check has a name.")
                .refuseIf(
                        waitDays < 0 || waitDays > 365,
                        "waitDays",
                        "The wait before a final no is from 0 to 365 business days.")
                .refuseIf(
                        disputeDays < 0 || disputeDays > 365,
                        "disputeDays",
                        "A dispute adds from 0 to 365 business days.")
                .done();
    }

    /** The rule of a check that two rows ask for: the longer waits, and all that either says. */
    public ClearanceRule and(ClearanceRule other) {
        return new ClearanceRule(
                name,
                Math.max(waitDays, other.waitDays),
                Math.max(disputeDays, other.disputeDays),
                beforeStart || other.beforeStart,
                both(notices, other.notices),
                both(citations, other.citations),
                both(leaflets, other.leaflets));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
