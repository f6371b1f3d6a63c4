package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an expression in a diagram can reach: the services meant for it, and nothing else of the application. */
@HiringTest
class VisibleBeansTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private Deployment deployment;

    @AfterEach
    void takeBack() {
        if (deployment != null) {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void aServiceMeantForDiagramsIsThere() {
        deploy("${team.membersOf('interviewers')}");

        assertThat(runtime.startProcessInstanceByKey("reaching").isEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "processEngine", "hiringSchema", "transactionManager", "environment"})
    void noOtherBeanOfTheApplicationIs(String bean) {
        deploy("${" + bean + "}");

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("reaching"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Cannot resolve identifier '" + bean + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "processEngine", "hiringSchema", "transactionManager", "environment"})
    void aDiagramThatCallsAnotherIsNotLetIn(String bean) {
        assertThatThrownBy(() -> deploy("${" + bean + ".toString()}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no service " + bean);
    }

    private void deploy(String expression) {
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        "reaching.bpmn",
                        Bpmn.createExecutableProcess("reaching")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask()
                                .camundaExpression(expression)
                                .endEvent()
                                .done())
                .deploy();
    }
}
