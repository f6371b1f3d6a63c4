package org.hiringpipelines.workflows.interviews;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class InterviewsConfiguration {

    @Bean
    Scorecards scorecards(
            ScorecardRepository scorecards, InterviewRepository interviews, Timeline timeline, Team team, Clock clock) {
        return new Scorecards(scorecards, interviews, timeline, team, clock);
    }

    @Bean
    InterviewService interviews(
            InterviewRepository interviews, Scorecards scorecards, Timeline timeline, Team team, Clock clock) {
        return new InterviewService(interviews, scorecards, timeline, team, clock);
    }
}
