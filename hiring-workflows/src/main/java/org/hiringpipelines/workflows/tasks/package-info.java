/** The tasks of single people: what is due to each, and what each waits for from others. */
package org.hiringpipelines.workflows.tasks;
