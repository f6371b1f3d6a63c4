/** Interviews: rounds, slots, panels and scorecards. */
package org.hiringpipelines.workflows.interviews;
