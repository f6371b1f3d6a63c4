package org.hiringpipelines.workflows.correspondence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes mails to the log, as long as there is no mail server to give them to. */
class LoggingPostman implements Postman {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingPostman.class);

    @Override
    public void take(Mail mail) {
        LOG.info("Mail to {}: {}\n{}", mail.to(), mail.subject(), mail.text());
    }
}
