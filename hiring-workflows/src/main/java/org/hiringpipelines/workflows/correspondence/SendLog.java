package org.hiringpipelines.workflows.correspondence;

import java.time.Clock;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has gone out. It is written in a transaction of its own, at once: when the engine's transaction fails after the mail server
 * took a mail, the job is repeated, and must find that there is nothing left to do.
 */
class SendLog {

    private final MailRepository mails;
    private final TransactionTemplate apart;
    private final Clock clock;

    SendLog(MailRepository mails, PlatformTransactionManager transactions, Clock clock) {
        this.mails = mails;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void sent(Envelope mail) {
        apart.executeWithoutResult(status -> mails.sent(mail.id(), clock.instant(), mail.subject(), mail.text()));
    }
}
