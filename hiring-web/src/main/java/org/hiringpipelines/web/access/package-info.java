/** The groups of a hiring team, what each may do in the engine, and the lists of tasks they find in Tasklist. */
package org.hiringpipelines.web.access;
