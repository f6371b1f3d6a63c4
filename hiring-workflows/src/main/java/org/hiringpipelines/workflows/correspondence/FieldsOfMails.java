package org.hiringpipelines.workflows.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the placeholders of mails stand for, in another language. What our services say is said in it; names, and what people wrote
 * themselves, stay as they are.
 */
final class FieldsOfMails {

    /** The placeholders that our own words stand for; those of a list's rows with the name of the list. */
    private static final Set<String> OURS = Set.of(
            "answer",
            "answerBy",
            "businessDays",
            "check",
            "howMany",
            "kind",
            "neededBy",
            "roundName",
            "taskName",
            "when",
            "slots.when",
            "tasks.due",
            "tasks.note",
            "tasks.since",
            "tasks.taskName");

    /** Who writes where no employer is named is our word as well; an employer's name never is. */
    private static final String ORGANIZATION = "organization";

    private FieldsOfMails() {}

    static Map<String, Object> said(Map<String, Object> fields, UnaryOperator<String> say) {
        Map<String, Object> said = within("", fields, say);
        said.computeIfPresent(
                ORGANIZATION,
                (name, who) -> who.equals(CorrespondenceService.NOBODY_IN_PARTICULAR) ? say.apply((String) who) : who);
        return said;
    }

    private static Map<String, Object> within(String list, Map<String, Object> fields, UnaryOperator<String> say) {
        Map<String, Object> said = new HashMap<>();
        fields.forEach((name, value) -> said.put(name, said(list + name, value, say)));
        return said;
    }

    @SuppressWarnings("unchecked") // The rows of a list are read from JSON.
    private static Object said(String name, Object value, UnaryOperator<String> say) {
        if (value instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> within(name + ".", (Map<String, Object>) row, say))
                    .toList();
        }
        return value instanceof String words && OURS.contains(name) ? say.apply(words) : value;
    }
}
