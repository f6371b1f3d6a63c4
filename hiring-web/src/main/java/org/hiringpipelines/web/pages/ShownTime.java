package org.hiringpipelines.web.pages;

/**
 * A time as a page shows it.
 *
 * @param words as the reader writes times
 * @param machine the same for programs, as ISO 8601 in UTC
 */
record ShownTime(String words, String machine) {}
