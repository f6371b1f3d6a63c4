/** Designs: how a team hires, in the versions that were deployed. */
package org.hiringpipelines.model.design;
