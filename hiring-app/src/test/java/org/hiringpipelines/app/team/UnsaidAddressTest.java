package org.hiringpipelines.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.workflows.correspondence.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Where mails lead is asked for where others than the demo team work. */
@ExtendWith(OutputCaptureExtension.class)
class UnsaidAddressTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(PublicAddress.class, () -> new PublicAddress("http://localhost:8080"))
            .withBean(UnsaidAddress.class);

    @Test
    void whereNobodyHasSaidItTheLogAsks(CapturedOutput log) {
        application
                .withPropertyValues("hiring.local-team.enabled=false")
                .run(started -> started.getBean(UnsaidAddress.class).say());

        assertThat(log.getAll())
                .contains("Mails to the team lead to http://localhost:8080/hiring, which other machines do not reach");
    }

    @Test
    void whereItIsSaidNothingIsAsked(CapturedOutput log) {
        application
                .withPropertyValues("hiring.local-team.enabled=false", "hiring.address=https://hiring.example.org")
                .run(started -> started.getBean(UnsaidAddress.class).say());

        assertThat(log.getAll()).doesNotContain("Mails to the team lead");
    }
}
