package org.hiringpipelines.workflows.engine.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.hiringpipelines.workflows.diagrams.WritesTo;
import org.hiringpipelines.workflows.diagrams.WrittenAs;
import org.hiringpipelines.workflows.engine.Forms;

/**
 * Reads an expression of a diagram, without evaluating it, and says what in it leads nowhere, and what it must not do: an expression is
 * code, and whoever hands a diagram in is to reach the services and nothing else of the application.
 */
public final class Expressions {

    private static final Set<String> SENDS = Set.of("send", "tell");

    private static final Set<String> LOOKS_UP =
            Set.of("getVariable", "getVariableLocal", "hasVariable", "hasVariableLocal");

    private final KnownServices services;
    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private final List<Sending> mails = new ArrayList<>();
    private final List<MailCall> writings = new ArrayList<>();
    private final Set<String> calls = new LinkedHashSet<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> looked = new LinkedHashSet<>();
    private boolean all;
    private int choices;

    /**
     * A mail text that is sent.
     *
     * @param by the call that sends it, such as {@code correspondence.send}
     * @param text the name of the text in {@code bpmn/mail}
     */
    public record Sending(String by, String text) {}

    /**
     * A call that has a mail written.
     *
     * @param by the call, such as {@code invitations.propose}
     * @param to who gets the mail
     * @param arguments what is handed over, as it is written, such as {@code 'hired'} or {@code applicationId}
     * @param certain whether it is written whenever the expression is carried out
     */
    public record MailCall(String by, WritesTo.Readers to, List<String> arguments, boolean certain) {

        /** The text that it names first, such as that of a mail; nothing where that is put together while the process runs. */
        public Optional<String> text() {
            return arguments.stream()
                    .findFirst()
                    .filter(first -> first.matches("'.*'|\".*\""))
                    .map(Expressions::unquoted);
        }
    }

    /**
     * Something in an expression that leads nowhere, or must not be.
     *
     * @param mistake of what kind it is
     * @param words what is wrong
     */
    record Trouble(Mistake mistake, String words) {}

    private Expressions(KnownServices services) {
        this.services = services;
    }

