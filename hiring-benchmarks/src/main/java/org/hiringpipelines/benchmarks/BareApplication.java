package org.hiringpipelines.benchmarks;

import org.hiringpipelines.workflows.deadlines.Timetable;
import org.hiringpipelines.workflows.stages.EnteredStages;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The same application with {@link BareServices} in place of ours. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Countable.class, BareEngine.class})
class BareApplication {

    @Bean
    @Primary
    Timetable deadlinesOfNobody() {
        return new BareServices.Deadlines();
    }

    @Bean
    @Primary
    EnteredStages stagesOfNobody() {
        return (applicationId, stage) -> {};
    }
}
