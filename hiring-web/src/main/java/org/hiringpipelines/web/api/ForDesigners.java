package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Calls about designs, for those who draw them. They tell of steps and numbers, and of no candidate. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "403", description = "You may not do this: it is for designers and administrators.")
@PreAuthorize("hasAnyRole('designers', 'camunda-admin')")
@interface ForDesigners {}
