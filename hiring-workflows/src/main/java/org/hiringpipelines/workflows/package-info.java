/**
 * The hiring processes and the services behind them: one package per capability, and {@code engine}, the only one that knows
 * Camunda.
 */
package org.hiringpipelines.workflows;
