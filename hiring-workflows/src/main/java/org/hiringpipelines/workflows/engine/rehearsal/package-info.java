/** The engine's side of rehearsals, and the house that stands for one of them. */
package org.hiringpipelines.workflows.engine.rehearsal;
