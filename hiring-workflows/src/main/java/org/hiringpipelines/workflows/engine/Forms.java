package org.hiringpipelines.workflows.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;

/** Fills the forms of tasks, in one call instead of one for each field. Diagrams call it as {@code forms}. */
@ForDiagrams
public class Forms {

    /**
     * Shows these fields in the form of a task, by a listener at the task's start. They are the task's own, as inputs are: what is typed
     * into them reaches no other form.
     */
    public void show(DelegateExecution task, Record fields) {
        for (RecordComponent field : fields.getClass().getRecordComponents()) {
            task.setVariableLocal(field.getName(), valueOf(field, fields));
        }
    }

    private static Object valueOf(RecordComponent field, Record fields) {
        try {
            return field.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The field " + field.getName() + " cannot be read.", e);
        }
    }
}
