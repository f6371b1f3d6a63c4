/** How a service is announced to the diagrams. */
package org.hiringpipelines.workflows.diagrams;
