package org.hiringpipelines.workflows.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a step gives a value to, one of the list in its extension property {@code shows} (the fields that its form begins with) or {@code goesOnBy} (the
 * variables by which the process goes on): {@code reason} is the field of that name, {@code outcome = answer} another one, {@code check = ${…}} the value of
 * an expression, and {@code ${…}} alone a record with the fields of a form.
 *
 * @param name the field or variable; nothing where a record gives several
 * @param expression its value
 */
public record Assignment(Optional<String> name, String expression) {

    /** The extension property that lists what the form of a task begins with. */
    public static final String SHOWS = "shows";

    /** The extension property that lists by what the process goes on when a task is done. */
    public static final String GOES_ON_BY = "goesOnBy";

    /** All that a property lists, in its order; commas part them. */
    public static List<Assignment> in(String property) {
        List<Assignment> found = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= property.length(); i++) {
            char sign = i == property.length() ? ',' : property.charAt(i);
            if (sign == '{') {
                depth++;
            } else if (sign == '}') {
                depth--;
            } else if (sign == ',' && (depth == 0 || i == property.length())) {
                String part = property.substring(begin, i).strip();
                if (!part.isEmpty()) {
                    found.add(of(part));
                }
                begin = i + 1;
            }
        }
        return found;
    }

    private static Assignment of(String part) {
        if (part.startsWith("${")) {
            return new Assignment(Optional.empty(), part);
        }
        int sign = part.indexOf('=');
        String name = sign < 0 ? part : part.substring(0, sign).strip();
        String value = sign < 0 ? part : part.substring(sign + 1).strip();
        return new Assignment(Optional.of(name), value.contains("${") ? value : "${" + value + "}");
    }

    /** The whole as one expression: a record is shown in the form of its task. */
    public String asExpression() {
        return name.isPresent()
                ? expression
                : expression
                        .replaceFirst("^\\$\\{", "\\${forms.show(execution, ")
                        .replaceFirst("\\}$", ")}");
    }
}
