package org.hiringpipelines.web.sheets;

/**
 * A check of an offer, for those who record and assess what it brings out.
 *
 * @param name the candidate's name
 * @param posting the title of the posting
 * @param postingId for the link to the posting's sheet
 * @param applicationId for the link to the application's sheet
 * @param check the check
 * @param problem why a file was not taken; null where none was sent, or it was
 */
record CheckSheet(String name, String posting, String postingId, String applicationId, Check check, String problem) {}
