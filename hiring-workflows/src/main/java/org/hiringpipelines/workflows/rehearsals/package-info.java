/** Rehearsals: a design is tried with sample candidates, in an engine of its own, before it meets anybody. */
package org.hiringpipelines.workflows.rehearsals;
