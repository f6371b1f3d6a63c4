/** How hiring goes, in numbers: what a team is asked for, each with its definition. */
package org.hiringpipelines.workflows.metrics;
