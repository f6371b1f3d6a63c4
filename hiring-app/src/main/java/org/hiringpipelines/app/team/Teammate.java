package org.hiringpipelines.app.team;

/**
 * Somebody of the local team; what each does stands on the start page, by the user, as {@code start.does}.
 *
 * @param user the name to log in with
 * @param firstName as colleagues see it on tasks
 * @param lastName as colleagues see it on tasks
 * @param group the one group this person is in
 */
public record Teammate(String user, String firstName, String lastName, String group) {

    /** First and last name. */
    public String name() {
        return firstName + " " + lastName;
    }

    /** An address under a name that is reserved for examples (RFC 2606): no mail to it ever reaches a stranger. */
    public String email() {
        return user + "@team.example";
    }
}
