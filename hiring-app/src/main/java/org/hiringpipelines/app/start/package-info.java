/** The page at the root: what this is, and what to try first. */
package org.hiringpipelines.app.start;
