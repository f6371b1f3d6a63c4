package org.hiringpipelines.workflows.correspondence;

import org.hiringpipelines.model.posting.PostingName;

/**
 * Who gets a mail about an application, and what for.
 *
 * @param name the candidate's name
 * @param email the candidate's address
 * @param posting what the candidate applied for
 */
record Recipient(String name, String email, PostingName posting) {}
