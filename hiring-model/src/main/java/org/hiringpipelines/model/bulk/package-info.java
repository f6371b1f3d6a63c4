/** One decision about many applications at once. */
package org.hiringpipelines.model.bulk;
