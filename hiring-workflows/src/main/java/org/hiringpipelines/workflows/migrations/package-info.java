/** Moving those who are on earlier versions of the diagrams along: first to see what it does, then in the background, and back. */
package org.hiringpipelines.workflows.migrations;
