package org.hiringpipelines.web.access;

import java.util.List;

/**
 * Somebody who is to join the team.
 *
 * @param user the name to log in with: letters and digits
 * @param firstName as colleagues call them
 * @param lastName as colleagues call them
 * @param address where mails reach them
 * @param groups the ids of the groups they join
 */
public record Newcomer(String user, String firstName, String lastName, String address, List<String> groups) {

    public Newcomer {
        user = user.strip();
        firstName = firstName.strip();
        lastName = lastName.strip();
        address = address.strip();
        groups = List.copyOf(groups);
    }
}
