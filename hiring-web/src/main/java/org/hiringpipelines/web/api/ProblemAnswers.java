package org.hiringpipelines.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationException;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Gone;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers every error in one form (RFC 9457): a sentence for a person, and {@code errors} with a field and a sentence for each
 * single thing that is wrong.
 */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return answer(statusOf(refusal), HttpHeaders.EMPTY, refusal);
    }

    private static HttpStatus statusOf(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (refusal instanceof Gone) {
            return HttpStatus.GONE;
        }
        return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }

    /** Left to the guard at the door, which answers everybody alike. */
    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<Object> deniedByTheEngine(AuthorizationException denied) {
        return answer(HttpStatus.FORBIDDEN, HttpHeaders.EMPTY, new Refusal("", "You may not do this."));
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenMultipart(MultipartException broken) {
        return answer(
                HttpStatus.BAD_REQUEST,
                HttpHeaders.EMPTY,
                new Refusal("", "The multipart body cannot be read: its parts do not begin and end as announced."));
    }

    @ExceptionHandler
    ResponseEntity<Object> noMediaType(InvalidMimeTypeException broken) {
        return answer(
                HttpStatus.BAD_REQUEST,
                HttpHeaders.EMPTY,
                new Refusal("Content-Type", "\"" + broken.getMimeType() + "\" is no media type."));
    }

    /** Nobody is to blame who asked; what happened is for us to read. */
    @ExceptionHandler
    ResponseEntity<Object> failed(Exception failure) {
        LOG.error("A request failed for a reason of ours.", failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                HttpHeaders.EMPTY,
                new Refusal("", "Something went wrong on our side. Nothing was changed; try again later."));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure.getMostSpecificCause() instanceof BodyLimit.BodyTooLarge tooLarge) {
            return answer(HttpStatus.PAYLOAD_TOO_LARGE, headers, new Refusal("", tooLarge.getMessage()));
        }
        return answer(
                status,
                headers,
                failure.getCause() instanceof JsonProcessingException json
                        ? UnreadableJson.refusal(json)
                        : new Refusal("", "There is nothing to read. Send a JSON object, such as { … }."));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
        return answer(status, headers, new Refusal(name, "A whole number is expected here."));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String part = missing.getRequestPartName();
        return answer(status, headers, new Refusal(part, "The part \"" + part + "\" is missing."));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, headers, new Refusal(fileOf(request), "A file has at most 10 MB."));
    }

    /** The part of a call that is a file: what makes a multipart body too large. */
    private static String fileOf(WebRequest request) {
        Object call =
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return call instanceof HandlerMethod method
                ? Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.getParameterType() == MultipartFile.class)
                        .map(parameter -> parameter
                                .getParameterAnnotation(RequestPart.class)
                                .name())
                        .findFirst()
                        .orElse("")
                : "";
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException unknown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String sent =
                unknown.getContentType() == null ? "A body of no stated type" : "\"" + unknown.getContentType() + "\"";
        return answer(
                status,
                headers,
                new Refusal(
                        "Content-Type",
                        sent + " is not read here. Send one of: " + MediaType.toString(unknown.getSupportedMediaTypes())
                                + "."));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException unknown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                status,
                headers,
                new Refusal(
                        HttpHeaders.ACCEPT,
                        "There is no such answer. Accept one of: "
                                + MediaType.toString(unknown.getSupportedMediaTypes()) + "."));
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException unknown,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                status,
                headers,
                new Refusal(
                        "",
                        "\"" + unknown.getMethod() + "\" is not answered here. Send one of: "
                                + String.join(", ", new TreeSet<>(List.of(unknown.getSupportedMethods()))) + "."));
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException unknown, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                status,
                headers,
                new Refusal("", "There is no call at this address. /swagger-ui/index.html lists all of them."));
    }

    @Override
    protected ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException incomplete, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return incomplete instanceof MissingRequestHeaderException missing
                ? answer(status, headers, refusal(missing))
                : super.handleServletRequestBindingException(incomplete, headers, status, request);
    }

    private static Refusal refusal(MissingRequestHeaderException missing) {
        String header = missing.getHeaderName();
        return new Refusal(header, "The header \"" + header + "\" is missing.");
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String sentence = body instanceof ProblemDetail detail && detail.getDetail() != null
                ? detail.getDetail()
                : "This request cannot be answered.";
        return answer(status, headers, new Refusal("", sentence));
    }

    private static ResponseEntity<Object> answer(HttpStatusCode status, HttpHeaders headers, Refusal refusal) {
        List<Problem> problems = refusal.problems();
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
        detail.setProperty("errors", problems);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
