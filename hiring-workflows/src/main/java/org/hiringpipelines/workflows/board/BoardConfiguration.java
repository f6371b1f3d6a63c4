package org.hiringpipelines.workflows.board;

import java.time.Clock;
import org.hiringpipelines.workflows.interviews.Scorecards;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class BoardConfiguration {

    @Bean
    Board board(BoardRepository applications, Stages stages, AwaitedTasks tasks, Scorecards scorecards, Clock clock) {
        return new Board(applications, stages, tasks, scorecards, clock);
    }
}
