/** What a rehearsal of a design has brought out, as a page of its own for whoever tries designs at the build. */
package org.hiringpipelines.web.rehearsals;
