package org.hiringpipelines.workflows.scenario;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The form of an open user task, in somebody's hands. */
public final class Form {

    private final TaskService tasks;
    private final IdentityService identity;
    private final String taskId;
    private final String user;
    private final String choice;
    private final Supplier<?> state;
    private final VariableMap fields = Variables.createVariables();

    Form(TaskService tasks, IdentityService identity, String taskId, String user, String choice, Supplier<?> state) {
        this.tasks = tasks;
        this.identity = identity;
        this.taskId = taskId;
        this.user = user;
        this.choice = choice;
        this.state = state;
    }

    /** Fills in a field. */
    public Form with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Fills in the reason. */
    public Form because(String reason) {
        return with("reason", reason);
    }

    /** Fills in the comment. */
    public Form saying(String comment) {
        return with("comment", comment);
    }

    /** Makes the form's choice and hands it in. */
    public void choosing(String word) {
        with(choice, word).submit();
    }

    /** Hands the form in. */
    public void submit() {
        identity.setAuthenticatedUserId(user);
        try {
            tasks.complete(taskId, fields);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Hands the form in; it comes back with this sentence, and all stays as it was. */
    public void isRefused(String sentence) {
        Refused.with(sentence, this::submit, state);
    }
}
