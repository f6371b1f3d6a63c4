package org.hiringpipelines.app.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.web.access.Seeds;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationProcess;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Brings the samples at start, unless {@code hiring.samples.enabled} says no. They are worked on by the local team. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        value = {"hiring.samples.enabled", "hiring.local-team.enabled"},
        havingValue = "true")
class SamplesConfiguration {

    @Bean
    @Order(10) // after the team has come
    ApplicationRunner samples(
            PostingService postings,
            PostingIntake postingIntake,
            PostingFormats formats,
            ApplicationIntake applicationIntake,
            ApplicationProcess applicationProcess,
            TaskService tasks,
            IdentityService identity,
            Seeds seeds,
            ObjectMapper json,
            Clock clock) {
        SampleTeam team = new SampleTeam(tasks, identity, clock);
        return arguments -> new Samples(
                        postings,
                        postingIntake,
                        formats.of("text/plain", null),
                        team,
                        new SampleApplications(applicationIntake, applicationProcess, team),
                        seeds,
                        json)
                .bringOnce();
    }
}
