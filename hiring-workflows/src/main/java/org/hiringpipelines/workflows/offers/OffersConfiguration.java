package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.letters.LetterPrinter;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class OffersConfiguration {

    @Bean
    OfferService offers(
            OfferRepository offers,
            OfferVersionRepository versions,
            OfferRecipientRepository recipients,
            ClearanceRepository clearances,
            ApprovalService approvals,
            RejectionReasons reasons,
            ApplicationService applications,
            LetterPrinter printer,
            Team team,
            Timeline timeline,
            DecisionTables tables,
            BusinessDays businessDays,
            ApplicationEventPublisher listeners,
            Clock clock) {
        return new OfferService(
                offers,
                versions,
                recipients,
                clearances,
                approvals,
                reasons,
                applications,
                printer,
                team,
                timeline,
                new ClearanceTable(tables),
                businessDays,
                listeners,
                clock);
    }

    @Bean
    OfferMails offerMails(OfferService offers, ApplicationService applications, CorrespondenceService correspondence) {
        return new OfferMails(offers, applications, correspondence);
    }

    @Bean
    FindingNotices findingNotices(
            OfferService offers, ApplicationService applications, CorrespondenceService correspondence, Clock clock) {
        return new FindingNotices(offers, applications, correspondence, clock);
    }
}
