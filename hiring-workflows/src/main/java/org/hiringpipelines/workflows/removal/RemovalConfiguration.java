package org.hiringpipelines.workflows.removal;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class RemovalConfiguration {

    @Bean
    Removal removal(ProcessRemoval engine, DataSource dataSource) {
        NamedParameterJdbcTemplate database = new NamedParameterJdbcTemplate(dataSource);
        return new Removal(database, new DependentRows(database), engine);
    }
}
