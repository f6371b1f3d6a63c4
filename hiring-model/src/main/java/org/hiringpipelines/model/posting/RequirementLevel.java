package org.hiringpipelines.model.posting;

/** Whether a requirement is a must. A preferred one never decides alone. */
public enum RequirementLevel {
    REQUIRED,
    PREFERRED
}
