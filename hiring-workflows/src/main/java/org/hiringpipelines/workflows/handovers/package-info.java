/** Tasks that change hands because whoever leads says so. */
package org.hiringpipelines.workflows.handovers;
