/** What is added to Camunda's own REST calls, at both places where they are served. */
package org.hiringpipelines.web.enginerest;
