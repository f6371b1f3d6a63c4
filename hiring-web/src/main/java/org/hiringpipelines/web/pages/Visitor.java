package org.hiringpipelines.web.pages;

/**
 * Who looks at a page.
 *
 * @param id the user id
 * @param name as colleagues call them
 * @param leadsPostings whether the postings may be theirs, and the list of them is of use
 * @param meetsCandidates whether candidates may concern them at all
 * @param administers whether they see to team, mail server and samples
 * @param drawsDesigns whether designs are theirs to deploy
 */
record Visitor(
        String id,
        String name,
        boolean leadsPostings,
        boolean meetsCandidates,
        boolean administers,
        boolean drawsDesigns) {}
