package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.hiringpipelines.workflows.storage.Turn;

/**
 * Lets one node at a time build its engine. An engine that finds no tables makes them, and two that start at once on an empty database
 * both find none. What goes into the tables later, diagrams included, the engine itself lets in one by one.
 */
class TurnToBuild extends AbstractCamundaConfiguration {

    private Turn turn;

    @Override
    public void postInit(SpringProcessEngineConfiguration engine) {
        turn = Turn.await(engine.getDataSource(), "engine");
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        turn.end();
    }
}
