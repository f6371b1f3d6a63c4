package org.hiringpipelines.workflows.correspondence;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.correspondence.Enclosure;
import org.hiringpipelines.model.correspondence.Mail;

/** Makes enclosures of some kinds. That is done only when a mail goes out, since it takes longer than a decision should. */
public interface Encloser {

    /**
     * The file that was promised; nothing where it is of a kind that others make.
     *
     * @param mail the mail that it goes with
     */
    Optional<Attachment> enclose(Enclosure promised, Mail mail);

    /**
     * What a mail promised that was kept before mails said so themselves, as its fields tell.
     *
     * @param mail a mail without a word on enclosures
     */
    List<Enclosure> promisedBefore(Mail mail);
}
