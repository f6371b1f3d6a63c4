package org.hiringpipelines.benchmarks;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Takes our services out of an engine that is otherwise configured as ours, by having the last word. */
@Order(Ordered.LOWEST_PRECEDENCE)
class BareEngine extends AbstractCamundaConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setBeans(BareServices.byName(engine::getRuntimeService));
    }
}
