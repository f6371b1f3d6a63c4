/** Offers, their approvals, and the clearances a conditional offer waits for. */
package org.hiringpipelines.model.offer;
