/** What a design is made of, and what uses what in it: for the map in {@code bpmn/README.md}, and for what candidates are told. */
package org.hiringpipelines.workflows.engine.map;
