package org.hiringpipelines.benchmarks.scale;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.hiringpipelines.benchmarks.CountableDataSource;
import org.hiringpipelines.benchmarks.Database;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** The application, running on a database of its own, with its staff; what people leave to it waits until it is told to work. */
class HouseAtWork implements AutoCloseable {

    private final ServletWebServerApplicationContext application;
    private final SingleConnectionDataSource beside;

    HouseAtWork(Database database) {
        Map<String, Object> settings = new HashMap<>(database.create("hiring"));
        // As hiring-app is configured, but for what is for trying it out.
        settings.put("spring.config.location", "file:../hiring-app/src/main/resources/application.yaml");
        settings.put("server.port", 0);
        settings.put("hiring.local-team.enabled", false);
        settings.put("hiring.samples.enabled", false);
        settings.put("hiring.administrator.password", "correct battery staple house");
        settings.put("logging.level.root", "warn");
        settings.put("spring.main.banner-mode", "off");
        application = (ServletWebServerApplicationContext) new SpringApplicationBuilder(WholeApplication.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        jobs().shutdown();
        inTransaction(() -> {
            Staff.employ(application);
            return null;
        });
        beside = new SingleConnectionDataSource(
                (String) settings.get("spring.datasource.url"),
                (String) settings.get("spring.datasource.username"),
                (String) settings.get("spring.datasource.password"),
                true);
    }

    private JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) bean(ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor();
    }

    /** From now on mails go out, and timers fire. */
    void goToWork() {
        jobs().start();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    ServletWebServerApplicationContext application() {
        return application;
    }

    int port() {
        return application.getWebServer().getPort();
    }

    CountableDataSource statements() {
        return (CountableDataSource) bean(DataSource.class);
    }

    <T> T inTransaction(Supplier<T> work) {
        return bean(TransactionOperations.class).execute(status -> work.get());
    }

    /** A connection of our own, whose statements nobody counts. */
    JdbcTemplate beside() {
        return new JdbcTemplate(beside);
    }

    @Override
    public void close() {
        beside.destroy();
        application.close();
    }
}
