package org.hiringpipelines.workflows.elsewhere;

import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class ElsewhereConfiguration {

    @Bean
    Elsewhere elsewhere(
            OtherApplicationRepository applications, Timeline timeline, CorrespondenceService correspondence) {
        return new Elsewhere(applications, timeline, correspondence);
    }
}
