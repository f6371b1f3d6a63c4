package org.hiringpipelines.workflows.notes;

import java.time.Clock;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class NotesConfiguration {

    @Bean
    Notes notes(
            NoteRepository notes,
            Involvement involvement,
            InterviewService interviews,
            CorrespondenceService correspondence,
            Team team,
            Clock clock) {
        return new Notes(notes, involvement, interviews, correspondence, team, clock);
    }
}
