package org.hiringpipelines.workflows.migrations;

import java.time.Clock;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class MigrationsConfiguration {

    @Bean
    Migrations migrations(
            MigrationRepository migrations,
            MigrationPartRepository parts,
            MigrationProcess process,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new Migrations(
                migrations, parts, process, new TransactionTemplate(transactions), apart(transactions), clock);
    }

    @Bean
    MigrationWork migrationWork(
            MigrationRepository migrations,
            MigrationPartRepository parts,
            MigrationProcess process,
            ApplicationService applications,
            Clock clock) {
        return new MigrationWork(migrations, parts, process, applications, clock);
    }

    private static TransactionTemplate apart(PlatformTransactionManager transactions) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}
