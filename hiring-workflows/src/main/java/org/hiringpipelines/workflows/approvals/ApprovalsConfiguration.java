package org.hiringpipelines.workflows.approvals;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class ApprovalsConfiguration {

    @Bean
    ApprovalService approvals(ApprovalRepository approvals, Clock clock) {
        return new ApprovalService(approvals, clock);
    }
}
