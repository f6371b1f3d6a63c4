package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class OffersConfiguration {

    @Bean
    OfferService offers(
            OfferRepository offers,
            ClearanceRepository clearances,
            ApprovalService approvals,
            RejectionReasons reasons,
            Timeline timeline,
            Clock clock) {
        return new OfferService(offers, clearances, approvals, reasons, timeline, clock);
    }
}
