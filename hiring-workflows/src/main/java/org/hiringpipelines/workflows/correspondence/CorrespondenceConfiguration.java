package org.hiringpipelines.workflows.correspondence;

import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.postings.PostingService;
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
    CorrespondenceService correspondence(ApplicationService applications, PostingService postings, Postman postman) {
        return new CorrespondenceService(applications, postings, postman);
    }
}
