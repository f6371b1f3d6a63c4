package org.hiringpipelines.web.access;

import java.util.Arrays;
import java.util.List;

/** The groups the diagrams hand tasks to, and the ones that look after them. */
enum HiringGroup {
    RECRUITERS("recruiters", "Recruiters"),
    HIRING_MANAGERS("hiringManagers", "Hiring managers"),
    INTERVIEWERS("interviewers", "Interviewers"),
    APPROVERS("approvers", "Approvers"),
    DESIGNERS("designers", "Process designers"),
    INTEGRATORS("integrators", "Integrations");

    /** As diagrams name the group; the engine takes only letters and digits. */
    final String id;

    /** As people read it. */
    final String title;

    HiringGroup(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static List<HiringGroup> all() {
        return Arrays.asList(values());
    }
}
