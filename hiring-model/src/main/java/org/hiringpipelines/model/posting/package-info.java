/** A job posting and what belongs to it. */
package org.hiringpipelines.model.posting;
