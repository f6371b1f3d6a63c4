package org.hiringpipelines.workflows.engine.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.workflows.designs.DesignFile;

/**
 * Says of a design what would hurt a candidate or a colleague: a file that cannot be read; an expression that calls what is not there; a form,
 * a mail, a table or a process that is missing; and code that reaches past the services. The field of each problem is the file and the
 * element, its message a sentence with both in it.
 */
public final class DesignCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What Camunda lets a diagram run besides expressions; in a table it is said by the expression's language. */
    private static final Map<String, String> CODE = Map.of(
            "class", "it names a Java class",
            "delegateExpression", "it has an object do the work (a delegate expression)",
            "variableMappingClass", "it names a Java class",
            "variableMappingDelegateExpression", "it has an object do the work (a delegate expression)",
            "formKey", "its form is no Camunda Form (form key)",
            "resource", "it runs a script");

    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script", "connector");

    private static final Set<String> LANGUAGES = Set.of("juel", "feel");

    private final Vocabulary vocabulary;
    private final WhatIsThere elsewhere;

    /** A check by what expressions can name, and by what is deployed besides. */
    public DesignCheck(Vocabulary vocabulary, WhatIsThere elsewhere) {
        this.vocabulary = vocabulary;
        this.elsewhere = elsewhere;
    }

    /** All that is wrong with a design, file by file; nothing where it is sound. */
    public List<Problem> of(List<DesignFile> design) {
        return new Look(design).problems;
    }

    /** A look at one design. */
    private final class Look {

        private final List<Problem> problems = new ArrayList<>();
        private final List<Diagram> diagrams = new ArrayList<>();
        private final Set<String> tables = new HashSet<>();
        private final Set<String> forms = new HashSet<>();
        private final Set<String> names = new HashSet<>();

        Look(List<DesignFile> design) {
            design.forEach(this::read);
            Set<String> processes = diagrams.stream()
                    .flatMap(diagram -> diagram.all(Process.class).stream())
                    .map(Process::getId)
                    .collect(Collectors.toSet());
            diagrams.forEach(diagram -> {
                diagram.eachExpression((place, text) -> expression(place, text, true));
                diagram.eachElement(this::code);
                diagram.all(CallActivity.class)
                        .forEach(call -> need(
                                diagram.where(call),
                                call.getCalledElement(),
                                key -> processes.contains(key) || elsewhere.process(key),
                                "there is no process %s to call"));
                diagram.all(BusinessRuleTask.class)
                        .forEach(rule -> need(
                                diagram.where(rule),
                                rule.getCamundaDecisionRef(),
                                id -> tables.contains(id) || elsewhere.table(id),
                                "there is no table %s"));
                diagram.all(UserTask.class)
                        .forEach(task ->
                                form(diagram.where(task), task.getCamundaFormRef(), task.getCamundaFormRefBinding()));
                diagram.all(StartEvent.class)
                        .forEach(start -> form(
                                diagram.where(start), start.getCamundaFormRef(), start.getCamundaFormRefBinding()));
            });
        }

        private void read(DesignFile file) {
            if (!names.add(file.name())) {
                problem(file.name(), "the design has two files of this name");
            }
            try {
                switch (file.kind()) {
                    case DIAGRAM -> diagram(file);
                    case TABLE -> table(file);
                    case FORM -> form(file);
                    case TEXT -> text(file);
                    case OTHER -> {}
                }
            } catch (ModelException unreadable) {
                problem(file.name(), "it cannot be read: " + firstReason(unreadable));
            }
        }

        private void diagram(DesignFile file) {
            Diagram diagram = Diagram.read(file);
            if (diagram.all(Process.class).isEmpty()) {
                problem(file.name(), "no process is drawn in it");
            }
            diagrams.add(diagram);
        }

        private void table(DesignFile file) {
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
            model.getModelElementsByType(Decision.class).forEach(decision -> tables.add(decision.getId()));
            cells(file.name(), model.getDocument().getRootElement());
        }

        private void cells(String place, DomElement element) {
            String id = element.getAttribute("id");
            String here = id == null ? place : place.replaceFirst(",.*", "") + ", " + id;
            String language = element.getAttribute("expressionLanguage");
            if (vocabulary.closed() && language != null && !LANGUAGES.contains(languageOf(language))) {
                problem(here, "its expression is written in " + language + "; tables are written in FEEL");
            }
            if (element.getLocalName().equals("text")) {
                String cell = element.getTextContent().strip();
                // Where it is no expression of this kind, it is FEEL, which reaches nothing.
                expression(here, cell.contains("${") || cell.contains("#{") ? cell : "${" + cell + "}", false);
            }
            element.getChildElements().forEach(child -> cells(here, child));
        }

        private static String languageOf(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.contains("feel") ? "feel" : lower;
        }

        private void form(DesignFile file) {
            try {
                JsonNode form = JSON.readTree(file.content());
                if (!form.path("components").isArray()
                        || form.path("id").asText().isBlank()) {
                    problem(file.name(), "it is no form: a form has an id and components");
                }
                forms.add(form.path("id").asText());
            } catch (JsonProcessingException e) {
                problem(
                        file.name(),
                        "it cannot be read: line %d: %s"
                                .formatted(
                                        e.getLocation() == null
                                                ? 1
                                                : e.getLocation().getLineNr(),
                                        e.getOriginalMessage()));
            } catch (IOException e) {
                problem(file.name(), "it cannot be read");
            }
        }

        private void text(DesignFile file) {
            if (file.name().endsWith(".txt") || file.name().endsWith(".html")) {
                try {
                    Mustache.compiler().compile(file.text());
                } catch (MustacheException e) {
                    problem(file.name(), "its placeholders cannot be read: " + e.getMessage());
                }
            }
        }

        private void expression(String place, String text, boolean mustBeOne) {
            Expressions read = Expressions.in(text, vocabulary);
            read.problems().stream()
                    .filter(problem -> mustBeOne || !ofAnotherLanguage(problem))
                    .forEach(problem -> problem(place, problem + ": " + text));
            read.mails().stream()
                    .flatMap(mail -> Stream.of(mail.text() + ".txt", mail.text() + ".html"))
                    .filter(file -> !names.contains(file) && !elsewhere.text(file))
                    .forEach(file -> problem(place, "the text mail/" + file + " is missing"));
        }

        private static boolean ofAnotherLanguage(String problem) {
            return problem.startsWith("it cannot be read") || problem.startsWith("there is no function");
        }

        private void code(String place, DomElement element) {
            if (!vocabulary.closed()) {
                return;
            }
            CODE.forEach((attribute, what) -> {
                boolean ofCamunda = Diagram.CAMUNDA.equals(element.getNamespaceURI());
                if (element.getAttribute(Diagram.CAMUNDA, attribute) != null
                        || (ofCamunda && element.getAttribute(attribute) != null)) {
                    problem(place, what + "; diagrams call services by expressions");
                }
            });
            if (SCRIPTS.contains(element.getLocalName())) {
                problem(place, "it runs a script; diagrams call services by expressions");
            }
            String language = element.getAttribute("language");
            if (language != null
                    && element.getLocalName().equals("conditionExpression")
                    && !languageOf(language).equals("juel")) {
                problem(place, "its condition is a script; diagrams call services by expressions");
            }
        }

        private void form(String place, String id, String binding) {
            need(
                    place,
                    id,
                    form -> forms.contains(form) || (!Objects.equals(binding, "deployment") && elsewhere.form(form)),
                    "the form forms/%s.form is missing");
        }

        private void need(String place, String name, Predicate<String> there, String missing) {
            Optional.ofNullable(name)
                    .filter(known -> !known.contains("${") && !known.contains("#{"))
                    .filter(there.negate())
                    .ifPresent(known -> problem(place, missing.formatted(known)));
        }

        private void problem(String place, String what) {
            Problem found = new Problem(place, place + ": " + what + (what.endsWith(".") ? "" : "."));
            if (!problems.contains(found)) {
                problems.add(found);
            }
        }
    }

    /** The parser's own reason is below those of who called it. */
    private static String firstReason(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return Objects.toString(reason.getMessage(), reason.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("it is empty");
    }
}
