package org.hiringpipelines.web.access;

/**
 * Somebody of the team.
 *
 * @param user the name they log in with
 * @param name as others call them
 * @param address where mails reach them; null where nowhere
 */
public record Colleague(String user, String name, String address) {}
