/** Which days are worked on, and when a wait of so many of them is over. */
package org.hiringpipelines.workflows.calendar;
