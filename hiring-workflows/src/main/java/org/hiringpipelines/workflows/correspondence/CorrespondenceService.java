package org.hiringpipelines.workflows.correspondence;

import java.util.HashMap;
import java.util.Map;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.postings.PostingService;

/** Tells candidates what they should know. Diagrams call it as {@code correspondence}. */
public class CorrespondenceService {

    private final ApplicationService applications;
    private final PostingService postings;
    private final Postman postman;
    private final MailTemplates templates = new MailTemplates();

    CorrespondenceService(ApplicationService applications, PostingService postings, Postman postman) {
        this.applications = applications;
        this.postings = postings;
        this.postman = postman;
    }

    /**
     * Sends the candidate of an application a mail.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    public void send(String template, String applicationId) {
        Application application = applications.find(applicationId);
        Candidate candidate = applications.candidateOf(application);
        Posting posting = postings.find(application.postingId()).posting();
        Map<String, Object> placeholders = new HashMap<>();
        placeholders.put("candidateName", candidate.name());
        placeholders.put("postingTitle", posting.title());
        placeholders.put("organization", posting.organization() == null ? "the hiring team" : posting.organization());
        postman.take(templates.write(template, candidate.email(), placeholders));
    }
}
