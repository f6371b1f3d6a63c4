package org.hiringpipelines.workflows.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a Camunda Form says to whoever fills it in: its texts, labels and descriptions, its choices, and the sentences that are said afterwards. */
public final class FormWords {

    private static final Set<String> SAID = Set.of(
            "text", "label", "description", "dateLabel", "timeLabel", "alt", "title", "prefixAdorner", "suffixAdorner");

    /** A custom property of a field: the sentence for any case; with a colon and a value behind it, for that choice. */
    private static final String DONE = "done";

    private FormWords() {}

    /**
     * Says all that a form says in another way.
     *
     * @param form the form, or a part of it; it is changed
     * @param say what stands there instead of each text
     */
    public static void replace(JsonNode form, UnaryOperator<String> say) {
        if (form instanceof ObjectNode part) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(part.properties())) {
                if (member.getValue().isTextual() && isSaid(member.getKey())) {
                    part.put(member.getKey(), say.apply(member.getValue().textValue()));
                } else {
                    replace(member.getValue(), say);
                }
            }
        } else {
            form.forEach(element -> replace(element, say));
        }
    }

    private static boolean isSaid(String member) {
        return SAID.contains(member) || member.equals(DONE) || member.startsWith(DONE + ":");
    }
}
