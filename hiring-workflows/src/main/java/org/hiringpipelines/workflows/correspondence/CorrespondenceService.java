package org.hiringpipelines.workflows.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.RejectionReason;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.correspondence.MailFields;
import org.hiringpipelines.model.posting.PostingName;
import org.hiringpipelines.workflows.applications.RejectionMails;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.diagrams.WritesTo;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells candidates and the team what they should know. A mail is kept in the transaction of the decision that causes it, and a
 * process of its own carries it, so that a mail server that is down delays mails and nothing else. Diagrams call it as
 * {@code correspondence}.
 */
@ForDiagrams
@Transactional
public class CorrespondenceService implements RejectionMails {

    private static final Logger LOG = LoggerFactory.getLogger(CorrespondenceService.class);

    /** Who writes, where no employer is named. */
    static final String NOBODY_IN_PARTICULAR = "the hiring team";

    // Longer than the engine tries by itself in diagrams from before there was a task.
    private static final Duration UNTIL_AN_INCIDENT = Duration.ofDays(1);

    private final MailRepository mails;
    private final RecipientRepository recipients;
    private final Team team;
    private final Languages languages;
    private final PublicAddress address;
    private final RejectionReasons reasons;
    private final BusinessDays businessDays;
    private final CorrespondenceProcess process;
    private final MailTemplates templates;
    private final Delivery delivery;
    private final SendLog log;
    private final DesignTexts texts;
    private final Clock clock;

