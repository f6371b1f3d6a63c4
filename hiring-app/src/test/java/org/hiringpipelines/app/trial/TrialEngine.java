package org.hiringpipelines.app.trial;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;

/** Lets the trial process call {@link Trial}, which no diagram of ours can. */
@Order(Integer.MAX_VALUE)
class TrialEngine extends AbstractCamundaConfiguration {

    private final Trial trial;

    TrialEngine(Trial trial) {
        this.trial = trial;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setBeans(new HashMap<>(Map.of("trial", trial)));
    }
}
