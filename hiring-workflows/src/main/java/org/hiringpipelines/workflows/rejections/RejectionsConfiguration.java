package org.hiringpipelines.workflows.rejections;

import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class RejectionsConfiguration {

    @Bean
    RejectionReasons rejectionReasons(DecisionTables tables) {
        return new RejectionReasons(tables);
    }
}
