package org.hiringpipelines.workflows.rehearsals;

/**
 * A mail as it would have gone out.
 *
 * @param subject its subject
 * @param text its text
 * @param html its page
 */
record SampleMail(String subject, String text, String html) {

    /** In place of a mail that was written and did not go out in the time of the rehearsal. */
    static final SampleMail UNSENT = new SampleMail("", "", "");
}
