/** What came as a sample, to look at and to try: told from what is real, reached by no mail, and taken away whole. */
package org.hiringpipelines.workflows.samples;
