package org.hiringpipelines.workflows.engine.check;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** How far an expression may reach: to the services and what they answer, and to what says where somebody stands. */
final class Reach {

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

    private Reach() {}

    /** Whether expressions know a function of this name. */
    static boolean isFunction(String name) {
        return FUNCTIONS.contains(name);
    }

    /** Whether a name leads from a value to the application around it. */
    static boolean leadsOut(String name) {
        return WAY_OUT.contains(name);
    }

    /** Whether this is asked of the engine, and is nothing of where somebody stands. */
    static boolean asksTheEngine(Class<?> owner, String name) {
        boolean step = owner.equals(DelegateExecution.class) || owner.equals(DelegateTask.class);
        return step
                && !OF_A_STEP.contains(propertyOf(name))
                && Arrays.stream(owner.getMethods())
                        .anyMatch(method -> method.getName().equals(name)
                                || propertyOf(method.getName()).equals(name));
    }

    /** Whether a value is of the kind that services give: from there no way leads to the application around them. */
    static boolean harmless(Class<?> type) {
        return type.equals(String.class)
                || type.equals(DelegateExecution.class)
                || Stream.of("org.hiringpipelines.", "org.camunda.spin.", "java.util.", "java.time.")
                        .anyMatch(type.getName()::startsWith);
    }

    /** {@code assignee} of {@code getAssignee}. */
    static String propertyOf(String method) {
        return method.matches("(get|is)[A-Z].*")
                ? Character.toLowerCase(method.charAt(method.startsWith("is") ? 2 : 3))
                        + method.substring(method.startsWith("is") ? 3 : 4)
                : method;
    }
}
