package org.hiringpipelines.workflows.involvement;

import java.util.List;
import java.util.Set;

/**
 * Somebody who is logged in.
 *
 * @param id the user id
 * @param groups the ids of the groups they are in
 */
public record Person(String id, Set<String> groups) {

    /** The group of programs that hand over what candidates and vendors answer. */
    private static final String INTEGRATORS = "integrators";

    public Person {
        groups = Set.copyOf(groups);
    }

    /** Whether it is a program that works for others. */
    boolean isIntegration() {
        return groups.contains(INTEGRATORS);
    }

    /** Whether it is a program that works for others, and no colleague besides. */
    boolean isNothingButIntegration() {
        return groups.equals(Set.of(INTEGRATORS));
    }

    /** The groups but for that of programs, which reach everything and lead nothing. */
    public List<String> groupsOfPeople() {
        return groups.stream().filter(group -> !group.equals(INTEGRATORS)).toList();
    }
}
