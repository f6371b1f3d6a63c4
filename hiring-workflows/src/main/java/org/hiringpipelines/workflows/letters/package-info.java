/** Letters on paper: HTML in, PDF out. */
package org.hiringpipelines.workflows.letters;
