package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.hiringpipelines.workflows.removal.Removal;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class ApplicationsConfiguration {

    @Bean
    Timeline timeline(StageEventRepository events, NamedParameterJdbcOperations database, Clock clock) {
        return new Timeline(events, new Additions(database), clock);
    }

    @Bean
    ApplicationService applications(
            ApplicationRepository applications,
            CandidateRepository candidates,
            DocumentRepository documents,
            Timeline timeline,
            PostingService postings,
            RejectionReasons reasons,
            ApplicationEventPublisher listeners,
            Clock clock) {
        return new ApplicationService(
                applications, candidates, documents, timeline, postings, reasons, listeners, clock);
    }

    @Bean
    WayBack wayBack(Timeline timeline, Stages stages) {
        return new WayBack(timeline, stages);
    }

    @Bean
    Reversals reversals(
            ApplicationRepository applications,
            ApplicationService service,
            RejectionMails mails,
            PostingService postings,
            Timeline timeline,
            ApplicationProcess process,
            WayBack wayBack) {
        return new Reversals(applications, service, mails, postings, timeline, process, wayBack);
    }

    @Bean
    Holds holds(
            ApplicationRepository applications,
            CandidateRepository candidates,
            ApplicationService service,
            PostingService postings,
            Timeline timeline,
            ApplicationProcess process,
            RejectionMails mails,
            Reversals reversals,
            WayBack wayBack,
            Clock clock) {
        return new Holds(
                applications, candidates, service, postings, timeline, process, mails, reversals, wayBack, clock);
    }

    @Bean
    KnownCandidates knownCandidates(
            CandidateRepository candidates, ApplicationService applications, Timeline timeline) {
        return new KnownCandidates(candidates, applications, timeline);
    }

    @Bean
    Withdrawals withdrawals(
            ApplicationService applications,
            Holds holds,
            RejectionMails mails,
            Timeline timeline,
            ApplicationProcess process) {
        return new Withdrawals(applications, holds, mails, timeline, process);
    }

    @Bean
    Erasures erasures(
            ApplicationRepository applications, CandidateRepository candidates, Removal removal, LegalHolds holds) {
        return new Erasures(applications, candidates, removal, holds);
    }

    @Bean
    LegalHolds legalHolds(ApplicationRepository applications, CandidateRepository candidates, Clock clock) {
        return new LegalHolds(applications, candidates, clock);
    }

    @Bean
    Retention retention(
            ApplicationRepository applications,
            Erasures erasures,
            DecisionTables tables,
            PlatformTransactionManager transactions,
            Clock clock) {
        TransactionTemplate outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return new Retention(applications, erasures, tables, outside, clock);
    }

    @Bean
    Resumes resumes(
            ApplicationRepository applications,
            DocumentRepository documents,
            ApplicationService service,
            Timeline timeline,
            ApplicationEventPublisher listeners,
            Clock clock) {
        return new Resumes(applications, documents, service, timeline, listeners, clock);
    }

    @Bean
    ApplicationIntake applicationIntake(
            ApplicationRepository applications,
            CandidateRepository candidates,
            Resumes resumes,
            Timeline timeline,
            PostingService postings,
            ApplicationProcess process,
            Stages stages,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher listeners,
            Clock clock) {
        return new ApplicationIntake(
                applications,
                candidates,
                resumes,
                timeline,
                postings,
                process,
                stages,
                new TransactionTemplate(transactions),
                listeners,
                clock);
    }
}
