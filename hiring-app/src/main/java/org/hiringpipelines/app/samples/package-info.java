/** Whether the samples come with the first start, and who works on them. */
package org.hiringpipelines.app.samples;
