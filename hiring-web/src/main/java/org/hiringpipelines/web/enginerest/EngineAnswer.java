package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Gone;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.engine.Collision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer to a call of Camunda's REST that came to nothing: a status, and a sentence that a person can read, in the form of
 * Camunda's own errors so that Tasklist shows it; never an engine's code, a class or a statement. What the caller did wrong is the
 * caller's to know and leaves one line in the log; a failure of ours leaves its trace there, under the number that the answer
 * names.
 */
final class EngineAnswer {

    /** The member of an answer with the sentence; of each problem as well. */
    static final String SENTENCE = "message";

    /** The member with the single problems of a refusal. */
    static final String PROBLEMS = "errors";

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswer.class);

    private static final Pattern CODE = Pattern.compile("ENGINE(-REST)?-(HTTP)?\\d+ ?");

    /** Names of classes and packages, expressions, and statements of a database. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(org|com|java|jakarta|net)\\.\\w+\\.|\\w+(Exception|Error|Dto|Entity|Cmd)\\b|\\$\\{|#\\{|\\b(select|insert|update|delete) .*\\b(from|into|set)\\b|ACT_[A-Z]{2}_",
            Pattern.CASE_INSENSITIVE);

    private EngineAnswer() {}

    static Response to(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        for (Throwable cause : causes) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (cause instanceof MismatchingMessageCorrelationException) {
                return answer(Status.BAD_REQUEST, "Nothing waits for this message there, or more than one does.");
            }
            if (cause instanceof TaskAlreadyClaimedException) {
                return answer(Status.CONFLICT, "Somebody else has this task already.");
            }
            if (Collision.isCauseOf(cause)) {
                return answer(
                        Status.CONFLICT,
                        "Something else happened here at the same moment. Look how it stands now, and try again if it is still needed.");
            }
        }
        Throwable reason = causes.stream()
                .filter(cause -> !(cause instanceof RestException rest && unclear(rest)))
                .findFirst()
                .orElse(failure);
        Status status = statusOf(reason);
        if (status.getStatusCode() >= 500) {
            return failed(failure);
        }
        LOG.debug("Answered {}: {}", status.getStatusCode(), reason.toString());
        return answer(status, typeOf(reason, status), sentenceOf(reason, status), List.of());
    }

    /** A failure of ours, or what Camunda's REST wraps around something with a status of its own. */
    private static boolean unclear(RestException rest) {
        return (rest.getStatus() == null || rest.getStatus().getStatusCode() >= 500) && rest.getCause() != null;
    }

    private static Response refused(Refusal refusal) {
        return answer(
                Status.BAD_REQUEST,
                "Refusal",
                refusal.getMessage(),
                refusal.problems().stream()
                        .map(problem -> Map.of("field", problem.field(), SENTENCE, problem.message()))
                        .toList());
    }

    private static Response failed(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A call of the engine's REST failed, number {}", number, failure);
        return answer(
                Status.INTERNAL_SERVER_ERROR,
                "This failed, and not by your fault. Nothing was changed. Whoever looks after the application finds it in the log under "
                        + number + ".");
    }

    private static Status statusOf(Throwable reason) {
        if (reason instanceof WebApplicationException web) {
            Status status = Status.fromStatusCode(web.getResponse().getStatus());
            return status == null ? Status.BAD_REQUEST : status;
        }
        if (reason instanceof InvalidRequestException invalid && invalid.getStatus() == Status.INTERNAL_SERVER_ERROR) {
            return Status.BAD_REQUEST;
        }
        if (reason instanceof RestException rest && rest.getStatus() != null) {
            return rest.getStatus();
        }
        if (reason instanceof AuthorizationException) {
            return Status.FORBIDDEN;
        }
        if (reason instanceof NullValueException || reason instanceof NotFoundException || reason instanceof NotFound) {
            return Status.NOT_FOUND;
        }
        if (reason instanceof Conflict) {
            return Status.CONFLICT;
        }
        if (reason instanceof Gone) {
            return Status.GONE;
        }
        boolean asked = reason instanceof BadUserRequestException
                || reason instanceof NotValidException
                || reason instanceof NotAllowedException
                || reason instanceof ParseException
                || reason instanceof SuspendedEntityInteractionException
                || reason instanceof JsonProcessingException
                || beforeTheEngine(reason);
        return asked ? Status.BAD_REQUEST : Status.INTERNAL_SERVER_ERROR;
    }

    /** Whether what was sent could not be understood: it failed before any command of the engine began. */
    private static boolean beforeTheEngine(Throwable reason) {
        return reason instanceof RuntimeException
                && Stream.of(reason.getStackTrace())
                        .noneMatch(frame -> frame.getClassName().startsWith("org.camunda.bpm.engine.impl.interceptor."))
                && Stream.of(reason.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.camunda.bpm.engine.rest."));
    }

    /** Tasklist knows an authorisation that is missing by this word. */
    private static String typeOf(Throwable reason, Status status) {
        return reason instanceof AuthorizationException ? "AuthorizationException" : wordOf(status);
    }

    private static String wordOf(Status status) {
        return status.getReasonPhrase().replace(" ", "");
    }

    private static String sentenceOf(Throwable reason, Status status) {
        if (reason instanceof AuthorizationException) {
            return "You may not do this.";
        }
        if (reason instanceof NullValueException) {
            return "There is nothing here of that name; it may have been done meanwhile.";
        }
        if (reason instanceof JsonMappingException mapping) {
            String where = mapping.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            return where.isEmpty() ? "This JSON is not what belongs here." : where + ": this is not what belongs here.";
        }
        String said = Objects.toString(reason.getMessage(), "");
        String sentence = CODE.matcher(said).replaceAll("").strip();
        boolean ofTheCaller = reason instanceof ProcessEngineException
                || reason instanceof RestException
                || (reason instanceof WebApplicationException && !sentence.startsWith("HTTP "));
        return ofTheCaller && !sentence.isEmpty() && !INSIDE.matcher(sentence).find() ? sentence : inGeneral(status);
    }

    private static String inGeneral(Status status) {
        return switch (status) {
            case FORBIDDEN -> "You may not do this.";
            case NOT_FOUND -> "There is nothing here of that name.";
            case METHOD_NOT_ALLOWED -> "This cannot be done here.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send JSON, and say so: Content-Type: application/json.";
            case CONFLICT -> "It does not fit where things stand.";
            default ->
                "This request cannot be understood as it stands ("
                        + status.getReasonPhrase().toLowerCase(Locale.ROOT) + ").";
        };
    }

    private static Response answer(Status status, String sentence) {
        return answer(status, wordOf(status), sentence, List.of());
    }

    private static Response answer(Status status, String type, String sentence, List<Map<String, String>> errors) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("type", type);
        entity.put(SENTENCE, sentence);
        if (!errors.isEmpty()) {
            entity.put(PROBLEMS, errors);
        }
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(entity)
                .build();
    }
}
