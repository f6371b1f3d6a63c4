package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import org.hiringpipelines.model.application.Stage;

/**
 * Somebody whose application something may still become of.
 *
 * @param id the application's id
 * @param name the candidate's name
 * @param stage where the application stands
 * @param submittedAt when it came
 * @param promised whether the candidate has accepted an offer, or holds one and there is an opening left
 */
public record InHand(String id, String name, Stage stage, Instant submittedAt, boolean promised) {}
