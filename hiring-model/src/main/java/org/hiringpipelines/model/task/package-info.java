/** Tasks, as far as they are not the engine's. */
package org.hiringpipelines.model.task;
