/**
 * Pages for people who hire, below {@code /hiring}: what is due to them, a candidate with all that is known, and a search. Tasks are done on them as in
 * Tasklist, by the same forms and the same rights.
 */
package org.hiringpipelines.web.pages;
