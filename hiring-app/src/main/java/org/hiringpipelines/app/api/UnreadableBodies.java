package org.hiringpipelines.app.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what is wrong with a body that could not be read at all, and where. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = UnreadableBodies.class)
class UnreadableBodies {

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException failure) {
        if (failure.getMostSpecificCause() instanceof BodyLimit.BodyTooLarge tooLarge) {
            return problem(HttpStatus.PAYLOAD_TOO_LARGE, new Refusal("", tooLarge.getMessage()));
        }
        return problem(
                HttpStatus.BAD_REQUEST,
                failure.getCause() instanceof JsonProcessingException json
                        ? UnreadableJson.refusal(json)
                        : new Refusal("", "There is nothing to read. Send a JSON object, such as { … }."));
    }

    private static ProblemDetail problem(HttpStatus status, Refusal refusal) {
        List<Problem> problems = refusal.problems();
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
        detail.setProperty("errors", problems);
        return detail;
    }
}
