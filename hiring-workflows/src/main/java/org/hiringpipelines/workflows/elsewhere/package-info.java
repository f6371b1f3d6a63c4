/** What happens to a candidate elsewhere in the house. */
package org.hiringpipelines.workflows.elsewhere;
