package org.hiringpipelines.workflows.applications;

import java.time.Instant;

/**
 * Why nothing of a person may be erased.
 *
 * @param reason what it is needed for
 * @param heldBy the user who said so
 * @param heldSince when
 */
public record LegalHold(String reason, String heldBy, Instant heldSince) {}
