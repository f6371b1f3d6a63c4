package org.hiringpipelines.workflows.bulk;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * What somebody asks for about many applications, as it was typed or sent.
 *
 * @param action the name of a {@link org.hiringpipelines.model.bulk.BulkAction}
 * @param reason the code of the reason for a rejection
 * @param comment what is said with it
 * @param assignee the user id of the colleague to whom the tasks are given
 * @param applicationIds the applications; one that is named twice is met once
 */
public record BulkRequest(String action, String reason, String comment, String assignee, List<String> applicationIds) {

    public BulkRequest {
        applicationIds = applicationIds == null ? List.of() : List.copyOf(new LinkedHashSet<>(applicationIds));
    }
}
