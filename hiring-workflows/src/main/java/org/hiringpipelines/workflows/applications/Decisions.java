package org.hiringpipelines.workflows.applications;

import java.util.Map;

/** The decisions of the forms, as a timeline tells them. */
final class Decisions {

    private static final Map<String, String> WORDS = Map.of(
            "advance", "Advance to interviews",
            "continue", "Continue",
            "offer", "Make an offer",
            "anotherRound", "Another interview round",
            "reject", "Reject",
            "hold", "Put on hold");

    private Decisions() {}

    static String wordsOf(String decision) {
        return WORDS.getOrDefault(decision, decision);
    }
}
