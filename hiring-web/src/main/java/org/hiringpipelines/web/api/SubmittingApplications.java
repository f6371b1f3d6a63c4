package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpHeaders;

/**
 * Describes the call that takes an application, with a résumé or without: once for its two methods, whose docstrings would say the
 * same twice.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        operationId = "submitApplication",
        summary = "Hand in an application",
        description = "As JSON, or as multipart with the JSON in the part \"application\" and a file in the part"
                + " \"resume\". Send the same Idempotency-Key again where you never saw the answer: a submission makes one"
                + " application, however often it is sent.")
@ApiResponse(
        responseCode = "201",
        description = "The application is taken in and its process runs.",
        headers =
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Where the application is found from now on.",
                        schema = @Schema(type = "string", format = "uri")))
@ApiResponse(responseCode = "200", description = "The same submission came before; this is its application.")
@ApiResponse(responseCode = "400", description = "Something is wrong with the application; nothing is kept.")
@ApiResponse(responseCode = "404", description = "There is no posting of that id.")
@ApiResponse(
        responseCode = "409",
        description = "This candidate has already applied, the posting is not open yet, or the key came with another"
                + " candidate's application.")
@ApiResponse(responseCode = "410", description = "The posting is closed and takes no more applications.")
@ApiResponse(responseCode = "413", description = "The body or the file is too large.")
@ApiResponse(responseCode = "415", description = "The body is neither JSON nor multipart.")
@interface SubmittingApplications {}
