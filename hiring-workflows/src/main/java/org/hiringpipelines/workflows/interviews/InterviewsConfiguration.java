package org.hiringpipelines.workflows.interviews;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class InterviewsConfiguration {

    @Bean
    InterviewPlans plans(InterviewPlanRepository plans, PostingService postings, DecisionTables tables, Clock clock) {
        return new InterviewPlans(plans, postings, tables, clock);
    }

    @Bean
    Scorecards scorecards(
            ScorecardRepository scorecards, InterviewRepository interviews, Timeline timeline, Team team, Clock clock) {
        return new Scorecards(scorecards, interviews, timeline, team, clock);
    }

    @Bean
    InterviewService interviews(
            InterviewRepository interviews,
            InterviewPlans plans,
            Scorecards scorecards,
            Timeline timeline,
            Team team,
            Clock clock) {
        return new InterviewService(interviews, plans, scorecards, timeline, team, clock);
    }
}
