package org.hiringpipelines.model.posting;

/** Where the work is done, as far as the posting says. */
public enum Workplace {
    ONSITE,
    HYBRID,
    REMOTE
}
