/** Sample postings and applications, so that the first look at a new installation is not at empty lists. */
package org.hiringpipelines.app.samples;
