package org.hiringpipelines.app.samples;

import org.hiringpipelines.web.samples.SampleCast;
import org.hiringpipelines.web.samples.Samples;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where the local team is, it works on the samples; and brings them at start, unless {@code hiring.samples.enabled} says no. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("hiring.local-team.enabled")
class SamplesAtStart {

    @Bean
    SampleCast localTeamAsCast() {
        return new SampleCast("manager", "recruiter", "approver", "interviewer", "interviewer2");
    }

    @Bean
    @Order(10) // after the team has come
    @ConditionalOnBooleanProperty("hiring.samples.enabled")
    ApplicationRunner samplesBroughtOnce(Samples samples) {
        return arguments -> samples.bringOnce();
    }
}
