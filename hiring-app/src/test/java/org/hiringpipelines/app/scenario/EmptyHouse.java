package org.hiringpipelines.app.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hiringpipelines.app.HiringApplication;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The application as it starts in earnest, on an empty database: without the local team and without samples, with {@value #ADMINISTRATOR} alone in it, and with
 * a {@linkplain TestMailServer mail server}. Jobs run when a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = HiringApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512;MAX_LENGTH_INPLACE_LOB=8192;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000",
            "camunda.bpm.job-execution.enabled=false",
            "hiring.local-team.enabled=false",
            "hiring.administrator.user=" + EmptyHouse.ADMINISTRATOR,
            "hiring.administrator.password=" + EmptyHouse.PASSWORD,
            "hiring.search.background=false",
            "hiring.time-zone=Europe/Zurich",
            "hiring.address=https://hiring.example.org",
            "hiring.mail.from=hiring@example.org",
            "logging.level.root=warn"
        })
@Tag(EmptyHouse.TAG)
@ContextConfiguration(initializers = TestMailServer.AsConfigured.class)
public @interface EmptyHouse {

    /** Each test with it runs in a virtual machine of its own, as the build says: within one, the engine's pages know one application. */
    String TAG = "empty-house";

    /** The only one who can log in. */
    String ADMINISTRATOR = "anna";

    /** Hers. */
    String PASSWORD = "gravel-otter-violin-Thursday7";
}
