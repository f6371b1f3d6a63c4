/** What is added to Camunda's webapps, Tasklist above all; its files are in the resources' folder {@code webapps}. */
package org.hiringpipelines.web.tasklist;
