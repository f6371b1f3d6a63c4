/** What people type into forms, read with one set of sentences for everything that can be wrong with it. */
package org.hiringpipelines.workflows.forms;
