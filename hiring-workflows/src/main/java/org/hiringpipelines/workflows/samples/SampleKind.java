package org.hiringpipelines.workflows.samples;

/** What can be a sample. */
public enum SampleKind {
    POSTING,
    CANDIDATE,

    /** Somebody of the team, by user id. */
    PERSON
}
