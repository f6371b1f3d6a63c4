/** Who is asked next when somebody declines an offer. */
package org.hiringpipelines.workflows.runnersup;
