package org.hiringpipelines.app.team;

/**
 * Somebody of the local team.
 *
 * @param user the name to log in with
 * @param firstName as colleagues see it on tasks
 * @param lastName as colleagues see it on tasks
 * @param group the one group this person is in
 * @param work what this person does here, for the start page
 */
public record Teammate(String user, String firstName, String lastName, String group, String work) {

    /** First and last name. */
    public String name() {
        return firstName + " " + lastName;
    }

    /** An address under a name that is reserved for examples (RFC 2606): no mail to it ever reaches a stranger. */
    public String email() {
        return user + "@team.example";
    }
}
