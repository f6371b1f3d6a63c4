/** Who may come in: the engine's users at every door, and two doors of Camunda's kept shut. */
package org.hiringpipelines.web.security;
