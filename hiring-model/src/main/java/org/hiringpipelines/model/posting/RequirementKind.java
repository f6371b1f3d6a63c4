package org.hiringpipelines.model.posting;

/** What sort of thing a requirement asks for. */
public enum RequirementKind {
    EXPERIENCE,
    EDUCATION,
    LICENCE,
    RESIDENCY,
    LANGUAGE,
    TRAVEL,
    SCHEDULE,
    CLEARANCE,
    SKILL
}
