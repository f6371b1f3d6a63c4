/** Sample postings and applications, with people for them where there are none: the first look at a new house is not at empty lists. */
package org.hiringpipelines.web.samples;
