/** Why the application would not start as it is configured, told to whoever starts it. */
package org.hiringpipelines.web.start;
