package org.hiringpipelines.workflows.engine.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.workflows.HiringWorkflows;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.DesignFolder;
import org.hiringpipelines.workflows.designs.DesignShelf;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rehearsals.Rehearsal;
import org.hiringpipelines.workflows.rehearsals.RehearsalAnswer;
import org.hiringpipelines.workflows.rehearsals.RehearsalOrder;
import org.hiringpipelines.workflows.rehearsals.RehearsalPost;
import org.hiringpipelines.workflows.rehearsals.RehearsalReport;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A house for one rehearsal: the services and the engine as they always are, on a database in memory, with a time that is moved by hand, and with
 * nothing that could send a mail. It reads no configuration but what it is given, and stands in a virtual machine of its own.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    AopAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    HiringWorkflows.class,
    CamundaBpmAutoConfiguration.class
})
public class RehearsalHouse {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private static final Map<String, List<String>> CREW = Map.of(
            "recruiters", List.of("recruiter", "recruiter2"),
            "hiringManagers", List.of("manager", "manager2"),
            "interviewers", List.of("interviewer", "interviewer2", "interviewer3"),
            "approvers", List.of("approver", "approver2"));

    @Bean
    RehearsalClock rehearsalClock(@Value("${hiring.time-zone}") String zone) {
        ZoneId there = ZoneId.of(zone);
        return new RehearsalClock(
                there, Rehearsal.FIRST_DAY.atTime(EIGHT).atZone(there).toInstant());
    }

    @Bean
    PassedElements passedElements() {
        return new PassedElements();
    }

    @Bean
    RehearsalPost rehearsalPost(JdbcTemplate database) {
        return new RehearsalPost(database);
    }

    @Bean
    Rehearsal rehearsal(
            ProcessEngine engine,
            RehearsalClock clock,
            PassedElements passed,
            DesignShelf shelf,
            PostingIntake postingIntake,
            PostingFormats formats,
            PostingService postings,
            Pipelines pipelines,
            ApplicationIntake intake,
            RejectionReasons reasons,
            RehearsalPost post,
            BusinessDays businessDays) {
        return new Rehearsal(
                shelf,
                new CamundaRehearsedEngine(engine, clock, passed),
                postingIntake,
                formats,
                postings,
                pipelines,
                intake,
                reasons,
                post,
                businessDays,
                clock);
    }

    /**
     * Carries out a rehearsal.
     *
     * @param files the design
     * @throws Refusal where the check finds something
     */
    public static RehearsalReport rehearse(List<DesignFile> files, RehearsalOrder order) {
        try (ConfigurableApplicationContext house = stand(order)) {
            employ(house.getBean(IdentityService.class));
            return house.getBean(Rehearsal.class).of(files, order.plan());
        }
    }

    private static ConfigurableApplicationContext stand(RehearsalOrder order) {
        return new SpringApplicationBuilder(RehearsalHouse.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(
                        "--spring.config.location=optional:classpath:/org/hiringpipelines/workflows/rehearsals/none/",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512;MAX_LENGTH_INPLACE_LOB=8192;DEFAULT_NULL_ORDERING=HIGH",
                        "--hiring.engine.own=true",
                        "--hiring.time-zone=" + order.zone(),
                        "--hiring.holidays=" + order.holidays(),
                        "--hiring.search.background=false",
                        "--camunda.bpm.auto-deployment-enabled=false",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--camunda.bpm.metrics.enabled=false",
                        "--logging.level.root=warn",
                        "--logging.level.org.camunda.bpm.engine.context=off",
                        "--logging.level.org.camunda.bpm.engine.jobexecutor=off");
    }

    private static void employ(IdentityService identity) {
        CREW.forEach((group, people) -> {
            identity.saveGroup(identity.newGroup(group));
            people.forEach(id -> {
                User user = identity.newUser(id);
                user.setFirstName(id);
                user.setEmail(id + RehearsalPost.TEAM);
                identity.saveUser(user);
                identity.createMembership(id, group);
            });
        });
    }

    /**
     * Carries out the rehearsal that a file orders, and writes what came of it into another.
     *
     * @param arguments the file with the order, the folder with the design, and the file for the answer
     */
    public static void main(String... arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        RehearsalOrder order = json.readValue(Path.of(arguments[0]).toFile(), RehearsalOrder.class);
        RehearsalAnswer answer;
        try {
            answer = RehearsalAnswer.of(rehearse(DesignFolder.filesIn(Path.of(arguments[1])), order));
        } catch (Refusal refusal) {
            answer = RehearsalAnswer.of(refusal);
        }
        Files.write(Path.of(arguments[2]), json.writeValueAsBytes(answer));
        // Threads that a library left behind keep nobody waiting.
        System.exit(0);
    }
}
