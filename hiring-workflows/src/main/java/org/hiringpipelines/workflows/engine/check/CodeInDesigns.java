package org.hiringpipelines.workflows.engine.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What Camunda runs besides expressions: code that reaches past the services. In an engine that others use, too, it is theirs. */
final class CodeInDesigns implements DesignRule {

    private static final Map<String, String> CODE = Map.of(
            "class", "it names a Java class",
            "delegateExpression", "it has an object do the work (a delegate expression)",
            "variableMappingClass", "it names a Java class",
            "variableMappingDelegateExpression", "it has an object do the work (a delegate expression)",
            "formKey", "its form is no Camunda Form (form key)",
            "resource", "it runs a script");

    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script", "connector");

    private static final Set<String> LANGUAGES = Set.of("juel", "feel");

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        if (!design.services().closed()) {
            return;
        }
        design.diagrams().forEach(diagram -> diagram.eachElement((place, element) -> inDiagram(place, element, flaws)));
        design.tables()
                .forEach(table ->
                        inTable(table.file(), table.model().getDocument().getRootElement(), flaws));
    }

    private static void inDiagram(String place, DomElement element, Flaws flaws) {
        CODE.forEach((attribute, what) -> {
            boolean ofCamunda = Diagram.CAMUNDA.equals(element.getNamespaceURI());
            if (element.getAttribute(Diagram.CAMUNDA, attribute) != null
                    || (ofCamunda && element.getAttribute(attribute) != null)) {
                flaws.add(Mistake.CODE, place, what + "; diagrams call services by expressions");
            }
        });
        if (SCRIPTS.contains(element.getLocalName())) {
            flaws.add(Mistake.CODE, place, "it runs a script; diagrams call services by expressions");
        }
        String language = element.getAttribute("language");
        if (language != null
                && element.getLocalName().equals("conditionExpression")
                && !languageOf(language).equals("juel")) {
            flaws.add(Mistake.CODE, place, "its condition is a script; diagrams call services by expressions");
        }
    }

    private static void inTable(String place, DomElement element, Flaws flaws) {
        String here = place(place, element);
        String language = element.getAttribute("expressionLanguage");
        if (language != null && !LANGUAGES.contains(languageOf(language))) {
            flaws.add(Mistake.CODE, here, "its expression is written in " + language + "; tables are written in FEEL");
        }
        element.getChildElements().forEach(child -> inTable(here, child, flaws));
    }

    /** The place of an element within another's: its own, where it has an id. */
    static String place(String around, DomElement element) {
        String id = element.getAttribute("id");
        return id == null ? around : around.replaceFirst(",.*", "") + ", " + id;
    }

    private static String languageOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("feel") ? "feel" : lower;
    }
}
