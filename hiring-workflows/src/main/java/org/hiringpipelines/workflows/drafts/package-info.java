/** What people have typed into the forms of their tasks and not handed in yet. */
package org.hiringpipelines.workflows.drafts;
