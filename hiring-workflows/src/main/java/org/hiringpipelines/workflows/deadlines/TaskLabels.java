package org.hiringpipelines.workflows.deadlines;

/**
 * What a task is about, as task lists show it.
 *
 * @param candidateName the candidate; null where it is about a posting alone
 * @param postingTitle the posting; null where its process does not say
 */
public record TaskLabels(String candidateName, String postingTitle) {}
