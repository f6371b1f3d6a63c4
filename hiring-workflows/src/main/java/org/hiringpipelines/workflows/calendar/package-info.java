/** Which days are worked on, when a wait of so many of them is over, and which times a change of the clocks leaves out or doubles. */
package org.hiringpipelines.workflows.calendar;
