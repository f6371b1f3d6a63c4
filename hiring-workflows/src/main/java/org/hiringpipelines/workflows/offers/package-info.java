/** Offers: drafting, approval, the candidate's answer, and clearances. */
package org.hiringpipelines.workflows.offers;
