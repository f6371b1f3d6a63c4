package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.spin.json.SpinJsonNode;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is filled in belongs to the task whose form it is, though its diagram says nothing of that. */
@HiringTest
class OwnFieldsTest {

    private static final String FORM = """
            {"type": "default", "id": "answer", "schemaVersion": 16, "components": [
              {"type": "group", "components": [{"type": "textfield", "key": "answer"}]},
              {"type": "textfield", "key": "remark"},
              {"type": "textfield", "key": "kind", "defaultValue": "usual"},
              {"type": "textfield", "key": "greeting"},
              {"type": "dynamiclist", "path": "reasons", "components": [{"type": "textfield", "key": "reason"}]}
            ]}
            """;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private Deployment twoOfOneForm;

    private ProcessInstance asked;

    @BeforeEach
    void askTwice() {
        twoOfOneForm = repository
                .createDeployment()
                .addModelInstance("asked-twice.bpmn", askedTwice())
                .addString("forms/answer.form", FORM)
                .deploy();
        asked = runtime.startProcessInstanceByKey("asked-twice", Map.of("kind", "rare"));
    }

    private static BpmnModelInstance askedTwice() {
        return Bpmn.createExecutableProcess("asked-twice")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("Task_First")
                .camundaFormRef("answer")
                .camundaFormRefBinding("deployment")
                .camundaInputParameter("greeting", "Hello")
                .camundaOutputParameter("answer", "${answer}")
                .userTask("Task_Second")
                .camundaFormRef("answer")
                .camundaFormRefBinding("deployment")
                .endEvent()
                .done();
    }

    @AfterEach
    void takeBack() {
        repository.deleteDeployment(twoOfOneForm.getId(), true);
    }

    @Test
    void whatIsTypedStaysWithItsTask() {
        tasks.complete(task().getId(), Map.of("answer", "yes", "remark", "for me"));

        assertThat(runtime.getVariables(asked.getId()))
                .as("what the diagram hands on, and nothing else")
                .containsOnly(Map.entry("answer", "yes"), Map.entry("kind", "rare"));
    }

    @Test
    void noFormBeginsWithWhatAnotherHandedOn() {
        tasks.complete(task().getId(), Map.of("answer", "yes"));

        assertThat(tasks.getVariables(task().getId())).containsEntry("answer", null);
    }

    @Test
    void aFieldBeginsWithWhatItsDiagramOrItsFormSays() {
        assertThat(tasks.getVariables(task().getId()))
                .containsEntry("greeting", "Hello")
                .as("the form gives it a value, which a variable would take away")
                .containsEntry("kind", "rare");
    }

    @Test
    void aListBeginsEmpty() {
        assertThat(tasks.getVariable(task().getId(), "reasons"))
                .isInstanceOf(SpinJsonNode.class)
                .hasToString("[]");
    }

    private Task task() {
        return tasks.createTaskQuery().processInstanceId(asked.getId()).singleResult();
    }
}
