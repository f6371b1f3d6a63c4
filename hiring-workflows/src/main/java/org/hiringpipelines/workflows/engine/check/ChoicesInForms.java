package org.hiringpipelines.workflows.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the choices of a form are, and what becomes of each: custom properties that name what there is not, and choices that nobody gives. */
final class ChoicesInForms implements DesignRule {

    /** The tables whose rows a form offers. */
    private static final Set<String> TABLES = Set.of("rejection-reasons");

    /** What is looked up by name while somebody types. */
    private static final Set<String> LOOKED_UP = Set.of("applications", "postings");

    private static final Set<String> PROPERTIES = Set.of("decides", "choices", "people", "asks", "key", "done");

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        design.forms()
                .forEach(form -> form.components()
                        .forEach(component -> component
                                .path("properties")
                                .properties()
                                .forEach(property -> property(form, component, property, design, flaws))));
        for (Diagram diagram : design.diagrams()) {
            VariablesInSight sight = design.sight(diagram);
            if (sight.beginningKnown()) {
                diagram.all(UserTask.class)
                        .forEach(task -> Optional.ofNullable(task.getCamundaFormRef())
                                .flatMap(design::form)
                                .ifPresent(form -> given(form, task.getId(), sight, flaws)));
            }
        }
    }

    private static void property(
            DesignForm form, JsonNode component, Entry<String, JsonNode> property, WholeDesign design, Flaws flaws) {
        String name = property.getKey();
        String value = property.getValue().asText();
        String place = form.where(component);
        int colon = name.indexOf(':');
        String kind = colon < 0 ? name : name.substring(0, colon);
        if (!PROPERTIES.contains(kind)) {
            flaws.add(
                    Mistake.UNKNOWN_PROPERTY,
                    place,
                    "nothing comes of its property " + name + "; there are "
                            + String.join(", ", new TreeSet<>(PROPERTIES)));
        } else if (colon >= 0) {
            choice(form, component, name.substring(colon + 1), name, flaws);
        }
        switch (kind) {
            case "decides" -> {
                if (!value.equals("at once")) {
                    flaws.add(
                            Mistake.UNKNOWN_PROPERTY,
                            place,
                            "it decides \"" + value + "\"; decides can be \"at once\"");
                }
            }
            case "choices" -> {
                if (!LOOKED_UP.contains(value) && !(TABLES.contains(value) && design.hasTable(value))) {
                    flaws.add(
                            Mistake.UNKNOWN_CHOICES,
                            place,
                            "no choices come from \"" + value + "\"; they can come from "
                                    + Stream.concat(TABLES.stream(), LOOKED_UP.stream())
                                            .sorted()
                                            .collect(Collectors.joining(", ")));
                }
            }
            case "people" -> {
                if (!design.hasGroup(value)) {
                    NamedGroups.unknown(place, value, flaws);
                }
            }
            case "asks" -> {
                if (form.field(value).isEmpty()) {
                    flaws.add(
                            Mistake.ASKS_FOR_NO_FIELD,
                            place,
                            "it asks for \"" + value + "\", and the form has no field of this key");
                }
            }
            case "key" -> {
                if (!value.matches("[A-Za-z]")) {
                    flaws.add(
                            Mistake.UNKNOWN_PROPERTY,
                            place,
                            "its " + name + " is \"" + value + "\"; a key is one letter");
                }
            }
            default -> {}
        }
    }

    /** Where the choices stand in the form, a property of one names one of them. */
    private static void choice(DesignForm form, JsonNode component, String value, String property, Flaws flaws) {
        JsonNode values = component.path("values");
        boolean there = values.isEmpty() || values.findValuesAsText("value").contains(value);
        if (!there) {
            flaws.add(
                    Mistake.UNKNOWN_CHOICE,
                    form.where(component),
                    "its property " + property + " is for a choice that it does not have; it has "
                            + String.join(", ", values.findValuesAsText("value")));
        }
    }

    private static void given(DesignForm form, String task, VariablesInSight sight, Flaws flaws) {
        form.components().stream()
                .filter(component -> !component.path("valuesKey").asText("").isEmpty())
                .filter(component -> !component.path("properties").has("people"))
                .filter(component -> !sight.has(component.path("valuesKey").asText(), task))
                .forEach(component -> flaws.add(
                        Mistake.CHOICES_NOBODY_GIVES,
                        form.where(component),
                        "nothing gives its choices \""
                                + component.path("valuesKey").asText() + "\" a value in " + task));
    }
}
