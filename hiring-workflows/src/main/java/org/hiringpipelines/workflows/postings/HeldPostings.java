package org.hiringpipelines.workflows.postings;

import java.util.Optional;
import org.hiringpipelines.model.posting.Requisition;

/** Postings that do not change as long as somebody holds them. */
interface HeldPostings {

    /**
     * How a posting stands, from now until the transaction ends. PostgreSQL lets many hold one at once, and only who would write it
     * waits; H2 knows no such lock, and lets one after the other hold it.
     */
    Optional<Requisition.Status> hold(String id);
}
