package org.hiringpipelines.workflows.scenario;

import java.util.List;
import org.hiringpipelines.model.correspondence.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's work on mails, done by hand. */
@Component
public class MailRound {

    private static final String UNSENT = "Task_DecideUnsentMail";

    private final Engine engine;
    private final Desk desk;
    private final TransactionTemplate transaction;

    MailRound(Engine engine, Desk desk, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.desk = desk;
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

    /** Whether a recruiter is asked about a mail. */
    public boolean asks(Mail mail) {
        return desk.openTasks(mail.id()).equals(List.of(UNSENT));
    }

    /** What becomes of a mail that was not sent: {@code send} or {@code leave}. */
    public Form decides(Mail mail) {
        return desk.take(UNSENT, mail.id(), "recruiter", "decision", () -> engine.state(mail.id()));
    }

    /** What the form of a mail that was not sent shows. */
    public List<String> shows(Mail mail) {
        return engine.variables(mail.id());
    }

    /** Whether a mail was given up, and nothing is left to do about it. */
    public boolean leftUnsent(Mail mail) {
        return engine.endsOf("correspondence", mail.id()).contains("EndEvent_MailLeft")
                && engine.leftovers(mail.id()).isEmpty();
    }

    /** Whether a mail was called back, and nothing is left to do about it. */
    public boolean calledBack(Mail mail) {
        return engine.endsOf("correspondence", mail.id()).contains("EndEvent_MailCalledBack")
                && engine.leftovers(mail.id()).isEmpty();
    }

    /** How the engine ranks the work on a mail; 0 is what everything has that says nothing. */
    public long priority(Mail mail) {
        return engine.priority(mail.id());
    }

    /** Whether nothing is left to do about a mail. */
    public boolean ended(Mail mail) {
        return engine.endsOf("correspondence", mail.id()).contains("EndEvent_MailSent")
                && engine.leftovers(mail.id()).isEmpty();
    }
}
