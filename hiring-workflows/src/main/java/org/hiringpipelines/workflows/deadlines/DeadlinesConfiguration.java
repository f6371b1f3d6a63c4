package org.hiringpipelines.workflows.deadlines;

import java.time.Clock;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.PublicAddress;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class DeadlinesConfiguration {

    @Bean
    Deadlines deadlines(
            DecisionTables tables,
            PostingService postings,
            BusinessDays businessDays,
            CorrespondenceService correspondence,
            PublicAddress address,
            ApprovalService approvals,
            Team team,
            TaskLists taskLists,
            Clock clock) {
        return new Deadlines(
                tables, postings, businessDays, correspondence, address, approvals, team, taskLists, clock);
    }

    @Bean
    Reminders reminders(
            TaskLists taskLists,
            Deadlines deadlines,
            ApprovalService approvals,
            DailyReminderRepository written,
            CorrespondenceService correspondence,
            PublicAddress address,
            Team team,
            BusinessDays businessDays,
            Clock clock) {
        return new Reminders(
                taskLists, deadlines, approvals, written, correspondence, address, team, businessDays, clock);
    }
}
