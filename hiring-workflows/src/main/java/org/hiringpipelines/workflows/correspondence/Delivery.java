package org.hiringpipelines.workflows.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.correspondence.Enclosure;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.samples.SampleAddresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands a mail to the postman, never twice by itself. It is claimed before it is handed over, in a transaction of its own: whoever is given
 * the same job, since its lock ran out or another node found it, sees that and lets the mail be. What is known not to have been taken is given
 * back and tried again.
 *
 * <p>Where the application dies between handing over and noting it, the claim is what is left, and nobody knows whether the mail went out.
 * To try again could invite somebody twice or offer twice; to let it be could lose an offer. No server can be asked, so a person is: at most
 * once by itself, and never lost without a word.
 */
class Delivery {

    /** Nobody takes as long to hand a mail over: twice the time that the engine locks a job for. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final MailRepository mails;
    private final MailTemplates templates;
    private final Postman postman;
    private final ObjectProvider<Encloser> enclosers;
    private final SendLog log;
    private final TransactionOperations apart;
    private final Clock clock;

    Delivery(
            MailRepository mails,
            MailTemplates templates,
            Postman postman,
            ObjectProvider<Encloser> enclosers,
            SendLog log,
            TransactionOperations apart,
            Clock clock) {
        this.mails = mails;
        this.templates = templates;
        this.postman = postman;
        this.enclosers = enclosers;
        this.log = log;
        this.apart = apart;
        this.clock = clock;
    }

    /**
     * Hands over a mail that has not gone out.
     *
     * @throws PerhapsTaken where it is not known whether it has
     * @throws RuntimeException where it has not, and may be tried again
     */
    void deliver(Mail mail) {
        var inOtherHands = log.claim(mail.id());
        if (inOtherHands.isEmpty()) {
            handOver(mail);
        } else if (!inOtherHands.get().sent() && !inOtherHands.get().calledBack()) {
            await(inOtherHands.get());
        }
    }

    private void handOver(Mail mail) {
        Envelope envelope;
        try {
            envelope = apart.execute(status -> ready(mail));
            if (!postman.leavesTheHouse() || !SampleAddresses.has(mail.recipientAddress())) {
                postman.take(envelope);
            }
        } catch (PerhapsTaken doubt) {
            log.doubtful(mail.id(), doubt.getMessage());
            throw doubt;
        } catch (RuntimeException failure) {
            log.failed(mail.id(), reason(failure));
            throw failure;
        }
        // Where this fails, the claim stays.
        log.sent(envelope);
    }

    private void await(Mail claimed) {
        if (claimed.handedOverAt().isAfter(clock.instant().minus(LONGEST))) {
            throw new IllegalStateException("Somebody else is handing over this mail at the moment: " + claimed.id());
        }
        String why = claimed.failure() == null
                ? "It is not known whether the mail went out: the application stopped while it handed it over."
                : claimed.failure();
        log.doubtful(claimed.id(), why);
        throw new PerhapsTaken(why, null);
    }

    /** The mail with all that goes with it, made apart: what fails there must not undo that a person is asked. */
    private Envelope ready(Mail mail) {
        List<Attachment> files = Stream.concat(
                        mails.attachmentsOf(mail.id()).stream(),
                        promised(mail).stream().map(file -> enclose(file, mail)))
                .toList();
        return templates.fill(mail, files);
    }

    private List<Enclosure> promised(Mail mail) {
        return mail.enclosures() == null
                ? enclosers.stream()
                        .flatMap(encloser -> encloser.promisedBefore(mail).stream())
                        .toList()
                : mail.enclosures().all();
    }

    private Attachment enclose(Enclosure promised, Mail mail) {
        return enclosers.stream()
                .flatMap(encloser -> encloser.enclose(promised, mail).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody here encloses this: " + promised));
    }

    private static String reason(RuntimeException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
