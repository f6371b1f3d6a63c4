package org.hiringpipelines.workflows.correspondence;

import java.time.Clock;
import java.util.Optional;
import org.hiringpipelines.model.correspondence.Mail;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who has a mail in hand, what has gone out, and what has not. Each line is written in a transaction of its own, at once: when the engine's
 * transaction fails after the mail server took a mail, the job is repeated, and must find that there is nothing left to do.
 */
class SendLog {

    private final MailRepository mails;
    private final TransactionOperations apart;
    private final Clock clock;

    /**
     * A log.
     *
     * @param apart begins a transaction each time, whatever others are open
     */
    SendLog(MailRepository mails, TransactionOperations apart, Clock clock) {
        this.mails = mails;
        this.apart = apart;
        this.clock = clock;
    }

    /** Takes a mail into our hands alone; answers nothing then, and else how it stands, as others have written it meanwhile. */
    Optional<Mail> claim(String mailId) {
        return apart.execute(
                status -> mails.claim(mailId, clock.instant()) == 1 ? Optional.empty() : mails.findById(mailId));
    }

    void sent(Envelope mail) {
        apart.executeWithoutResult(status -> mails.sent(mail.id(), clock.instant(), mail.subject(), mail.text()));
    }

    /** It has surely not gone out, and may be tried again. */
    void failed(String mailId, String why) {
        apart.executeWithoutResult(status -> mails.failed(mailId, why));
    }

    /** It may have gone out, and stays in the hands that have it: nobody tries again without having been told to. */
    void doubtful(String mailId, String why) {
        apart.executeWithoutResult(status -> mails.explain(mailId, why));
    }

    /** How a mail stands by now, whatever this transaction read before. */
    Optional<Mail> now(String mailId) {
        return apart.execute(status -> mails.findById(mailId));
    }
}
