package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import org.hiringpipelines.model.application.Outcome;

/**
 * An application whose time is over.
 *
 * @param id the application's id
 * @param outcome how it ended
 * @param ended from when its time counts: its end, or the day until which it was on hold, whichever is later
 */
record OverApplication(String id, Outcome outcome, Instant ended) {}
