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
 * @param language the tag of the language (BCP 47) that the candidate is written to in; null where they do not say and nobody has settled it
 */
public record Recipient(
        String name, String email, String location, String title, String organization, String language) {

    /** What the candidate applied for. */
    public PostingName posting() {
        return new PostingName(title, organization);
    }

    /** The same, written to in a language that we have. */
    Recipient in(String settled) {
        return new Recipient(name, email, location, title, organization, settled);
    }

    /** As mails are addressed. */
    public Addressee addressee() {
        return new Addressee(name, email, language);
    }
}
