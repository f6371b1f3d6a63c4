package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** The résumés of applications: those that come along, and those that the team adds later for a candidate who handed one in another way. */
public class Resumes {

    private final ApplicationRepository applications;
    private final DocumentRepository documents;
    private final ApplicationService service;
    private final Timeline timeline;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Resumes(
            ApplicationRepository applications,
            DocumentRepository documents,
            ApplicationService service,
            Timeline timeline,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.service = service;
        this.timeline = timeline;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Keeps a résumé that comes with an application.
     *
     * @throws Refusal where it is too large, of a kind that nobody takes, or not what its name says
     */
    void keep(String applicationId, AttachedFile resume) {
        documents.insert(genuine(applicationId, resume));
    }

    /**
     * Adds a résumé to an application. The same file once more, as a second click sends it, changes nothing. The application is held
     * meanwhile, so that this is true as well of two that come at once, and nothing comes to an application that is just ending.
     *
     * @param by the user id of who adds it
     * @throws NotFound where there is no such application
     * @throws Conflict where nothing can become of it any more
     * @throws Refusal where the file is too large, of a kind that nobody takes, or not what its name says
     */
    @Transactional
    public void add(String applicationId, String by, AttachedFile resume) {
        Application application = applications.held(applicationId);
        if (!takesMore(application)) {
            throw new Conflict("This application has ended. A résumé goes with one that is open or on hold.");
        }
        Document document = genuine(applicationId, resume);
        if (isThere(document)) {
            return;
        }
        documents.insert(document);
        timeline.add(applicationId, by, application.stage(), Happening.RESUME_ADDED, document.fileName());
        listeners.publishEvent(new ResumeAdded(applicationId));
    }

    /** Whether a résumé can still be added to an application. */
    public static boolean takesMore(Application application) {
        return application.open() || application.outcome() == Outcome.ON_HOLD;
    }

    private Document genuine(String applicationId, AttachedFile resume) {
        return GenuineFile.require(new Document(
                UUID.randomUUID().toString(),
                applicationId,
                Document.Kind.RESUME,
                resume.fileName(),
                resume.content(),
                clock.instant()));
    }

    private boolean isThere(Document document) {
        return service.documentsOf(document.applicationId()).stream()
                .filter(link -> link.fileName().equals(document.fileName()))
                .anyMatch(link -> Arrays.equals(service.document(link.id()).content(), document.content()));
    }
}
