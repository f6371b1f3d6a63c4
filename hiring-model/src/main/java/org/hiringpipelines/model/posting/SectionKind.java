package org.hiringpipelines.model.posting;

/** What a section of a posting is about. */
public enum SectionKind {
    ORGANIZATION,
    SUMMARY,
    RESPONSIBILITIES,
    QUALIFICATIONS,
    DESIRED,
    COMPENSATION,
    EQUAL_OPPORTUNITY,
    APPLY,
    OTHER
}
