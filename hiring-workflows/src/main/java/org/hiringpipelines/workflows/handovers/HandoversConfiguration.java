package org.hiringpipelines.workflows.handovers;

import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.board.AwaitedTasks;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class HandoversConfiguration {

    @Bean
    Handovers handovers(
            ApplicationService applications, AwaitedTasks tasks, TaskHolders holders, Timeline timeline, Team team) {
        return new Handovers(applications, tasks, holders, timeline, team);
    }
}
