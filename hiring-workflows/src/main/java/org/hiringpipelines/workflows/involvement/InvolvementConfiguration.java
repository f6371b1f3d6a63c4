package org.hiringpipelines.workflows.involvement;

import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class InvolvementConfiguration {

    @Bean
    Involvement involvement(
            LedPostings led,
            PostingService postings,
            ApplicationService applications,
            InterviewService interviews,
            OfferService offers,
            ApprovalService approvals,
            Duties duties) {
        return new Involvement(led, postings, applications, interviews, offers, approvals, duties);
    }
}
