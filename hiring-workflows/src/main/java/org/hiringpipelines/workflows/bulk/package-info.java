/** One decision about many applications at once: whom it meets, how it is carried out, and what came of it for each. */
package org.hiringpipelines.workflows.bulk;
