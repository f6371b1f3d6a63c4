package org.hiringpipelines.workflows.guide;

/**
 * After how many days the engine deletes by itself what it has noted, as the design that was deployed last says it.
 *
 * @param steps the steps that an application went, counted from its end; null where the design names no time
 * @param mails what became of a mail, counted from when it went out; null where the design names no time
 */
public record KeptLogs(Integer steps, Integer mails) {}
