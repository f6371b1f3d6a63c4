package org.hiringpipelines.app.scenario;

/**
 * A form that waits to be filled in.
 *
 * @param form its id, such as {@code screen-application}
 * @param user whose it is
 * @param task the task's id
 */
public record OpenForm(String form, String user, String task) {}
