package org.hiringpipelines.workflows.stages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class StagesConfiguration {

    @Bean
    Stages stages(DrawnStages drawn) {
        return new Stages(drawn);
    }
}
