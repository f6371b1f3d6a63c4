/** Applications from their arrival to their end, with their timeline. */
package org.hiringpipelines.workflows.applications;
