package org.hiringpipelines.workflows.correspondence;

import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.posting.PostingName;

/**
 * The candidate of an application, and what they applied for.
 *
 * @param name the candidate's name
 * @param email the candidate's address
 * @param posting what the candidate applied for
 */
record Recipient(String name, String email, PostingName posting) {

    Addressee addressee() {
        return new Addressee(name, email);
    }
}
