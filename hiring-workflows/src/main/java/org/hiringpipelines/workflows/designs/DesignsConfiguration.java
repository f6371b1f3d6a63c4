package org.hiringpipelines.workflows.designs;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class DesignsConfiguration {

    /** The engine tells of its first design while it is being built, before anybody else asks for the tables. */
    @Bean
    @DependsOn("hiringSchema")
    Designs designs(DesignRepository designs, DesignShelf shelf, ApplicationEventPublisher listeners, Clock clock) {
        return new Designs(designs, shelf, listeners, clock);
    }

    /**
     * A design of the team's own.
     *
     * @param folder {@code hiring.designs}, a folder as {@code bpmn} is
     */
    @Bean
    @ConditionalOnProperty("hiring.designs")
    DesignFolder designFolder(@Value("${hiring.designs}") Path folder, Designs designs) {
        return new DesignFolder(folder, designs);
    }

    /** After the engine has deployed what this library brings. */
    @Bean
    @ConditionalOnProperty("hiring.designs")
    ApplicationListener<ApplicationStartedEvent> designFolderAtStart(DesignFolder folder) {
        return started -> folder.deploy();
    }
}
