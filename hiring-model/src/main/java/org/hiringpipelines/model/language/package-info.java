/** In which language people read. */
package org.hiringpipelines.model.language;
