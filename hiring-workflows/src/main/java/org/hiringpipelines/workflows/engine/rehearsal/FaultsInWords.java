package org.hiringpipelines.workflows.engine.rehearsal;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.runtime.Job;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.rehearsals.PassedElement;
import org.hiringpipelines.workflows.rehearsals.RehearsalFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What failed in the engine, for people: by element, and without what only programmers know. */
final class FaultsInWords {

    private static final Logger LOG = LoggerFactory.getLogger(FaultsInWords.class);

    private static final Pattern CODE = Pattern.compile("ENGINE-\\d+\\s*");

    /** Names of classes, and what databases say. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile("(?i)\\b[a-z]+(\\.[a-z]\\w*){2,}|exception|\\bsql\\b|null pointer");

    private FaultsInWords() {}

    static RehearsalFault of(RuntimeException failed, PassedElement last, Job job) {
        Throwable cause = failed;
        while (!(cause instanceof Refusal) && !(cause instanceof RehearsalFault) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof RehearsalFault fault) {
            return fault;
        }
        if (!(cause instanceof Refusal)) {
            LOG.warn("A step of the rehearsal failed.", failed);
        }
        String process = last != null
                ? last.process()
                : job == null || job.getProcessDefinitionId() == null
                        ? ""
                        : PassedElements.processOf(job.getProcessDefinitionId());
        return new RehearsalFault(
                process, last == null ? "" : last.id(), sentence(cause), cause instanceof Refusal, failed);
    }

    private static String sentence(Throwable cause) {
        String message = cause.getMessage() == null
                ? ""
                : CODE.matcher(cause.getMessage()).replaceAll("").strip();
        if (message.isEmpty()
                || (!(cause instanceof Refusal)
                        && FOR_PROGRAMMERS.matcher(message).find())) {
            return "This step fails, for a reason that the log of the rehearsal tells.";
        }
        return message;
    }
}
