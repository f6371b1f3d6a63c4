package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an element template writes into a step holds as if listeners, inputs, outputs and the envelope's own expression were drawn. */
@HiringTest
class StepPropertiesTest {

    private static final String DIAGRAM = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="https://hiringpipelines.org/bpmn">
              <process id="asked" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="StartEvent_Asked" />
                <sequenceFlow id="Flow_1" sourceRef="StartEvent_Asked" targetRef="Task_Ask" />
                <userTask id="Task_Ask" name="Ask" camunda:formRef="asked" camunda:formRefBinding="deployment">
                  <extensionElements>
                    <camunda:properties>
                      <camunda:property name="shows" value="greeting = ${kind == 'stranger' ? 'Hello, stranger' : 'Hello'}, about = greeting, question = ${null}" />
                      <camunda:property name="onCompletion" value="${task.execution.setVariable('heard', answer)}" />
                      <camunda:property name="goesOnBy" value="reply = answer, question" />
                      <camunda:property name="neededBy" value="" />
                    </camunda:properties>
                  </extensionElements>
                </userTask>
                <sequenceFlow id="Flow_2" sourceRef="Task_Ask" targetRef="ThrowEvent_Told" />
                <intermediateThrowEvent id="ThrowEvent_Told">
                  <extensionElements>
                    <camunda:properties>
                      <camunda:property name="sends" value="${execution.setVariable('told', reply)}" />
                    </camunda:properties>
                  </extensionElements>
                  <messageEventDefinition id="MessageEventDefinition_Told" />
                </intermediateThrowEvent>
                <sequenceFlow id="Flow_3" sourceRef="ThrowEvent_Told" targetRef="SubProcess_Last" />
                <subProcess id="SubProcess_Last">
                  <startEvent id="StartEvent_Last" />
                  <sequenceFlow id="Flow_4" sourceRef="StartEvent_Last" targetRef="EndEvent_Told" />
                  <endEvent id="EndEvent_Told">
                    <extensionElements>
                      <camunda:properties>
                        <camunda:property name="sends" value="${execution.setVariable('toldAtTheEnd', reply)}" />
                      </camunda:properties>
                    </extensionElements>
                    <messageEventDefinition id="MessageEventDefinition_ToldAtTheEnd" />
                  </endEvent>
                </subProcess>
                <sequenceFlow id="Flow_5" sourceRef="SubProcess_Last" targetRef="Task_Rest" />
                <userTask id="Task_Rest" />
              </process>
            </definitions>
            """;

    private static final String FORM = """
            {"type": "default", "id": "asked", "schemaVersion": 16, "components": [
              {"type": "textfield", "key": "answer"}, {"type": "textfield", "key": "greeting"}, {"type": "textfield", "key": "question"}]}
            """;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private Deployment deployment;

    private ProcessInstance asked;

    @BeforeEach
    void ask() {
        deployment = repository
                .createDeployment()
                .addString("asked.bpmn", DIAGRAM)
                .addString("asked.form", FORM)
                .deploy();
        asked = runtime.startProcessInstanceByKey("asked", Map.of("kind", "stranger", "question", "How are you?"));
    }

    @AfterEach
    void takeBack() {
        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void aTaskShowsWhatItsPropertySaysToItselfAlone() {
        assertThat(tasks.getVariables(task().getId()))
                .containsEntry("greeting", "Hello, stranger")
                .containsEntry("question", null);
        assertThat(runtime.getVariables(asked.getId()))
                .doesNotContainKey("greeting")
                .containsEntry("question", "How are you?");
    }

    @Test
    void aTaskIsCalledByWhatItIsAboutToo() {
        assertThat(task().getName()).isEqualTo("Ask: Hello, stranger");
    }

    @Test
    void whatWasTypedGoesToAServiceTheProcessGoesOnByItAndTheMailsGoOut() {
        tasks.complete(task().getId(), Map.of("answer", "Well."));

        assertThat(runtime.getVariables(asked.getId()))
                .containsEntry("heard", "Well.")
                .containsEntry("reply", "Well.")
                .containsEntry("told", "Well.")
                .containsEntry("toldAtTheEnd", "Well.")
                .doesNotContainKeys("answer", "greeting");
    }

    private Task task() {
        return tasks.createTaskQuery().processInstanceId(asked.getId()).singleResult();
    }
}
