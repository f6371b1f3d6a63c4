/** Mails: what was written to whom, and when it went out. */
package org.hiringpipelines.model.correspondence;
