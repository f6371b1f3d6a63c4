/** The decision tables that process designers keep in {@code bpmn/decisions}, as the capabilities ask them. */
package org.hiringpipelines.workflows.decisions;
