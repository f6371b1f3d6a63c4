/** The stages of applications, as the diagrams of their pipelines have them. */
package org.hiringpipelines.workflows.stages;
