package org.hiringpipelines.workflows.offers;

import java.time.Instant;
import org.hiringpipelines.model.offer.Terms;

/**
 * Somebody is hired: what payroll needs to begin. Told as a Spring event within the transaction that records the hire; listen with
 * {@code @TransactionalEventListener} to act on it only once the hire is safe.
 *
 * @param applicationId whose application ended with the hire
 * @param offerId the offer that was accepted
 * @param terms what was accepted
 * @param startConfirmed whether the agreed first day stands: every check that must be clear before it was clear by then
 * @param at when the hire was recorded
 */
public record Hired(String applicationId, String offerId, Terms terms, boolean startConfirmed, Instant at) {}
