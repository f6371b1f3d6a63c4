package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import java.util.Optional;

/** The mails that tell candidates of a rejection, while they wait to go out. */
public interface RejectionMails {

    /** Until when the one about an application can be called back; nothing where it has gone out, or none ever waited. */
    Optional<Instant> revocableUntil(String applicationId);

    /**
     * Calls back the one about an application, for good.
     *
     * @return whether it had not gone out; false, too, where none ever waited
     */
    boolean callBack(String applicationId);
}
