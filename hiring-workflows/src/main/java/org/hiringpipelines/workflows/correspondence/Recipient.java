package org.hiringpipelines.workflows.correspondence;

import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.posting.PostingName;

/**
 * The candidate of an application, and what they applied for.
 *
 * @param name the candidate's name
 * @param email the candidate's address
 * @param location where the candidate lives, in their own words; null where they do not say
 * @param title the title of the job
 * @param organization the employer; null where the posting does not say
 */
public record Recipient(String name, String email, String location, String title, String organization) {

    /** What the candidate applied for. */
    public PostingName posting() {
        return new PostingName(title, organization);
    }

    /** As mails are addressed. */
    public Addressee addressee() {
        return new Addressee(name, email);
    }
}
