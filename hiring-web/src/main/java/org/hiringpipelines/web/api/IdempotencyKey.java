package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the header that makes a submission repeatable. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "A key of yours for this submission, at most 200 characters, new for each application.",
        example = "board-7731-holt")
@interface IdempotencyKey {}
