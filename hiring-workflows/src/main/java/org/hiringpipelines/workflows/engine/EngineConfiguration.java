package org.hiringpipelines.workflows.engine;

import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationProcess;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Withdrawals;
import org.hiringpipelines.workflows.board.AwaitedTasks;
import org.hiringpipelines.workflows.bulk.BulkProcess;
import org.hiringpipelines.workflows.bulk.BulkWork;
import org.hiringpipelines.workflows.bulk.DecisionForms;
import org.hiringpipelines.workflows.bulk.DrawnMails;
import org.hiringpipelines.workflows.correspondence.CorrespondenceProcess;
import org.hiringpipelines.workflows.deadlines.TaskLists;
import org.hiringpipelines.workflows.deadlines.Timetable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.designs.Designs;
import org.hiringpipelines.workflows.drafts.Drafts;
import org.hiringpipelines.workflows.engine.map.GuideOfDesign;
import org.hiringpipelines.workflows.guide.HiringGuide;
import org.hiringpipelines.workflows.handovers.TaskHolders;
import org.hiringpipelines.workflows.interviews.InterviewProcess;
import org.hiringpipelines.workflows.involvement.Duties;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.live.LiveDiagrams;
import org.hiringpipelines.workflows.migrations.MigrationProcess;
import org.hiringpipelines.workflows.migrations.MigrationWork;
import org.hiringpipelines.workflows.offers.OfferProcess;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.pipelines.PipelineDesigns;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.postings.PostingProcess;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.removal.ProcessRemoval;
import org.hiringpipelines.workflows.stages.DrawnStages;
import org.hiringpipelines.workflows.stages.EnteredStages;
import org.hiringpipelines.workflows.tasks.PersonalTasks;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's side of every capability. The engine's services are lazy, since the engine itself needs the capabilities. */
@Configuration(proxyBeanMethods = false)
public class EngineConfiguration {

    /** Whether the engine belongs to the hiring processes alone, and may be settled as they like it best. */
    private static final String OWN = "hiring.engine.own";

    @Bean
    @ConditionalOnBooleanProperty(OWN)
    HiringEngine hiringEngine(ListableBeanFactory beans) {
        return new HiringEngine(beans);
    }

    @Bean
    @ConditionalOnBooleanProperty(OWN)
    TaskRights taskRights() {
        return new TaskRights();
    }

    @Bean
    @ConditionalOnBooleanProperty(OWN)
    TurnToBuild turnToBuild() {
        return new TurnToBuild();
    }

    @Bean
    CommandGuard commandGuard(
            @Value("${" + OWN + ":false}") boolean own, ObjectProvider<ApplicationService> applications) {
        return new CommandGuard(
                own, (applicationId, by, what) -> applications.getObject().noteMoveByHand(applicationId, by, what));
    }

    @Bean
    DeadlineTimers deadlineTimers(@Value("${" + OWN + ":false}") boolean own, ObjectProvider<Timetable> timetable) {
        return new DeadlineTimers(own, timetable::getObject);
    }

    @Bean
    StageEntries stageEntries(@Value("${" + OWN + ":false}") boolean own, ObjectProvider<EnteredStages> entered) {
        return new StageEntries(own, entered::getObject);
    }

    @Bean
    DesignGate designGate(
            @Value("${" + OWN + ":false}") boolean own, ListableBeanFactory beans, ObjectProvider<Designs> designs) {
        return new DesignGate(
                new ServicesByName(beans, own).known(),
                (deploymentId, name, by) -> designs.getObject().note(deploymentId, name, by));
    }

    @Bean
    CamundaDesigns camundaDesigns(
            @Value("${" + OWN + ":false}") boolean own,
            ListableBeanFactory beans,
            @Lazy RepositoryService repository,
            House house) {
        return new CamundaDesigns(repository, house, new ServicesByName(beans, own).known());
    }

    @Bean
    HiringGuide hiringGuide(CamundaDesigns shelf) {
        return new GuideOfDesign(shelf);
    }

    @Bean
    DraftsOfTasks draftsOfTasks(ObjectProvider<Drafts> drafts) {
        return new DraftsOfTasks(drafts);
    }

    @Bean
    Forms forms() {
        return new Forms();
    }

    @Bean
    House house(@Lazy IdentityService identity) {
        return new House(identity);
    }

    @Bean
    @ConditionalOnMissingBean
    Team team(@Lazy IdentityService identity) {
        return new CamundaTeam(identity);
    }

    @Bean
    @ConditionalOnMissingBean
    DecisionTables decisionTables(@Lazy DecisionService decisions, @Lazy RepositoryService repository, House house) {
        return new CamundaDecisionTables(decisions, repository, house);
    }

    @Bean
    PipelineDesigns pipelineDesigns(@Lazy RepositoryService repository, CamundaDesigns designs, House house) {
        return new CamundaPipelineDesigns(repository, designs, house);
    }

