/** What somebody has to do with a posting or an application, and so may know of it. */
package org.hiringpipelines.workflows.involvement;
