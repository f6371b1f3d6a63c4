/** The groups of a hiring team, what each may do and sees in Tasklist, and nine people to try it with. */
package org.hiringpipelines.app.team;
