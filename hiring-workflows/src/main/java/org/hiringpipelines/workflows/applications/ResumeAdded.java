package org.hiringpipelines.workflows.applications;

/** A résumé has come to an application that was here already. Told within the transaction, which holds the application. */
public record ResumeAdded(String applicationId) {}
