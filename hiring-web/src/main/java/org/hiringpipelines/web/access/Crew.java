package org.hiringpipelines.web.access;

import java.util.List;

/**
 * Those of a group.
 *
 * @param group the group's id
 * @param title as people read it
 * @param awaited whether the diagrams hand tasks to it, so that somebody has to be there
 * @param members who is in it, without samples, by their names
 */
public record Crew(String group, String title, boolean awaited, List<Colleague> members) {

    /** Whether tasks wait here for nobody. */
    public boolean missing() {
        return awaited && members.isEmpty();
    }
}
