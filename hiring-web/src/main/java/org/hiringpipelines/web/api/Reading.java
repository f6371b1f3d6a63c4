package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.check.Finding;

/**
 * What was read from a text.
 *
 * @param posting what the text says, and only that
 * @param findings what somebody should look at before it is published, the weightiest first
 */
@Schema(description = "What was read from a text, and what somebody should look at before it is published.")
record Reading(Posting posting, List<Finding> findings) {}
