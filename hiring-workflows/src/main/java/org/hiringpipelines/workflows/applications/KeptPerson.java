package org.hiringpipelines.workflows.applications;

import java.util.List;
import org.hiringpipelines.model.application.Outcome;

/**
 * What is kept about one person: who they are, and all that they applied for.
 *
 * @param name what they are called
 * @param email by which they are known
 * @param legalHold why nothing of theirs may be erased; null where it may
 * @param applications their applications, in the order of their arrival
 */
public record KeptPerson(String name, String email, LegalHold legalHold, List<KeptApplication> applications) {

    public KeptPerson {
        applications = List.copyOf(applications);
    }

    /** Those that have to be ended before the person can be erased. */
    public List<KeptApplication> open() {
        return applications.stream().filter(KeptApplication::open).toList();
    }

    /** Whether they were hired, now or once: others outside of this house may still need what is known of the terms. */
    public boolean hired() {
        return applications.stream().anyMatch(application -> application.outcome() == Outcome.HIRED);
    }
}
