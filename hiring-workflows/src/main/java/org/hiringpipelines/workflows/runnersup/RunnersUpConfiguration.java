package org.hiringpipelines.workflows.runnersup;

import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.interviews.Scorecards;
import org.hiringpipelines.workflows.postings.PostingProcess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class RunnersUpConfiguration {

    @Bean
    RunnersUp runnersUp(Holds holds, Scorecards scorecards, PostingProcess process) {
        return new RunnersUp(holds, scorecards, process);
    }
}
