package org.hiringpipelines.workflows.approvals;

import java.time.Clock;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class ApprovalsConfiguration {

    @Bean
    ApprovalService approvals(
            ApprovalRepository approvals, DrafterRepository drafters, DecisionTables tables, Team team, Clock clock) {
        return new ApprovalService(approvals, drafters, tables, team, clock);
    }
}
