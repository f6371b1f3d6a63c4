package org.hiringpipelines.workflows.postings;

import java.time.Clock;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.check.PostingCheck;
import org.hiringpipelines.reader.Html;
import org.hiringpipelines.reader.PageAgreesWithItself;
import org.hiringpipelines.reader.PlainText;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class PostingsConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PostingFormats postingFormats() {
        return new PostingFormats(new PlainText(), new Html());
    }

    @Bean
    @ConditionalOnMissingBean
    PostingCheck postingCheck() {
        return new PostingCheck(
                Stream.concat(PostingCheck.PRACTICAL_RULES.stream(), Stream.of(new PageAgreesWithItself()))
                        .toList());
    }

    @Bean
    BriefBesidePosting briefBesidePosting(ObjectProvider<RequisitionRepository> requisitions) {
        return new BriefBesidePosting(requisitions);
    }

    @Bean
    PostingService postings(
            RequisitionRepository requisitions,
            ApprovalService approvals,
            PostingProcess process,
            PostingCheck check,
            PostingFormats formats,
            Pipelines pipelines,
            Team team,
            Clock clock) {
        return new PostingService(
                requisitions, approvals, process, check, formats.of("text/plain", null), pipelines, team, clock);
    }

    @Bean
    PostingIntake postingIntake(PostingService postings, PostingProcess process) {
        return new PostingIntake(postings, process);
    }
}
