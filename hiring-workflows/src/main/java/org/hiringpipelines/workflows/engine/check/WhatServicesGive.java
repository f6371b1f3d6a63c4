package org.hiringpipelines.workflows.engine.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables with which services start processes, and those that the messages bring. */
public final class WhatServicesGive {

    private static final Set<String> OF_POSTING = Set.of("postingId", "postingTitle", "hiringManager", "recruiter");

    private static final Set<String> OF_APPLICATION =
            Set.of("postingId", "postingTitle", "hiringManager", "recruiter", "applicationId", "candidateName");

    private static final Map<String, Set<String>> TO_PROCESSES = Map.of(
            "posting",
            OF_POSTING,
            "application",
            OF_APPLICATION,
            "correspondence",
            Set.of(),
            "reminders",
            Set.of(),
            "erasure",
            Set.of());

    private static final Map<String, Set<String>> WITH_MESSAGES = Map.ofEntries(
            Map.entry("ApplicationSubmitted", OF_APPLICATION),
            Map.entry("ApplicationReopened", OF_APPLICATION),
            Map.entry("RejectionCalledBack", OF_APPLICATION),
            Map.entry("HoldWithdrawn", OF_APPLICATION),
            Map.entry("HoldEnded", OF_APPLICATION),
            Map.entry("InterviewSlotChosen", Set.of("startsAt")),
            Map.entry("OfferAnswered", Set.of("answer", "reason")),
            Map.entry("ClearanceReported", Set.of("result", "comment")));

    private WhatServicesGive() {}

    /** What a service starts this process with; nothing where none starts it. */
    public static Optional<Set<String>> toProcess(String key) {
        return Optional.ofNullable(TO_PROCESSES.get(key));
    }

    /** What comes with a message. */
    static Set<String> withMessage(String name) {
        return WITH_MESSAGES.getOrDefault(name, Set.of());
    }
}
