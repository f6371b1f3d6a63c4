/** All applications for a posting side by side, by their stages. */
package org.hiringpipelines.workflows.board;
