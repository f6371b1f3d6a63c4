package org.hiringpipelines.workflows.elsewhere;

import org.hiringpipelines.model.application.Stage;

/**
 * An application of the same candidate for another posting, open or on hold.
 *
 * @param id the application's id
 * @param stage where it stands
 * @param recruiter the user id of the recruiter of that posting; null for any
 * @param hiringManager the user id of the hiring manager of that posting; null for any
 */
record OtherApplication(String id, Stage stage, String recruiter, String hiringManager) {}
