/** Which languages there are, in which of them a person reads, and what our sentences are in it. */
package org.hiringpipelines.workflows.language;
