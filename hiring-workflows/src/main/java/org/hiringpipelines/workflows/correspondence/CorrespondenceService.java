package org.hiringpipelines.workflows.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.RejectionReason;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.correspondence.Enclosure;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.correspondence.MailFields;
import org.hiringpipelines.model.posting.PostingName;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells candidates and the team what they should know. A mail is kept in the transaction of the decision that causes it, and a
 * process of its own carries it, so that a mail server that is down delays mails and nothing else. Diagrams call it as
 * {@code correspondence}.
 */
@ForDiagrams
@Transactional
public class CorrespondenceService {

    private final MailRepository mails;
    private final RecipientRepository recipients;
    private final Team team;
    private final RejectionReasons reasons;
    private final CorrespondenceProcess process;
    private final MailTemplates templates;
    private final Postman postman;
    private final ObjectProvider<Encloser> enclosers;
    private final SendLog log;
    private final Clock clock;

    CorrespondenceService(
            MailRepository mails,
            RecipientRepository recipients,
            Team team,
            RejectionReasons reasons,
            CorrespondenceProcess process,
            MailTemplates templates,
            Postman postman,
            ObjectProvider<Encloser> enclosers,
            SendLog log,
            Clock clock) {
        this.mails = mails;
        this.recipients = recipients;
        this.team = team;
        this.reasons = reasons;
        this.process = process;
        this.templates = templates;
        this.postman = postman;
        this.enclosers = enclosers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes to the candidate of an application.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    public void send(String template, String applicationId) {
        Recipient candidate = recipient(applicationId);
        write(
                template,
                null,
                applicationId,
                candidate.addressee(),
                fields(candidate),
                Enclosures.NONE,
                clock.instant());
    }

    /**
     * Tells the candidate that the application has ended, with the mail that the table {@code rejection-reasons} names for the
     * reason, at the time it says.
     *
     * @param reason the code of the reason
     */
    public void explain(String reason, String applicationId) {
        Recipient candidate = recipient(applicationId);
        RejectionReason why = reasons.of(reason);
        Instant sendAt = clock.instant().plus(why.waitFor(applicationId));
        write(why.mail(), null, applicationId, candidate.addressee(), fields(candidate), Enclosures.NONE, sendAt);
    }

    /**
     * Writes to somebody of the team about an application. Whoever has no address gets no mail; the task lists say the same.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    public void tell(String template, String userId, String applicationId) {
        tell(template, userId, null, applicationId, Map.of());
    }

    /**
     * Writes to somebody of the team about an application, or about a posting alone.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     * @param postingId the posting; asked for only where no application is named
     * @param applicationId the application; null where it is about the posting alone
     * @param fields what the text says beyond the names
     */
    public void tell(String template, String userId, String postingId, String applicationId, Map<String, ?> fields) {
        team.addressOf(userId).ifPresent(address -> {
            Addressee to = new Addressee(team.nameOf(userId), address);
            Map<String, Object> all =
                    applicationId == null ? fields(posting(postingId)) : fields(recipient(applicationId));
            all.put("recipientName", to.name());
            all.putAll(fields);
            write(template, postingId, applicationId, to, all, Enclosures.NONE, clock.instant());
        });
    }

    /** Writes what a capability has to say beyond the names, with what it encloses. */
    public void post(Message message) {
        Map<String, Object> fields = fields(recipient(message.applicationId()));
        fields.put("recipientName", message.to().name());
        fields.putAll(message.fields());
        String mailId = write(
                message.template(),
                null,
                message.applicationId(),
                message.to(),
                fields,
                message.enclosures(),
                clock.instant());
        message.attachments()
                .forEach(file -> mails.attach(mailId, file.fileName(), file.contentType(), file.content()));
    }

    /**
     * The candidate of an application, as mails name and reach them.
     *
     * @throws NotFound where there is no such application
     */
    @Transactional(readOnly = true)
    public Recipient recipient(String applicationId) {
        return recipients
                .of(applicationId)
                .orElseThrow(() -> new NotFound("There is no application " + applicationId + "."));
    }

    private PostingName posting(String postingId) {
        return recipients.posting(postingId).orElseThrow(() -> new NotFound("There is no posting " + postingId + "."));
    }

    private static Map<String, Object> fields(Recipient candidate) {
        Map<String, Object> fields = fields(candidate.posting());
        fields.put("candidateName", candidate.name());
        return fields;
    }

    private static Map<String, Object> fields(PostingName posting) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("candidateName", null);
        fields.put("postingTitle", posting.title());
        fields.put("organization", posting.organization() == null ? "the hiring team" : posting.organization());
        return fields;
    }

    private String write(
            String template,
            String postingId,
            String applicationId,
            Addressee to,
            Map<String, Object> fields,
            Enclosures enclosures,
            Instant sendAt) {
        Mail mail = mails.insert(new Mail(
                UUID.randomUUID().toString(),
                applicationId,
                postingId,
                template,
                to.name(),
                to.address(),
                new MailFields(fields),
                enclosures,
                clock.instant(),
                sendAt,
                null,
                null,
                null));
        process.carry(mail.id());
        return mail.id();
    }

    /** When a mail may go out. */
    @Transactional(readOnly = true)
    public Date sendAt(String mailId) {
        return mails.findById(mailId).map(Mail::sendAt).map(Date::from).orElseThrow(() -> unknown(mailId));
    }

    /**
     * Hands a mail to the postman, unless that has been done before.
     *
     * @throws RuntimeException where the postman does not take it; then it is still to be sent
     */
    public void deliver(String mailId) {
        Mail mail = mails.findById(mailId).orElseThrow(() -> unknown(mailId));
        if (!mail.sent()) {
            List<Attachment> files = Stream.concat(
                            mails.attachmentsOf(mailId).stream(),
                            promised(mail).stream().map(this::enclose))
                    .toList();
            Envelope envelope = templates.fill(mail, files);
            postman.take(envelope);
            log.sent(envelope);
        }
    }

    private List<Enclosure> promised(Mail mail) {
        return mail.enclosures() == null
                ? enclosers.stream()
                        .flatMap(encloser -> encloser.promisedBefore(mail).stream())
                        .toList()
                : mail.enclosures().all();
    }

    private Attachment enclose(Enclosure promised) {
        return enclosers.stream()
                .flatMap(encloser -> encloser.enclose(promised).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody here encloses this: " + promised));
    }

    /** All mails about an application, to whomever, oldest first. */
    @Transactional(readOnly = true)
    public List<Mail> of(String applicationId) {
        return mails.ofApplication(applicationId);
    }

    private static NotFound unknown(String mailId) {
        return new NotFound("There is no mail " + mailId + ".");
    }
}
