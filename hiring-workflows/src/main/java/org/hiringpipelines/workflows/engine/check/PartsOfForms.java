package org.hiringpipelines.workflows.engine.check;

import java.util.Set;

/** Components of forms that Tasklist's viewer of forms does not know: it draws nothing for them, so they can never be filled in. */
final class PartsOfForms implements DesignRule {

    /** What the viewer in Camunda 7.24 knows (form-js 1.8.7). */
    private static final Set<String> KNOWN = Set.of(
            "button",
            "checkbox",
            "checklist",
            "datetime",
            "dynamiclist",
            "expression",
            "group",
            "html",
            "iframe",
            "image",
            "number",
            "radio",
            "select",
            "separator",
            "spacer",
            "table",
            "taglist",
            "text",
            "textarea",
            "textfield");

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        design.forms()
                .forEach(form -> form.components().stream()
                        .filter(component ->
                                !KNOWN.contains(component.path("type").asText()))
                        .forEach(component -> flaws.add(
                                Mistake.UNKNOWN_COMPONENT,
                                form.where(component),
                                "Tasklist cannot draw a component of the type \""
                                        + component.path("type").asText() + "\"; take another")));
    }
}
