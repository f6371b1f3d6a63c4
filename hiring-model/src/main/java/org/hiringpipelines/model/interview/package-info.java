/** Interviews, their rounds, slots and scorecards. */
package org.hiringpipelines.model.interview;
