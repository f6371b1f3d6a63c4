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
    InterviewService interviews(
            InterviewRepository interviews, ScorecardRepository scorecards, Timeline timeline, Team team, Clock clock) {
        return new InterviewService(interviews, scorecards, timeline, team, clock);
    }
}
