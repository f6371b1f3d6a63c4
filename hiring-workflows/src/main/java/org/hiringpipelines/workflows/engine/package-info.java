/** Camunda: the only package that knows it. It translates between the engine and the capabilities, and decides nothing. */
package org.hiringpipelines.workflows.engine;
