/** Takes postings, applications and candidates away whole: our rows, and what the engine keeps of their processes. */
package org.hiringpipelines.workflows.removal;
