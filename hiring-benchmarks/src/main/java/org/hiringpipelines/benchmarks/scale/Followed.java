package org.hiringpipelines.benchmarks.scale;

/**
 * A posting or an application, which only those whom the posting names look at.
 *
 * @param id its id
 * @param recruiter whose it is
 */
record Followed(String id, String recruiter) {}
