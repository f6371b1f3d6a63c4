package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.hiringpipelines.workflows.HiringWorkflows;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Reads an expression of a diagram, without evaluating it, and says what in it leads nowhere. */
final class Expressions {

    private static final Map<String, Class<?>> BEANS = exposedBeans();
    private static final Set<String> SENDS = Set.of("send", "tell");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private final List<Sending> mails = new ArrayList<>();
    private final Set<String> fields = new LinkedHashSet<>();

    /**
     * A mail text that is sent.
     *
     * @param by the call that sends it, such as {@code correspondence.send}
     * @param text the name of the text in {@code bpmn/mail}
     */
    record Sending(String by, String text) {}

    private Expressions() {}

    static Expressions in(String text) {
        Expressions found = new Expressions();
        try {
            found.walk(
                    new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text).getRoot());
        } catch (TreeBuilderException e) {
            found.problems.add("it cannot be read: " + e.getMessage());
        }
        return found;
    }

    /** Calls of what is not there. */
    List<String> problems() {
        return problems;
    }

    /** The names that are neither services nor part of the engine: process variables. */
    Set<String> variables() {
        return variables;
    }

    /** The mail texts that are sent. */
    List<Sending> mails() {
        return mails;
    }

    /** The fields that are shown in a form by {@code forms.show(execution, record)}. */
    Set<String> fields() {
        return fields;
    }

    /** Looks at a node and what is below it; answers the type of its value where that is known. */
    private Optional<Class<?>> walk(Node node) {
        if (node instanceof AstMethod method) {
            return call(method);
        }
        if (node instanceof AstIdentifier identifier) {
            return named(identifier.getName());
        }
        for (int i = 0; i < node.getCardinality(); i++) {
            walk(node.getChild(i));
        }
        return Optional.empty();
    }

    private Optional<Class<?>> named(String name) {
        if (!BEANS.containsKey(name)) {
            variables.add(name);
        }
        return Optional.ofNullable(BEANS.get(name));
    }

    private Optional<Class<?>> call(AstMethod call) {
        Node target = call.getChild(0);
        Node arguments = call.getChild(1);
        Optional<Class<?>> last = Optional.empty();
        for (int i = 0; i < arguments.getCardinality(); i++) {
            last = walk(arguments.getChild(i));
        }
        Optional<Class<?>> owner = walk(target.getChild(0));
        // ". name" is all that a dot tells of its name.
        String name = target instanceof AstDot ? target.toString().substring(2) : target.toString();
        if (SENDS.contains(name)
                && target.getChild(0) instanceof AstIdentifier sender
                && arguments.getChild(0) instanceof AstString mail) {
            mails.add(new Sending(sender.getName() + "." + name, mail.toString().replace("\"", "")));
        }
        if (owner.filter(Forms.class::equals).isPresent()) {
            last.filter(Class::isRecord).stream()
                    .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                    .forEach(field -> fields.add(field.getName()));
        }
        return owner.flatMap(type -> method(type, name, arguments.getCardinality()));
    }

    private Optional<Class<?>> method(Class<?> type, String name, int arguments) {
        Optional<Class<?>> result = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst();
        if (result.isEmpty()) {
            problems.add("%s has no method %s with %d arguments".formatted(type.getSimpleName(), name, arguments));
        }
        return result;
    }

    private static Map<String, Class<?>> exposedBeans() {
        Map<String, Class<?>> types = new TreeMap<>(Map.of(
                "execution", DelegateExecution.class,
                "task", DelegateTask.class));
        Stream.of(HiringWorkflows.class.getAnnotation(Import.class).value())
                .flatMap(configuration -> Arrays.stream(configuration.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class)
                        && method.getReturnType().isAnnotationPresent(ForDiagrams.class))
                .forEach(method -> types.put(method.getName(), method.getReturnType()));
        return types;
    }
}
