/** What candidates are told about how we hire, as the latest design says it. */
package org.hiringpipelines.workflows.guide;
