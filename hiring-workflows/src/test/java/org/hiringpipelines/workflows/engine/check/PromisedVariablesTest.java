package org.hiringpipelines.workflows.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the check promises designers of the variables that services start processes with. */
@HiringTest
class PromisedVariablesTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private RuntimeService runtime;

    @Test
    void servicesStartProcessesWithTheVariablesThatTheCheckCountsOn() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");

        assertThat(variablesOf(ada.application().postingId())).containsAll(promised("posting"));
        assertThat(variablesOf(ada.id())).containsAll(promised("application"));
    }

    private static Set<String> promised(String process) {
        return WhatServicesGive.toProcess(process).orElseThrow();
    }

    private List<String> variablesOf(String businessKey) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances()
                .singleResult()
                .getId();
        return runtime.createVariableInstanceQuery().processInstanceIdIn(instance).list().stream()
                .map(VariableInstance::getName)
                .toList();
    }
}
