/** Which pipeline the candidates of a posting go through: rows of tables alone, or a diagram of its own. */
package org.hiringpipelines.workflows.pipelines;
