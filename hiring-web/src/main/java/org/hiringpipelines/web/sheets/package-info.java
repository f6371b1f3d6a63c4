/**
 * Pages that show people what they need to decide: an application, a posting, scorecards, an offer. They stand inside the forms
 * of Tasklist and alone, and show words only: no ids, no names of constants.
 */
package org.hiringpipelines.web.sheets;