    CorrespondenceService(
            MailRepository mails,
            RecipientRepository recipients,
            Team team,
            Languages languages,
            PublicAddress address,
            RejectionReasons reasons,
            BusinessDays businessDays,
            CorrespondenceProcess process,
            MailTemplates templates,
            Delivery delivery,
            SendLog log,
            DesignTexts texts,
            Clock clock) {
        this.mails = mails;
        this.recipients = recipients;
        this.team = team;
        this.languages = languages;
        this.address = address;
        this.reasons = reasons;
        this.businessDays = businessDays;
        this.process = process;
        this.templates = templates;
        this.delivery = delivery;
        this.log = log;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes to the candidate of an application.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    @WritesTo(WritesTo.Readers.CANDIDATE)
    public void send(String template, String applicationId) {
        Recipient candidate = recipient(applicationId);
        write(
                template,
                null,
                applicationId,
                candidate.addressee(),
                toldTo(candidate),
                Enclosures.NONE,
                clock.instant());
    }

    /**
     * Tells the candidate that the application has ended, with the mail that the table {@code rejection-reasons} names for the
     * reason, at the time it says.
     *
     * @param reason the code of the reason
     */
    @WritesTo(WritesTo.Readers.CANDIDATE)
    public void explain(String reason, String applicationId) {
        Recipient candidate = recipient(applicationId);
        RejectionReason why = reasons.of(reason);
        Instant now = clock.instant();
        Instant sendAt = sendAt(why, applicationId, now);
        write(
                why.mail(),
                null,
                applicationId,
                candidate.addressee(),
                toldTo(candidate),
                Enclosures.NONE,
                sendAt,
                why.decided() && sendAt.isAfter(now));
    }

    private Instant sendAt(RejectionReason why, String applicationId, Instant now) {
        Duration wait = why.waitFor(applicationId);
        if (wait.isZero()) {
            return now;
        }
        return why.hours() == null
                ? businessDays.after(now, wait)
                : businessDays.within(why.hours(), businessDays.after(now, why.after()), why.spreadFor(applicationId));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> revocableUntil(String applicationId) {
        return mails.revocable(applicationId, clock.instant()).map(this::known).map(Mail::sendAt);
    }

    @Override
    public boolean callBack(String applicationId) {
        Optional<String> waiting = mails.revocable(applicationId, clock.instant())
                .filter(mailId -> mails.callBack(mailId, clock.instant()) == 1);
        waiting.ifPresent(process::callBack);
        return waiting.isPresent();
    }

    /** Whether a mail can be called back before its time to go out has come. */
    @Transactional(readOnly = true)
    public boolean revocable(String mailId) {
        return known(mailId).revocable();
    }

    /**
     * The mail that {@link #explain} would write, before anybody decides so.
     *
     * @param reason the code of the reason
     * @throws org.hiringpipelines.model.Refusal where nobody can give such a reason
     */
    // Not only to read: the engine notes in its history that a table was asked.
    @Transactional
    public MailSample explanation(String reason, String applicationId) {
        RejectionReason why = choice(reason)
                .orElseThrow(() -> new Refusal("reason", "There is no such reason to reject a candidate."));
        return sample(texts.inUse(), why.mail(), applicationId, sendAt(why, applicationId, clock.instant()));
    }

    private Optional<RejectionReason> choice(String reason) {
        return reasons.choice().stream()
                .filter(known -> known.code().equals(reason))
                .findFirst();
    }

    /**
     * The mail that {@link #explain} would write where a diagram of a design calls it, before anybody decides so; nothing where nobody can give such a
     * reason, or the design has no such text.
     *
     * @param design the id of the design
     * @param reason the code of the reason
     */
    @Transactional
    public Optional<MailSample> explanation(String design, String reason, String applicationId) {
        return choice(reason)
                .flatMap(why ->
                        sampleIfAny(design, why.mail(), applicationId, sendAt(why, applicationId, clock.instant())));
    }

    /**
     * The mail that {@link #send} would write where a diagram of a design calls it, before anybody decides so; nothing where the design has no such
     * text.
     *
     * @param design the id of the design; null for the texts of this library
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    @Transactional(readOnly = true)
    public Optional<MailSample> sample(String design, String template, String applicationId) {
        return sampleIfAny(design, template, applicationId, clock.instant());
    }

    /** A text that cannot be filled is told of where it is sent; whoever only looks is not kept from deciding by it. */
    private Optional<MailSample> sampleIfAny(String design, String template, String applicationId, Instant sendAt) {
        try {
            return Optional.of(sample(design, template, applicationId, sendAt));
        } catch (IllegalStateException cannotBeFilled) {
            LOG.warn("No sample is shown of a mail of design {}: {}", design, cannotBeFilled.getMessage());
            return Optional.empty();
        }
    }

    private MailSample sample(String design, String template, String applicationId, Instant sendAt) {
        Recipient candidate = recipient(applicationId);
        Addressee to = candidate.addressee();
        Envelope filled = templates.fill(
                mail(design, template, null, applicationId, to, toldTo(candidate), Enclosures.NONE, sendAt, false),
                List.of());
        return new MailSample(to.name(), filled.subject(), filled.text(), sendAt, sendAt.isAfter(clock.instant()));
    }

    /**
     * Writes to somebody of the team about an application. Whoever has no address gets no mail; the task lists say the same.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    @WritesTo(WritesTo.Readers.TEAM)
    public void tell(String template, String userId, String applicationId) {
        tell(template, userId, null, applicationId, Map.of());
    }

    /**
     * Writes to somebody of the team about an application, or about a posting alone. The mail leads there, unless {@code fields} name another {@code link}.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     * @param postingId the posting; asked for only where no application is named
     * @param applicationId the application; null where it is about the posting alone
     * @param fields what the text says beyond the names
     */
    @WritesTo(WritesTo.Readers.TEAM)
    public void tell(String template, String userId, String postingId, String applicationId, Map<String, ?> fields) {
        team.addressOf(userId).ifPresent(mailbox -> {
            Addressee to = member(userId, mailbox);
            Map<String, Object> all =
                    applicationId == null ? fields(posting(postingId)) : fields(recipient(applicationId));
            all.put("recipientName", to.name());
            all.put("link", applicationId == null ? address.posting(postingId) : address.application(applicationId));
            all.putAll(fields);
            write(template, postingId, applicationId, to, all, Enclosures.NONE, clock.instant());
        });
    }

    /**
     * Writes to somebody of the team about many things at once, of no application or posting in particular. Whoever has no address gets no mail.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     * @param fields what the text says beyond the recipient's name
     * @return the mail's id; nothing where there is none
     */
    public Optional<String> sumUp(String template, String userId, Map<String, ?> fields) {
        return team.addressOf(userId).map(mailbox -> {
            Addressee to = member(userId, mailbox);
            Map<String, Object> all = new HashMap<>(fields);
            all.put("recipientName", to.name());
            all.put("house", address.home());
            all.put("organization", NOBODY_IN_PARTICULAR);
            return write(template, null, null, to, all, Enclosures.NONE, clock.instant());
        });
    }

    /** Forgets a mail that has gone out; one that has not stays. For what nobody asks for later: mails about an application stand on it. */
    public void forget(String mailId) {
        mails.forget(mailId);
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
     * The candidate of an application, as mails name and reach them, in the language that they are written to in.
     *
     * @throws NotFound where there is no such application
     */
    @Transactional(readOnly = true)
    public Recipient recipient(String applicationId) {
        return recipients
                .of(applicationId)
                .map(candidate ->
                        candidate.in(languages.askedFor(candidate.language()).toLanguageTag()))
                .orElseThrow(() -> new NotFound("There is no application " + applicationId + "."));
    }

    private Addressee member(String userId, String mailbox) {
        return new Addressee(team.nameOf(userId), mailbox, languages.of(userId).toLanguageTag());
    }

    private PostingName posting(String postingId) {
        return recipients.posting(postingId).orElseThrow(() -> new NotFound("There is no posting " + postingId + "."));
    }

    private Map<String, Object> toldTo(Recipient candidate) {
        Map<String, Object> fields = fields(candidate);
        fields.put("howWeHire", address.howWeHire());
        return fields;
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
        fields.put("organization", posting.organization() == null ? NOBODY_IN_PARTICULAR : posting.organization());
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
        return write(template, postingId, applicationId, to, fields, enclosures, sendAt, false);
    }

    private String write(
            String template,
            String postingId,
            String applicationId,
            Addressee to,
            Map<String, Object> fields,
            Enclosures enclosures,
            Instant sendAt,
            boolean revocable) {
        Mail mail = mails.insert(
                mail(texts.inUse(), template, postingId, applicationId, to, fields, enclosures, sendAt, revocable));
        process.carry(mail.id());
        return mail.id();
    }

    private Mail mail(
            String design,
            String template,
            String postingId,
            String applicationId,
            Addressee to,
            Map<String, Object> fields,
            Enclosures enclosures,
            Instant sendAt,
            boolean revocable) {
        return new Mail(
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
                null,
                null,
                0,
                null,
                revocable,
                null,
                to.language(),
                design);
    }

    /** When a mail may go out. */
    @Transactional(readOnly = true)
    public Date sendAt(String mailId) {
        return Date.from(known(mailId).sendAt());
    }

    /**
     * Hands a mail to the postman, unless that has been done before. It is left as it is, for a person to decide, where it is not known
     * whether it went out, and where this was the last try; {@link #sent} tells.
     *
     * @param tries how often it is tried before a person is asked
     * @throws RuntimeException where it has not gone out and is to be tried again
     */
    public void carry(String mailId, int tries) {
        Mail mail = known(mailId);
        if (mail.sent() || mail.calledBack()) {
            return;
        }
        try {
            delivery.deliver(mail);
        } catch (PerhapsTaken doubt) {
            LOG.warn("Somebody has to decide about the mail {}: {}", mailId, doubt.getMessage());
        } catch (RuntimeException failure) {
            if (log.now(mailId).orElseThrow(() -> unknown(mailId)).tries() < tries) {
                throw failure;
            }
            LOG.warn("Somebody has to decide about the mail {}, which could not be sent.", mailId, failure);
        }
    }

    /**
     * Hands a mail to the postman, for diagrams from before {@link #carry}. They have no task for a person to decide in: where it is not
     * known whether the mail went out, that is an incident, and whoever has the job tried again a day later decides so.
     *
     * @throws RuntimeException where it has not gone out, or that is not known
     */
    public void deliver(String mailId) {
        Mail mail = known(mailId);
        if (!mail.sent()) {
            if (mail.handedOverAt() != null
                    && mail.handedOverAt().isBefore(clock.instant().minus(UNTIL_AN_INCIDENT))) {
                log.failed(mailId, mail.failure());
            }
            delivery.deliver(mail);
        }
    }

    /** Whether a mail has gone out, or is never to go. */
    public boolean sent(String mailId) {
        Mail mail = log.now(mailId).orElseThrow(() -> unknown(mailId));
        return mail.sent() || mail.calledBack();
    }

    /** What a mail is about. */
    @Transactional(readOnly = true)
    public Subject subject(String mailId) {
        Mail mail = known(mailId);
        Map<String, Object> fields = mail.fields().values();
        return new Subject(postingOf(mail), (String) fields.get("postingTitle"), (String) fields.get("candidateName"));
    }

    private String postingOf(Mail mail) {
        return mail.applicationId() == null
                ? mail.postingId()
                : recipients.postingOf(mail.applicationId()).orElse(mail.postingId());
    }

    /** A mail that has not gone out, for the one who decides what becomes of it. */
    public Unsent unsent(String mailId) {
        Mail mail = log.now(mailId).orElseThrow(() -> unknown(mailId));
        Map<String, Object> fields = mail.fields().values();
        String postingId = postingOf(mail);
        return new Unsent(
                mail.applicationId(),
                postingId,
                recipients.recruiterOf(postingId).orElse(null),
                (String) fields.get("postingTitle"),
                (String) fields.get("candidateName"),
                mail.recipientName() == null
                        ? mail.recipientAddress()
                        : mail.recipientName() + ", " + mail.recipientAddress(),
                templates.subject(mail),
                mail.failure() == null ? "Nobody has tried to send it yet." : mail.failure(),
                null);
    }

    /**
     * What somebody makes of a mail that has not gone out: {@code send} it, be it for the second time, or {@code leave} it.
     */
    public void decideUnsent(String mailId, String by, String decision) {
        FormFields form = new FormFields();
        String decided = form.choice("decision", "What becomes of the mail?", decision, "send", "leave");
        form.done();
        Mail mail = known(mailId);
        String name = team.nameOf(by);
        mails.failed(
                mailId,
                decided.equals("send")
                        ? name + " has it tried again."
                        : name + " decided not to send it." + (mail.failure() == null ? "" : " " + mail.failure()));
    }

    /** All mails about an application, to whomever, oldest first. */
    @Transactional(readOnly = true)
    public List<Mail> of(String applicationId) {
        return mails.ofApplication(applicationId);
    }

    private Mail known(String mailId) {
        return mails.findById(mailId).orElseThrow(() -> unknown(mailId));
    }

    private static NotFound unknown(String mailId) {
        return new NotFound("There is no mail " + mailId + ".");
    }
}
