package org.hiringpipelines.workflows.pipelines;

import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class PipelinesConfiguration {

    @Bean
    Pipelines pipelines(PipelineDesigns designs, DecisionTables tables) {
        return new Pipelines(designs, tables);
    }
}
