package org.hiringpipelines.workflows.drafts;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class DraftsConfiguration {

    @Bean
    Drafts drafts(DraftRepository drafts, PlatformTransactionManager transactions, Clock clock) {
        return new Drafts(drafts, new TransactionTemplate(transactions), clock);
    }
}
