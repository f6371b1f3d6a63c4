package org.hiringpipelines.workflows.bulk;

import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;

/**
 * Somebody who applied, as far as a bulk decision has to know.
 *
 * @param id the application's id
 * @param name the candidate's name
 * @param stage where the application stands
 * @param outcome how it ended; null while open
 */
record Applicant(String id, String name, Stage stage, Outcome outcome) {}
