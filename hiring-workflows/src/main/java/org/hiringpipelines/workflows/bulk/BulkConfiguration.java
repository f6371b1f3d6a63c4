package org.hiringpipelines.workflows.bulk;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.board.AwaitedTasks;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class BulkConfiguration {

    @Bean
    BulkDecisions bulkDecisions(
            BulkDecisionRepository decisions,
            BulkPartRepository parts,
            ChosenApplications applicants,
            AwaitedTasks tasks,
            DecisionForms forms,
            DrawnMails drawn,
            RejectionReasons reasons,
            CorrespondenceService correspondence,
            Team team,
            BulkProcess process,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new BulkDecisions(
                decisions,
                parts,
                applicants,
                tasks,
                forms,
                drawn,
                reasons,
                correspondence,
                team,
                process,
                new TransactionTemplate(transactions),
                clock);
    }

    @Bean
    BulkWork bulkWork(
            BulkDecisionRepository decisions,
            BulkPartRepository parts,
            ChosenApplications applicants,
            AwaitedTasks tasks,
            DecisionForms forms,
            Team team,
            Timeline timeline,
            BulkProcess process,
            PlatformTransactionManager transactions,
            Clock clock) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new BulkWork(decisions, parts, applicants, tasks, forms, team, timeline, process, apart, clock);
    }
}
