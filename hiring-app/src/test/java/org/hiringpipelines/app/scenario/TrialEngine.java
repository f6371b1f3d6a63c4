package org.hiringpipelines.app.scenario;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the trial process call {@link Trial}, which no diagram of ours can. */
@Component
@Order(Integer.MAX_VALUE)
class TrialEngine extends AbstractCamundaConfiguration {

    private final Trial trial;

    TrialEngine(Trial trial) {
        this.trial = trial;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setBeans(new WithTrial(engine.getBeans()));
    }

    private class WithTrial extends AbstractMap<Object, Object> {

        private final Map<Object, Object> services;

        WithTrial(Map<Object, Object> services) {
            this.services = services;
        }

        @Override
        public boolean containsKey(Object name) {
            return "trial".equals(name) || services.containsKey(name);
        }

        @Override
        public Object get(Object name) {
            return "trial".equals(name) ? trial : services.get(name);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return services.entrySet();
        }
    }
}
