package org.hiringpipelines.workflows.scenario;

import org.hiringpipelines.model.correspondence.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's work on mails, done by hand. */
@Component
public class MailRound {

    private final Engine engine;
    private final TransactionTemplate transaction;

    MailRound(Engine engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Carries a mail as far as it goes. */
    public void carries(Mail mail) {
        engine.doesDueJobs(mail.id());
    }

    /** Carries a mail, and fails before the engine has written down that it did. */
    public void diesCarrying(Mail mail) {
        undone(() -> carries(mail));
    }

    /** Does something whose transaction does not come to its end. */
    public void undone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    /** Whether nothing is left to do about a mail. */
    public boolean ended(Mail mail) {
        return engine.endsOf("correspondence", mail.id()).contains("EndEvent_MailSent")
                && engine.leftovers(mail.id()).isEmpty();
    }
}
