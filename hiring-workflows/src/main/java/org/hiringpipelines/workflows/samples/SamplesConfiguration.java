package org.hiringpipelines.workflows.samples;

import javax.sql.DataSource;
import org.hiringpipelines.workflows.applications.LegalHolds;
import org.hiringpipelines.workflows.removal.Removal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class SamplesConfiguration {

    @Bean
    SampleRegister sampleRegister(DataSource database) {
        return new SampleRegister(new NamedParameterJdbcTemplate(database));
    }

    @Bean
    SampleRemoval sampleRemoval(SampleRegister register, Removal removal, LegalHolds holds) {
        return new SampleRemoval(register, removal, holds);
    }
}
