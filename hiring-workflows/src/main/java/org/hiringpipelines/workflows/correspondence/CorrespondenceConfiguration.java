package org.hiringpipelines.workflows.correspondence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class CorrespondenceConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Postman postman() {
        return new LoggingPostman();
    }

    @Bean
    CorrespondenceService correspondence(RecipientRepository recipients, Postman postman) {
        return new CorrespondenceService(recipients, postman);
    }
}
