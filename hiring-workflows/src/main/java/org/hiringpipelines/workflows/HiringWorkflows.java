package org.hiringpipelines.workflows;

import java.time.Clock;
import java.time.ZoneId;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.hiringpipelines.workflows.applications.ApplicationsConfiguration;
import org.hiringpipelines.workflows.approvals.ApprovalsConfiguration;
import org.hiringpipelines.workflows.board.BoardConfiguration;
import org.hiringpipelines.workflows.bulk.BulkConfiguration;
import org.hiringpipelines.workflows.calendar.CalendarConfiguration;
import org.hiringpipelines.workflows.correspondence.CorrespondenceConfiguration;
import org.hiringpipelines.workflows.deadlines.DeadlinesConfiguration;
import org.hiringpipelines.workflows.designs.DesignsConfiguration;
import org.hiringpipelines.workflows.drafts.DraftsConfiguration;
import org.hiringpipelines.workflows.elsewhere.ElsewhereConfiguration;
import org.hiringpipelines.workflows.engine.EngineConfiguration;
import org.hiringpipelines.workflows.handovers.HandoversConfiguration;
import org.hiringpipelines.workflows.interviews.InterviewsConfiguration;
import org.hiringpipelines.workflows.involvement.InvolvementConfiguration;
import org.hiringpipelines.workflows.language.LanguageConfiguration;
import org.hiringpipelines.workflows.letters.LettersConfiguration;
import org.hiringpipelines.workflows.metrics.MetricsConfiguration;
import org.hiringpipelines.workflows.migrations.MigrationsConfiguration;
import org.hiringpipelines.workflows.notes.NotesConfiguration;
import org.hiringpipelines.workflows.offers.OffersConfiguration;
import org.hiringpipelines.workflows.people.PeopleConfiguration;
import org.hiringpipelines.workflows.pipelines.PipelinesConfiguration;
import org.hiringpipelines.workflows.postings.PostingsConfiguration;
import org.hiringpipelines.workflows.rehearsals.RehearsalsConfiguration;
import org.hiringpipelines.workflows.rejections.RejectionsConfiguration;
import org.hiringpipelines.workflows.removal.RemovalConfiguration;
import org.hiringpipelines.workflows.runnersup.RunnersUpConfiguration;
import org.hiringpipelines.workflows.samples.SamplesConfiguration;
import org.hiringpipelines.workflows.search.SearchConfiguration;
import org.hiringpipelines.workflows.stages.StagesConfiguration;
import org.hiringpipelines.workflows.storage.StorageConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.data.jdbc.JdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * All that a Camunda application on Spring Boot gets with this library on its class path. A part is replaced by declaring a bean of
 * its type.
 */
@AutoConfiguration(before = {CamundaBpmAutoConfiguration.class, JdbcRepositoriesAutoConfiguration.class})
@Import({
    StorageConfiguration.class,
    CalendarConfiguration.class,
    PostingsConfiguration.class,
    ApplicationsConfiguration.class,
    ApprovalsConfiguration.class,
    InterviewsConfiguration.class,
    LettersConfiguration.class,
    OffersConfiguration.class,
    RehearsalsConfiguration.class,
    RejectionsConfiguration.class,
    RunnersUpConfiguration.class,
    CorrespondenceConfiguration.class,
    ElsewhereConfiguration.class,
    DeadlinesConfiguration.class,
    DesignsConfiguration.class,
    DraftsConfiguration.class,
    HandoversConfiguration.class,
    InvolvementConfiguration.class,
    LanguageConfiguration.class,
    NotesConfiguration.class,
    MetricsConfiguration.class,
    MigrationsConfiguration.class,
    BoardConfiguration.class,
    BulkConfiguration.class,
    SearchConfiguration.class,
    PeopleConfiguration.class,
    PipelinesConfiguration.class,
    RemovalConfiguration.class,
    SamplesConfiguration.class,
    StagesConfiguration.class,
    EngineConfiguration.class
})
public class HiringWorkflows {

    /**
     * The clock by which days begin and end.
     *
     * @param zone the employer's time zone, {@code hiring.time-zone}, such as {@code America/New_York}; the machine's where not set
     */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${hiring.time-zone:}") String zone) {
        return zone.isBlank() ? Clock.system(ZoneId.systemDefault()) : Clock.system(ZoneId.of(zone));
    }
}
