package org.hiringpipelines.app.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hiringpipelines.app.HiringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole application on a port of its own, with an empty database; jobs run when a test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = HiringApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512;MAX_LENGTH_INPLACE_LOB=8192;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000",
            "camunda.bpm.job-execution.enabled=false",
            "hiring.local-team.enabled=true",
            "hiring.samples.enabled=false",
            "hiring.time-zone=Europe/Zurich",
            // The other virtual machine that runs tests has a folder of its own.
            "hiring.mail.folder=target/mail/${surefire.forkNumber:1}",
            "logging.level.root=warn"
        })
public @interface RunningApplication {}
