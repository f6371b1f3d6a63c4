/** The check of designs: what does not fit together in them, by file and element, for the build and for whoever deploys. */
package org.hiringpipelines.workflows.engine.check;
