/** What the team notes about applications, and whom it reaches. */
package org.hiringpipelines.workflows.notes;
