package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Says that a person is to be erased.
 *
 * @param sure true, since nothing brings back what is erased
 */
record WantedErasure(@Schema(example = "true") boolean sure) {}
