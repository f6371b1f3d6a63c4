package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Label;

/**
 * The department that hires: only what stands after a label that says so. Running text names departments of all kinds, that of the job's colleagues,
 * of the state, of a police force, and nothing there tells which of them is meant.
 *
 * @param name the department; null where no label names one
 * @param isOneOfSeveral whether labels name others as well
 */
record Department(String name, boolean isOneOfSeveral) {

    private static final int LONGEST = 120;
    private static final Pattern SENTENCE = Pattern.compile("[.!?](\\s+\\p{Lu}|$)");
    /** "Department: n/a", "Department: 4711": that a form had this field, and no more. */
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)n/?a|none|tbd|various|multiple|all|other|keine|diverse|[^\\p{L}]*");

    static Department of(OutlinedPosting outlined) {
        List<String> names = outlined.labelled(Label.Name.DEPARTMENT).stream()
                .map(Department::named)
                .filter(Predicate.not(NO_NAME.asMatchPredicate()))
                .filter(name -> name.length() <= LONGEST)
                .filter(name -> !SENTENCE.matcher(name).find())
                .distinct()
                .toList();
        return new Department(names.isEmpty() ? null : names.get(0), names.size() > 1);
    }

    /** The first line of a value, up to the next cell of its row. */
    private static String named(String value) {
        String line = value.lines().findFirst().orElse("");
        int cell = line.indexOf(" | ");
        return (cell < 0 ? line : line.substring(0, cell)).strip();
    }
}
