package org.hiringpipelines.workflows.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Names in the texts of a form that nothing stands for where the form is shown. */
final class FilledPlaceholders implements DesignRule {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z_]\\w*)\\s*}}");

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (Diagram diagram : design.diagrams()) {
            VariablesInSight sight = design.sight(diagram);
            if (sight.beginningKnown()) {
                diagram.all(UserTask.class).stream()
                        .filter(task -> task.getCamundaFormRef() != null)
                        .forEach(task -> design.form(task.getCamundaFormRef())
                                .ifPresent(form -> look(form, task.getId(), sight, flaws)));
            }
        }
    }

    private static void look(DesignForm form, String task, VariablesInSight sight, Flaws flaws) {
        form.components()
                .forEach(component -> namesIn(component).stream()
                        .filter(name -> !sight.has(name, task))
                        .forEach(name -> flaws.add(
                                Mistake.PLACEHOLDER_NOBODY_FILLS,
                                form.where(component),
                                "nothing stands for {{" + name + "}} in " + task)));
    }

    /** The names in what a component says, without what lies in it. */
    private static Set<String> namesIn(JsonNode component) {
        Set<String> names = new TreeSet<>();
        component.properties().forEach(part -> {
            if (!part.getKey().equals("components")) {
                names.addAll(PLACEHOLDER
                        .matcher(part.getValue().toString())
                        .results()
                        .map(found -> nameOf(found))
                        .collect(Collectors.toSet()));
            }
        });
        return names;
    }

    private static String nameOf(MatchResult placeholder) {
        return placeholder.group(1);
    }
}