    /** What a text with expressions in it says. */
    public static Expressions in(String text, KnownServices services) {
        Expressions found = new Expressions(services);
        try {
            found.walk(
                    new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text).getRoot());
        } catch (TreeBuilderException e) {
            found.trouble(Mistake.UNREADABLE_EXPRESSION, "it cannot be read: " + e.getMessage());
        }
        return found;
    }

    /** Calls of what is not there, or must not be called. */
    public List<String> problems() {
        return troubles.stream().map(Trouble::words).toList();
    }

    /** The same, each with its kind. */
    List<Trouble> troubles() {
        return troubles;
    }

    private void trouble(Mistake mistake, String words) {
        troubles.add(new Trouble(mistake, words));
    }

    /** The names that are neither services nor part of the engine: process variables. */
    public Set<String> variables() {
        return variables;
    }

    /** The mail texts that are sent. */
    public List<Sending> mails() {
        return mails;
    }

    /** The calls of services that have mails written, whatever these are called. */
    public List<MailCall> writings() {
        return writings;
    }

    /** The methods of services that are called, such as {@code offers.extend}. */
    public Set<String> calls() {
        return calls;
    }

    /** The fields that are shown in a form by {@code forms.show(execution, record)}. */
    public Set<String> fields() {
        return fields;
    }

    /** The variables that are asked for by their names, such as {@code execution.getVariable('reason')}. */
    Set<String> lookedUp() {
        return looked;
    }

    /** Whether a service is handed everything that is there: {@code execution}, or its {@code variablesLocal}. */
    boolean handsOverAll() {
        return all;
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
        if (node instanceof AstFunction function && !Reach.isFunction(function.getName())) {
            trouble(Mistake.UNKNOWN_FUNCTION, "there is no function " + function.getName());
        }
        choices += node instanceof AstChoice ? 1 : 0;
        for (int i = 0; i < node.getCardinality(); i++) {
            walk(node.getChild(i));
        }
        choices -= node instanceof AstChoice ? 1 : 0;
        return Optional.empty();
    }

    private Optional<Class<?>> named(String name) {
        Optional<Class<?>> type = services.typeOf(name);
        if (type.isEmpty()) {
            variables.add(name);
        }
        return type;
    }

    private Optional<Class<?>> property(Optional<Class<?>> owner, String name) {
        refuseWayOut(owner, name);
        return owner.flatMap(type -> Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && Reach.propertyOf(method.getName()).equals(name))
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
            refuse(services.closed(), "in brackets stands a number or a name in quotes");
        }
        return Optional.empty();
    }

    private Optional<Class<?>> call(AstMethod call) {
        Node target = call.getChild(0);
        Node arguments = call.getChild(1);
        Optional<Class<?>> last = Optional.empty();
        boolean handed = false;
        for (int i = 0; i < arguments.getCardinality(); i++) {
            last = walk(arguments.getChild(i));
            handed |= isAll(arguments.getChild(i));
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
        if (owner instanceof AstIdentifier service && type.isPresent() && !services.ofTheEngine(service.getName())) {
            calls.add(service.getName() + "." + name);
        }
        boolean shows = type.filter(Forms.class::equals).isPresent();
        all |= handed && !shows;
        if (shows) {
            last.filter(Class::isRecord).stream()
                    .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                    .forEach(field -> fields.add(field.getName()));
        }
        if (LOOKS_UP.contains(name)
                && arguments.getCardinality() == 1
                && arguments.getChild(0) instanceof AstString of) {
            looked.add(textOf(of));
        }
        refuseWayOut(type, name);
        if (type.isEmpty() && owner instanceof AstIdentifier unknown) {
            if (services.closed()) {
                trouble(Mistake.UNKNOWN_SERVICE, "there is no service " + unknown.getName());
            }
        } else {
            refuse(
                    services.closed()
                            && !(owner instanceof AstIdentifier)
                            && !type.filter(Reach::harmless).isPresent(),
                    "services are called, and what they answer; " + name + " is called on something else");
        }
        Optional<Method> method = type.flatMap(known -> method(known, name, arguments.getCardinality()));
        method.ifPresent(called -> readTexts(called, arguments));
        if (owner instanceof AstIdentifier service) {
            method.map(called -> called.getAnnotation(WritesTo.class))
                    .ifPresent(writes -> writings.add(new MailCall(
                            service.getName() + "." + name,
                            writes.value(),
                            written(arguments),
                            choices == 0 && !writes.perhaps())));
        }
        return method.map(Method::getReturnType);
    }

    private static List<String> written(Node arguments) {
        return IntStream.range(0, arguments.getCardinality())
                .mapToObj(arguments::getChild)
                .map(argument -> argument instanceof AstIdentifier name ? name.getName() : argument.toString())
                .toList();
    }

    private static boolean isAll(Node argument) {
        return argument instanceof AstIdentifier whole
                ? whole.getName().equals("execution") || whole.getName().equals("task")
                : argument instanceof AstDot part
                        && (nameBehind(part).equals("variablesLocal")
                                || nameBehind(part).equals("variables"));
    }

    private void refuseWayOut(Optional<Class<?>> owner, String name) {
        refuse(services.closed() && Reach.leadsOut(name), name + " leads out of the services");
        refuse(
                services.closed()
                        && owner.filter(type -> Reach.asksTheEngine(type, name)).isPresent(),
                "an expression may not ask the engine for " + name);
    }

    private void refuse(boolean wrong, String why) {
        if (wrong) {
            trouble(Mistake.PAST_THE_SERVICES, why);
        }
    }

    private void readTexts(Method called, Node arguments) {
        for (int i = 0; i < arguments.getCardinality(); i++) {
            WrittenAs written = called.getParameters()[i].getAnnotation(WrittenAs.class);
            if (written != null && arguments.getChild(i) instanceof AstString text) {
                refuseUnless(written.value(), textOf(text), called.getName());
            }
        }
    }

    private void refuseUnless(WrittenAs.TextForm right, String text, String call) {
        if (!right.is(text)) {
            trouble(Mistake.NO_TIME, "\"%s\" in %s is not %s".formatted(text, call, right.words()));
        }
    }

    private Optional<Method> method(Class<?> type, String name, int arguments) {
        Optional<Method> result = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .findFirst();
        if (result.isEmpty()) {
            trouble(
                    Mistake.UNKNOWN_METHOD,
                    "%s has no method %s with %d arguments".formatted(type.getSimpleName(), name, arguments));
        }
        return result;
    }

    /** ". name" is all that a dot tells of its name. */
    private static String nameBehind(AstDot dot) {
        return dot.toString().substring(2);
    }

    private static String textOf(Node text) {
        return unquoted(text.toString());
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"']|[\"']$", "");
    }
}
