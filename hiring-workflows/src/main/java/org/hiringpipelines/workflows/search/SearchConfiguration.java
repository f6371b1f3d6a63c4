package org.hiringpipelines.workflows.search;

import java.time.Duration;
import javax.sql.DataSource;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.involvement.Duties;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {

    @Bean
    DocumentText documentText() {
        return new DocumentText();
    }

    @Bean
    SearchIndex searchIndex(
            ApplicationService applications,
            PostingService postings,
            DocumentText texts,
            DataSource database,
            PlatformTransactionManager transactions) {
        return new SearchIndex(
                applications, postings, texts, new JdbcTemplate(database), new TransactionTemplate(transactions));
    }

    @Bean
    CandidateSearch candidateSearch(Involvement involvement, Duties duties, DataSource database) {
        return new CandidateSearch(involvement, duties, new NamedParameterJdbcTemplate(database));
    }

    @Bean
    ClosedApplications closedApplications(DataSource database) {
        return new ClosedApplications(new NamedParameterJdbcTemplate(database));
    }

    /** Off, where {@code hiring.search.background} says so, for whoever has applications read at times of their own. */
    @Bean
    @ConditionalOnBooleanProperty(name = "hiring.search.background", matchIfMissing = true)
    SearchIntake searchIntake(SearchIndex index) {
        return new SearchIntake(index, Duration.ofMinutes(10));
    }
}
