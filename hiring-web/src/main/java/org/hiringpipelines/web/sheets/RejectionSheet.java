package org.hiringpipelines.web.sheets;

/**
 * What a candidate would read of a rejection.
 *
 * @param name the candidate's name
 * @param subject the mail's subject
 * @param text the mail's body
 * @param until when it would go out, and can be called back until; null where it would go at once
 */
record RejectionSheet(String name, String subject, String text, String until) {}
