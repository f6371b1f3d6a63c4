package org.hiringpipelines.reader.layout;

/**
 * A value with its name before it, as in {@code Reports to: Chief Growth Officer}.
 *
 * @param name what the value is
 * @param written the name as written, which may say more, as "Hourly rate" does
 * @param value the value as written; lines of a value that has several are kept apart by line feeds
 */
public record Label(Name name, String written, String value) {

    /** What a labelled value can be. */
    public enum Name {
        TITLE,
        ORGANIZATION,
        DEPARTMENT,
        LOCATION,
        WORKPLACE,
        EMPLOYMENT,
        POSTED,
        CLOSES,
        REPORTS,
        PAY,
        EXPERIENCE,
        EDUCATION,
        APPLY,
        /** A value the reader has no use for, such as a reference number; known so that it is not taken for something else. */
        OTHER
    }
}
