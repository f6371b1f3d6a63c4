package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormRecords;

/** Fills the forms of tasks, in one call instead of one for each field. Diagrams call it as {@code forms}. */
@ForDiagrams
public class Forms {

    /**
     * Shows these fields in the form of a task, by a listener at the task's start. They are the task's own, as inputs are: what is typed
     * into them reaches no other form.
     */
    public void show(DelegateExecution task, Record fields) {
        FormRecords.fieldsOf(fields).forEach(task::setVariableLocal);
    }
}
