/** Postings from their arrival to their close. */
package org.hiringpipelines.workflows.postings;
