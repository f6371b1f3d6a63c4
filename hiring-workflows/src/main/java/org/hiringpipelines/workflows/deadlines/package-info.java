/** Until when a task is to be done, and what happens when it is not. */
package org.hiringpipelines.workflows.deadlines;
