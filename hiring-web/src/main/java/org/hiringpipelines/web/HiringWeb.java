package org.hiringpipelines.web;

import org.hiringpipelines.workflows.HiringWorkflows;
import org.springdoc.core.configuration.SpringDocJavadocConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * All that an application with {@code hiring-workflows} gets with this library on its class path, besides: {@code /api}, sheets and
 * documents, a Tasklist that shows them, groups with their rights and task lists, and a guard before each door.
 */
@AutoConfiguration(
        after = HiringWorkflows.class,
        before = {
            JacksonAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            SpringDocJavadocConfiguration.class,
            WebMvcAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ComponentScan
public class HiringWeb {}
