package org.hiringpipelines.workflows.correspondence;

import java.util.HashMap;
import java.util.Map;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.posting.PostingName;

/** Tells candidates what they should know. Diagrams call it as {@code correspondence}. */
public class CorrespondenceService {

    private final RecipientRepository recipients;
    private final Postman postman;
    private final MailTemplates templates = new MailTemplates();

    CorrespondenceService(RecipientRepository recipients, Postman postman) {
        this.recipients = recipients;
        this.postman = postman;
    }

    /**
     * Sends the candidate of an application a mail.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    public void send(String template, String applicationId) {
        Recipient recipient = recipients
                .of(applicationId)
                .orElseThrow(() -> new NotFound("There is no application " + applicationId + "."));
        PostingName posting = recipient.posting();
        Map<String, Object> placeholders = new HashMap<>();
        placeholders.put("candidateName", recipient.name());
        placeholders.put("postingTitle", posting.title());
        placeholders.put("organization", posting.organization() == null ? "the hiring team" : posting.organization());
        postman.take(templates.write(template, recipient.email(), placeholders));
    }
}
