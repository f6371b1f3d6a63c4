package org.hiringpipelines.workflows.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.correspondence.Enclosures;

/**
 * What somebody is to be told about an application.
 *
 * @param template the name of the text in {@code bpmn/mail}, without its ending
 * @param applicationId the application
 * @param to who is told
 * @param fields what the text says beyond the candidate's name, the posting's title and the organisation
 * @param attachments the files that go with it
 * @param enclosures what else goes with it, made when it goes out
 */
public record Message(
        String template,
        String applicationId,
        Addressee to,
        Map<String, ?> fields,
        List<Attachment> attachments,
        Enclosures enclosures) {

    public Message {
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(enclosures, "enclosures");
    }
}
