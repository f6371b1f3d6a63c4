package org.hiringpipelines.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.apache.catalina.connector.Connector;
import org.hiringpipelines.app.HiringApplication;
import org.hiringpipelines.web.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class TeamOfThisMachineTest {

    /** A web server and the guard, as the application has them, and nothing else. */
    private final WebApplicationContextRunner server = new WebApplicationContextRunner(
                    AnnotationConfigServletWebServerApplicationContext::new)
            .withConfiguration(AutoConfigurations.of(ServletWebServerFactoryAutoConfiguration.class))
            .withUserConfiguration(TeamOfThisMachine.class)
            .withPropertyValues("server.port=0", "hiring.local-team.enabled=true");

    @Test
    void whoOpensItToOtherMachinesReadsWhatToDoAndNoStackTrace(CapturedOutput told) {
        assertThatThrownBy(() -> SpringApplication.run(
                        HiringApplication.class,
                        "--server.address=0.0.0.0",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:never-opened"))
                .isInstanceOf(StartRefused.class);

        assertThat(told.getAll())
                .contains(
                        "APPLICATION FAILED TO START",
                        "whose passwords everybody knows, would answer to other machines: server.address is 0.0.0.0.",
                        "Turn the demo team off (hiring.local-team.enabled=false), or let this machine alone come in (server.address=127.0.0.1")
                .doesNotContain("\tat ")
                .as("a database that was opened for nothing")
                .doesNotContain("HikariPool", "never-opened");
    }

    @ParameterizedTest
    @CsvSource({
        "server.address=::, server.address is 0:0:0:0:0:0:0:0.",
        "server.address=0.0.0.0, server.address is 0.0.0.0.",
        "server.address=192.0.2.7, server.address is 192.0.2.7.",
        "server.address=2001:db8::7, server.address is 2001:db8:0:0:0:0:0:7.",
        "'server.address=', 'server.address is not set, which means every address of this machine.'"
    })
    void anAddressThatOthersReachIsRefused(String address, String why) {
        server.withPropertyValues(address)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageEndingWith(why));
    }

    @Test
    void noAddressMeansEveryAddress() {
        server.run(context -> assertThat(context)
                .getFailure()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("server.address is not set"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void anAddressOfThisMachineAloneIsWelcome(String address) {
        server.withPropertyValues("server.address=" + address)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void withoutTheTeamEveryAddressIsWelcome() {
        server.withPropertyValues("server.address=0.0.0.0", "hiring.local-team.enabled=false")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aPortForManagementNeedsAnAddressOfItsOwn() {
        WebApplicationContextRunner here = server.withPropertyValues("server.address=127.0.0.1");

        here.withPropertyValues("management.server.port=9090")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("management.server.address is not set"));
        here.withPropertyValues("management.server.port=9090", "management.server.address=0.0.0.0")
                .run(context ->
                        assertThat(context).getFailure().hasMessageContaining("management.server.address is 0.0.0.0"));
        here.withPropertyValues("management.server.port=9090", "management.server.address=127.0.0.1")
                .run(context -> assertThat(context).hasNotFailed());
        here.withPropertyValues("management.server.port=-1")
                .run(context -> assertThat(context).hasNotFailed());
        here.withPropertyValues("management.server.port=${server.port}", "server.port=" + freePort())
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aPortThatCodeOpensBesidesIsRefused() {
        server.withPropertyValues("server.address=127.0.0.1")
                .withUserConfiguration(SecondPort.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(StartRefused.class)
                        .rootCause()
                        .hasMessageContaining("listens on every address of this machine"));
    }

    @Test
    void aPortThatIsOpenedLaterIsRefusedAndShutAgain() {
        server.withPropertyValues("server.address=127.0.0.1").run(context -> {
            SpringApplicationBuilder later =
                    new SpringApplicationBuilder(Later.class).parent(context).web(WebApplicationType.SERVLET);

            assertThatThrownBy(() -> later.run("--server.address=", "--server.port=0"))
                    .hasStackTraceContaining("listens on every address of this machine");
        });
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class SecondPort {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> secondPort() {
            return factory -> {
                Connector second = new Connector();
                second.setPort(0);
                factory.addAdditionalTomcatConnectors(second);
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ServletWebServerFactoryAutoConfiguration.class)
    static class Later {}
}
