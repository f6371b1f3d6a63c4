package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Describes the call that takes what a check brought out, with the report as a file or without: once for its two methods, whose
 * docstrings would say the same twice.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ResponseStatus(HttpStatus.ACCEPTED)
@Operation(
        operationId = "reportClearance",
        summary = "Report what a check brought out",
        description =
                "For the vendor of the check. As JSON, or as multipart with the JSON in the part \"clearance\" and the"
                        + " report as a file in the part \"report\". A finding goes to the hiring manager, who assesses it; a"
                        + " candidate who is told that the offer may be withdrawn gets the file.")
@ApiResponse(responseCode = "202", description = "The report is taken.")
@ApiResponse(
        responseCode = "400",
        description = "The result is neither clear nor finding, or the file is none that is taken; nothing is kept.")
@ApiResponse(responseCode = "404", description = "There is no offer of that id, or no check of that kind.")
@ApiResponse(responseCode = "409", description = "This check is not awaited, or its result is in already.")
@ApiResponse(responseCode = "413", description = "The body or the file is too large.")
@ApiResponse(responseCode = "415", description = "The body is neither JSON nor multipart.")
@interface ReportingClearances {}
