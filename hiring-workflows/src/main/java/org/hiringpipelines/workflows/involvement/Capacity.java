package org.hiringpipelines.workflows.involvement;

/** In which capacity somebody is in a hire; one person can be in it in several. */
public enum Capacity {
    /** Leads it, as its recruiter or hiring manager or in their place, and sees all of it. */
    LEADS,
    /** Is asked to approve, or has been: sees what it is about, but no scorecards and no reports of checks. */
    APPROVES,
    /** Interviews, or has another task in it: sees what it takes to judge alone, and nothing that others made of the candidate. */
    JUDGES,
    /** Hands over what candidates and vendors answer: sees how far it is, but no scorecards and no reports of checks. */
    RELAYS
}
