package org.hiringpipelines.workflows.correspondence;

import java.util.List;
import org.hiringpipelines.model.correspondence.Mail;

/** Files that are made only when a mail goes out, since making them takes longer than a decision should. */
public interface Enclosures {

    /** What goes with a mail; nothing where it is none of ours. */
    List<Attachment> with(Mail mail);
}
