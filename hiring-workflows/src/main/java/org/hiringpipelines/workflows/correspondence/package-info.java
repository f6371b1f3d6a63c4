/** What candidates are told. */
package org.hiringpipelines.workflows.correspondence;
