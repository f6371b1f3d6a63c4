package org.hiringpipelines.workflows.correspondence;

/**
 * What a mail is about, as task lists show it.
 *
 * @param postingId the posting; null where it is about none in particular
 * @param postingTitle its title; null where it is about none
 * @param candidateName the candidate; null where it is about none
 */
public record Subject(String postingId, String postingTitle, String candidateName) {}
