package org.hiringpipelines.model.posting;

/** Something an applicant is asked to send. */
public enum Material {
    RESUME,
    COVER_LETTER,
    REFERENCES,
    WRITING_SAMPLE,
    TRANSCRIPT,
    PORTFOLIO
}
