/** Approvals of postings and offers. */
package org.hiringpipelines.workflows.approvals;
