package org.hiringpipelines.workflows.postings;

/**
 * The fields of the review form as they were up to version 1.6 of the diagram. What came since stays as it was read where an earlier diagram hands in
 * these.
 */
public record ReviewOfBefore(
        String title,
        String organization,
        String locations,
        String workplace,
        String employmentType,
        String closesOn,
        String reportsTo,
        String payMin,
        String payMax,
        String payCurrency,
        String payPeriod,
        String applyUrls,
        String applyEmails,
        String decision,
        String waiver) {}
