package org.hiringpipelines.app.trial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The running application with its doors, its team and Tasklist as they are, and one small process of the tests' own in place of the
 * hiring processes: what is tried here holds whatever the diagrams say.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:trial;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512",
            "camunda.bpm.deployment-resource-pattern=classpath*:trial/*.bpmn,classpath*:trial/*.form",
            "camunda.bpm.job-execution.enabled=false",
            "hiring.samples.enabled=false",
            "logging.level.root=warn"
        })
@Import({Trial.class, TrialEngine.class, TrialSheet.class, Doors.class})
public @interface TrialApplication {}
