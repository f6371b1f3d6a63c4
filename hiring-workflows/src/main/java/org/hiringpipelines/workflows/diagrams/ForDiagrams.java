package org.hiringpipelines.workflows.diagrams;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on a service that diagrams may call, by the name of its bean: {@code ${offers.extend(offerId)}}. Where the engine belongs to the
 * hiring processes alone ({@code hiring.engine.own}), expressions reach what bears it and nothing else of the application.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForDiagrams {}
