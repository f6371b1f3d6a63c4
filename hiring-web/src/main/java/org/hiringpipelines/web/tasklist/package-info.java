/** What is added to Camunda's Tasklist; its files are in the resources' folder {@code tasklist}. */
package org.hiringpipelines.web.tasklist;
