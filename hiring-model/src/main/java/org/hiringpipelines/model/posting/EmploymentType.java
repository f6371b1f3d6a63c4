package org.hiringpipelines.model.posting;

/** The kind of employment a posting offers. */
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    TEMPORARY,
    INTERNSHIP
}
