package org.hiringpipelines.workflows.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * Variables that are read where nobody has set them: a step that reads one fails when somebody is in the midst of it. In an engine that others use, too, a name may
 * be one of their beans.
 */
final class SetVariables implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        if (!design.services().closed()) {
            return;
        }
        for (Diagram diagram : design.diagrams()) {
            VariablesInSight sight = design.sight(diagram);
            List<ReadVariable> unset = new ArrayList<>();
            design.expressions(diagram).forEach(written -> read(written, design, sight, unset));
            diagram.eachElement((place, element) -> named(place, element, design, sight, unset));
            if (sight.beginningKnown()) {
                unset.forEach(read -> flaws.add(
                        Mistake.VARIABLE_NOBODY_SETS,
                        read.place(),
                        "nothing gives \"" + read.name() + "\" a value: " + read.text()));
            } else if (!unset.isEmpty()) {
                Set<String> names =
                        new TreeSet<>(unset.stream().map(ReadVariable::name).toList());
                Process process = diagram.process();
                flaws.add(
                        Mistake.UNKNOWN_BEGINNING,
                        diagram.where(process),
                        "nobody calls it, and it reads " + String.join(", ", names)
                                + "; say in its extension property " + VariablesInSight.BEGINS_WITH
                                + " which variables it is started with, with commas");
            }
        }
    }

    private record ReadVariable(String place, String name, String text) {}

    private static void read(
            Diagram.Written written, WholeDesign design, VariablesInSight sight, List<ReadVariable> unset) {
        Expressions read = design.read(written.text());
        Stream.concat(read.variables().stream(), read.lookedUp().stream())
                .distinct()
                .filter(name -> !isNoService(name, read))
                .filter(name -> !sight.has(name, written.path()) || onlyByItself(name, written, sight))
                .forEach(name -> unset.add(new ReadVariable(written.place(), name, written.text())));
    }

    /** What is called and is no service has been named as that. */
    private static boolean isNoService(String name, Expressions read) {
        return read.troubles()
                .contains(new Expressions.Trouble(Mistake.UNKNOWN_SERVICE, "there is no service " + name));
    }

    /** An input that begins with a variable of its own name needs it from outside. */
    private static boolean onlyByItself(String name, Diagram.Written written, VariablesInSight sight) {
        if (!written.begins(name)) {
            return false;
        }
        List<DomElement> path = written.path();
        int step = 0;
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).getAttribute("id") != null) {
                step = i;
            }
        }
        return !sight.has(name, path.subList(0, step));
    }

    /** Variables that are named without an expression: what is handed to a called process, and taken from it; the collection of a multi-instance. */
    private static void named(
            String place, DomElement element, WholeDesign design, VariablesInSight sight, List<ReadVariable> unset) {
        if (!Diagram.CAMUNDA.equals(element.getNamespaceURI())) {
            String collection = element.getAttribute(Diagram.CAMUNDA, "collection");
            if (collection != null && !collection.contains("{") && !inSight(collection, element, sight)) {
                unset.add(new ReadVariable(place, collection, "collection " + collection));
            }
            return;
        }
        String source = element.getAttribute("source");
        if (source == null) {
            return;
        }
        if (element.getLocalName().equals("in") && !inSight(source, element, sight)) {
            unset.add(new ReadVariable(place, source, "in mapping of " + source));
        }
        if (element.getLocalName().equals("out") && !comesBack(source, element, design)) {
            unset.add(new ReadVariable(
                    place, source, "out mapping of " + source + ", which the called process does not set"));
        }
    }

    private static boolean inSight(String name, DomElement element, VariablesInSight sight) {
        List<DomElement> path = new ArrayList<>();
        for (DomElement around = element; around != null; around = around.getParentElement()) {
            path.add(around);
        }
        return sight.has(name, path);
    }

    /** Whether a called process sets a variable; what is not in view may set any. */
    private static boolean comesBack(String name, DomElement out, WholeDesign design) {
        DomElement call = out.getParentElement().getParentElement();
        String called = call.getAttribute("calledElement");
        List<Diagram> known = design.diagramsInView().stream()
                .filter(diagram -> Objects.equals(diagram.process().getId(), called))
                .toList();
        return !call.getLocalName().equals("callActivity")
                || known.isEmpty()
                || known.stream()
                        .anyMatch(diagram -> design.sight(diagram).everywhere().contains(name));
    }
}
