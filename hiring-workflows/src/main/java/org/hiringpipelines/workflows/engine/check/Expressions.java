package org.hiringpipelines.workflows.engine.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.hiringpipelines.workflows.engine.Forms;

/**
 * Reads an expression of a diagram, without evaluating it, and says what in it leads nowhere, and what it must not do: an expression is
 * code, and whoever hands a diagram in is to reach the services and nothing else of the application.
 */
public final class Expressions {

    private static final Set<String> SENDS = Set.of("send", "tell");

    private static final Set<String> FUNCTIONS =
            Set.of("currentUser", "currentUserGroups", "now", "dateTime", "JSON", "XML", "S");

    /** What of an execution or a task says where somebody stands, and nothing of the engine behind it. */
    private static final Set<String> OF_A_STEP = Set.of(
            "id",
            "name",
            "assignee",
            "owner",
            "priority",
            "dueDate",
            "followUpDate",
            "createTime",
            "execution",
            "businessKey",
            "processBusinessKey",
            "processInstanceId",
            "activityInstanceId",
            "currentActivityId",
            "currentActivityName",
            "taskDefinitionKey",
            "variables",
            "variablesLocal",
            "variable",
            "variableLocal",
            "hasVariable",
            "hasVariableLocal",
            "removeVariable",
            "removeVariableLocal",
            "setVariable",
            "setVariableLocal");

    private static final Set<String> WAY_OUT = Set.of("class", "getClass", "declaringClass", "getDeclaringClass");

    private final Vocabulary vocabulary;
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
    public record Sending(String by, String text) {}

    private Expressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a text with expressions in it says. */
    public static Expressions in(String text, Vocabulary vocabulary) {
        Expressions found = new Expressions(vocabulary);
        try {
            found.walk(
                    new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text).getRoot());
        } catch (TreeBuilderException e) {
            found.problems.add("it cannot be read: " + e.getMessage());
        }
        return found;
    }

    /** Calls of what is not there, or must not be called. */
    public List<String> problems() {
        return problems;
    }

    /** The names that are neither services nor part of the engine: process variables. */
    public Set<String> variables() {
        return variables;
    }

    /** The mail texts that are sent. */
    public List<Sending> mails() {
        return mails;
    }

    /** The fields that are shown in a form by {@code forms.show(execution, record)}. */
    public Set<String> fields() {
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
        if (node instanceof AstDot dot) {
            return property(walk(dot.getChild(0)), nameBehind(dot));
        }
        if (node instanceof AstBracket bracket) {
            return inBrackets(bracket);
        }
        if (node instanceof AstFunction function && !FUNCTIONS.contains(function.getName())) {
            problems.add("there is no function " + function.getName());
        }
        for (int i = 0; i < node.getCardinality(); i++) {
            walk(node.getChild(i));
        }
        return Optional.empty();
    }

    private Optional<Class<?>> named(String name) {
        Optional<Class<?>> type = vocabulary.typeOf(name);
        if (type.isEmpty()) {
            variables.add(name);
        }
        return type;
    }

    private Optional<Class<?>> property(Optional<Class<?>> owner, String name) {
        refuseWayOut(owner, name);
        return owner.flatMap(type -> Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && propertyOf(method.getName()).equals(name))
                .<Class<?>>map(Method::getReturnType)
                .findFirst());
    }

    /** What stands in brackets is a name as well; one that is put together while the process runs could be any. */
    private Optional<Class<?>> inBrackets(AstBracket bracket) {
        Optional<Class<?>> owner = walk(bracket.getChild(0));
        Node name = bracket.getChild(1);
        if (name instanceof AstString) {
            return property(owner, textOf(name));
        }
        if (!(name instanceof AstNumber)) {
            walk(name);
            refuse(vocabulary.closed(), "in brackets stands a number or a name in quotes");
        }
        return Optional.empty();
    }

    private Optional<Class<?>> call(AstMethod call) {
        Node target = call.getChild(0);
        Node arguments = call.getChild(1);
        Optional<Class<?>> last = Optional.empty();
        for (int i = 0; i < arguments.getCardinality(); i++) {
            last = walk(arguments.getChild(i));
        }
        Node owner = target.getChild(0);
        Optional<Class<?>> type = walk(owner);
        String name = target instanceof AstDot dot ? nameBehind(dot) : textOf(target.getChild(1));
        if (SENDS.contains(name)
                && owner instanceof AstIdentifier sender
                && arguments.getCardinality() > 0
                && arguments.getChild(0) instanceof AstString mail) {
            mails.add(new Sending(sender.getName() + "." + name, textOf(mail)));
        }
        if (type.filter(Forms.class::equals).isPresent()) {
            last.filter(Class::isRecord).stream()
                    .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                    .forEach(field -> fields.add(field.getName()));
        }
        refuseWayOut(type, name);
        if (type.isEmpty() && owner instanceof AstIdentifier unknown) {
            refuse(vocabulary.closed(), "there is no service " + unknown.getName());
        } else {
            refuse(
                    vocabulary.closed()
                            && !(owner instanceof AstIdentifier)
                            && !type.filter(Expressions::harmless).isPresent(),
                    "services are called, and what they answer; " + name + " is called on something else");
        }
        return type.flatMap(known -> method(known, name, arguments.getCardinality()));
    }

    /** Whether a value is of the kind that services give: from there no way leads to the application around them. */
    private static boolean harmless(Class<?> type) {
        return type.equals(String.class)
                || type.equals(DelegateExecution.class)
                || Stream.of("org.hiringpipelines.", "org.camunda.spin.", "java.util.", "java.time.")
                        .anyMatch(type.getName()::startsWith);
    }

    private void refuseWayOut(Optional<Class<?>> owner, String name) {
        refuse(vocabulary.closed() && WAY_OUT.contains(name), name + " leads out of the services");
        boolean step = owner.filter(type -> type.equals(DelegateExecution.class) || type.equals(DelegateTask.class))
                .isPresent();
        boolean there = step
                && Arrays.stream(owner.get().getMethods())
                        .anyMatch(method -> method.getName().equals(name)
                                || propertyOf(method.getName()).equals(name));
        refuse(
                vocabulary.closed() && there && !OF_A_STEP.contains(propertyOf(name)),
                "an expression may not ask the engine for " + name);
    }

    private void refuse(boolean wrong, String why) {
        if (wrong) {
            problems.add(why);
        }
    }

    private Optional<Class<?>> method(Class<?> type, String name, int arguments) {
        Optional<Class<?>> result = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .<Class<?>>map(Method::getReturnType)
                .findFirst();
        if (result.isEmpty()) {
            problems.add("%s has no method %s with %d arguments".formatted(type.getSimpleName(), name, arguments));
        }
        return result;
    }

    /** {@code assignee} of {@code getAssignee}. */
    private static String propertyOf(String method) {
        return method.matches("(get|is)[A-Z].*")
                ? Character.toLowerCase(method.charAt(method.startsWith("is") ? 2 : 3))
                        + method.substring(method.startsWith("is") ? 3 : 4)
                : method;
    }

    /** ". name" is all that a dot tells of its name. */
    private static String nameBehind(AstDot dot) {
        return dot.toString().substring(2);
    }

    private static String textOf(Node text) {
        return text.toString().replaceAll("^[\"']|[\"']$", "");
    }
}
