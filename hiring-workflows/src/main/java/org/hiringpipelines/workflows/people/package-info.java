/** The people of the hiring team, as far as the processes must know them. */
package org.hiringpipelines.workflows.people;
