/** What the words of a candidate's papers have to do with what a posting asks for. Nothing here counts or ranks anybody. */
package org.hiringpipelines.workflows.requirements;
