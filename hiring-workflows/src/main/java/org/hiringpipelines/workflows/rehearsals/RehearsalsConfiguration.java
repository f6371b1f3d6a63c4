package org.hiringpipelines.workflows.rehearsals;

import java.time.Clock;
import org.hiringpipelines.workflows.designs.DesignShelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class RehearsalsConfiguration {

    /**
     * Tries designs before they meet anybody.
     *
     * @param holidays {@code hiring.holidays}, as the house has them
     */
    @Bean
    Rehearsals rehearsals(DesignShelf shelf, Clock clock, @Value("${hiring.holidays:us}") String holidays) {
        return new Rehearsals(shelf, new RehearsalFork(), clock, holidays);
    }
}