    @Bean
    PostingProcess postingProcess(@Lazy RuntimeService runtime, @Lazy HistoryService history) {
        return new CamundaPostingProcess(runtime, history);
    }

    @Bean
    ApplicationProcess applicationProcess(@Lazy RuntimeService runtime, @Lazy HistoryService history, House house) {
        return new CamundaApplicationProcess(runtime, history, house);
    }

    @Bean
    DrawnStages drawnStages(
            @Lazy RepositoryService repository, PipelineDesigns pipelines, PostingService postings, House house) {
        return new CamundaDrawnStages(repository, pipelines, postings, house);
    }

    @Bean
    InterviewProcess interviewProcess(@Lazy RuntimeService runtime, House house) {
        return new CamundaInterviewProcess(runtime, house);
    }

    @Bean
    OfferProcess offerProcess(@Lazy RuntimeService runtime, House house) {
        return new CamundaOfferProcess(runtime, house);
    }

    @Bean
    TaskLists taskLists(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy ManagementService management,
            DataSource database) {
        return new CamundaTaskLists(tasks, runtime, repository, management, database);
    }

    @Bean
    PersonalTasks personalTasks(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy HistoryService history,
            @Lazy ManagementService management,
            DataSource database,
            House house,
            Clock clock) {
        return new CamundaPersonalTasks(tasks, runtime, history, management, database, house, clock);
    }

    @Bean
    Duties duties(
            @Lazy TaskService tasks,
            @Lazy AuthorizationService authorizations,
            @Lazy ManagementService management,
            House house,
            DataSource database) {
        return new CamundaDuties(tasks, authorizations, management, house, database);
    }

    @Bean
    TaskHolders taskHolders(@Lazy TaskService tasks, House house) {
        return new CamundaTaskHolders(tasks, house);
    }

    @Bean
    CorrespondenceProcess correspondenceProcess(@Lazy RuntimeService runtime, House house) {
        return new CamundaCorrespondenceProcess(runtime, house);
    }

    @Bean
    AwaitedTasks awaitedTasks(@Lazy ManagementService management, House house, DataSource database) {
        return new CamundaAwaitedTasks(management, house, database);
    }

    @Bean
    DecisionForms decisionForms(@Lazy RepositoryService repository, House house) {
        return new CamundaDecisionForms(repository, house);
    }

    @Bean
    DrawnMails drawnMails(
            @Value("${" + OWN + ":false}") boolean own,
            ListableBeanFactory beans,
            @Lazy RepositoryService repository,
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            House house) {
        return new CamundaDrawnMails(repository, runtime, tasks, house, new ServicesByName(beans, own).known());
    }

    @Bean
    LiveDiagrams liveDiagrams(
            @Lazy RepositoryService repository,
            @Lazy ManagementService management,
            PostingService postings,
            Pipelines pipelines,
            House house,
            DataSource database,
            Clock clock) {
        return new CamundaLiveDiagrams(repository, management, postings, pipelines, house, database, clock);
    }

    @Bean
    BulkBatches bulkBatches(ObjectProvider<BulkWork> work) {
        return new BulkBatches(
                "bulk-decision", (batchId, applicationIds) -> work.getObject().carryOut(batchId, applicationIds));
    }

    @Bean
    BulkBatches migrationBatches(ObjectProvider<MigrationWork> work) {
        return new BulkBatches(
                "moving-along", (batchId, instanceIds) -> work.getObject().carryOut(batchId, instanceIds));
    }

    @Bean
    MovedTasks movedTasks() {
        return new MovedTasks();
    }

    @Bean
    MigrationProcess migrationProcess(
            BulkBatches migrationBatches,
            DeadlineTimers deadlineTimers,
            MovedTasks movedTasks,
            DecisionTables tables,
            @Lazy RepositoryService repository,
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            House house,
            PlatformTransactionManager transactions,
            DataSource database) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new CamundaMigrations(
                migrationBatches,
                deadlineTimers,
                movedTasks,
                tables,
                repository,
                runtime,
                management,
                house,
                apart,
                database);
    }

    @Bean
    BulkProcess bulkProcess(
            BulkBatches bulkBatches,
            @Lazy TaskService tasks,
            @Lazy ManagementService management,
            @Lazy IdentityService identity,
            House house) {
        return new CamundaBulkProcess(bulkBatches, tasks, management, identity, house);
    }

    @Bean
    ProcessRemoval processRemoval(
            @Lazy RuntimeService runtime,
            @Lazy HistoryService history,
            @Lazy ManagementService management,
            House house,
            PlatformTransactionManager transactions) {
        return new CamundaProcessRemoval(runtime, history, management, house, new TransactionTemplate(transactions));
    }

    @Bean
    ByHand byHand(
            ApplicationIntake intake,
            Withdrawals withdrawals,
            Involvement involvement,
            @Lazy IdentityService identity,
            House house) {
        return new ByHand(intake, withdrawals, involvement, identity, house);
    }

    @Bean
    PostingStart postingStart(PostingService postings) {
        return new PostingStart(postings);
    }
}
