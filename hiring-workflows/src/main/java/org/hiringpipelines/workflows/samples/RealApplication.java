package org.hiringpipelines.workflows.samples;

/**
 * An application of a real person for a posting that is a sample.
 *
 * @param id the application's id
 * @param candidateId whose it is
 * @param candidateName as the application says
 * @param postingTitle the sample posting's title
 */
public record RealApplication(String id, String candidateId, String candidateName, String postingTitle) {}
