package org.hiringpipelines.workflows.interviews;

import java.time.Instant;

/**
 * That somebody who is to interview is at another interview then.
 *
 * @param interviewer the user id
 * @param startsAt when the slot begins
 */
public record Clash(String interviewer, Instant startsAt) {}
