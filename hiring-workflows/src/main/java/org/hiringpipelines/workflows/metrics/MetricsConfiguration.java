package org.hiringpipelines.workflows.metrics;

import java.time.Clock;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class MetricsConfiguration {

    @Bean
    HiringMetrics hiringMetrics(
            CohortRepository cohorts, Involvement involvement, Stages stages, RejectionReasons reasons, Clock clock) {
        return new HiringMetrics(cohorts, involvement, stages, reasons, clock);
    }
}
