/** The diagrams of hiring with the people who stand on their steps. */
package org.hiringpipelines.workflows.live;
