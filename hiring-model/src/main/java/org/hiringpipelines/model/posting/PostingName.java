package org.hiringpipelines.model.posting;

/**
 * What a posting is called, read alone where the whole of it is not needed.
 *
 * @param title the title of the job
 * @param organization the employer; null where the posting does not say
 */
public record PostingName(String title, String organization) {}
