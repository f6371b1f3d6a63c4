package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.letters.LetterPrinter;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
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
                clock);
    }
}
