package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class ApplicationsConfiguration {

    @Bean
    Timeline timeline(StageEventRepository events, Clock clock) {
        return new Timeline(events, clock);
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
    Reversals reversals(
            ApplicationRepository applications,
            ApplicationService service,
            RejectionMails mails,
            PostingService postings,
            Timeline timeline,
            ApplicationProcess process) {
        return new Reversals(applications, service, mails, postings, timeline, process);
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
            Clock clock) {
        return new Holds(applications, candidates, service, postings, timeline, process, mails, reversals, clock);
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
    ApplicationIntake applicationIntake(
            ApplicationRepository applications,
            CandidateRepository candidates,
            DocumentRepository documents,
            Timeline timeline,
            PostingService postings,
            ApplicationProcess process,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher listeners,
            Clock clock) {
        return new ApplicationIntake(
                applications,
                candidates,
                documents,
                timeline,
                postings,
                process,
                new TransactionTemplate(transactions),
                listeners,
                clock);
    }
}
