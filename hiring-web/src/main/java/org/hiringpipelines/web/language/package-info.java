/** In which language a request is answered. */
package org.hiringpipelines.web.language;
