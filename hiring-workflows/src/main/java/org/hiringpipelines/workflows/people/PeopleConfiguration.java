package org.hiringpipelines.workflows.people;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

    @Bean
    PasswordLinks passwordLinks(DataSource database, Clock clock) {
        return new PasswordLinks(new JdbcTemplate(database), clock);
    }
}
