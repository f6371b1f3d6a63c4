/** Finds candidates by what they wrote: names, addresses, postings, and words of their applications and résumés. */
package org.hiringpipelines.workflows.search;
