package org.hiringpipelines.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the JobPosting in a JSON-LD document, where it stands bare, in an array, in a {@code @graph}, or as the main entity of
 * a page.
 */
final class JobPostings {

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonValue> found = new ArrayList<>();

    private JobPostings() {}

    static LinkedValue theOnly(JsonValue document) {
        List<LinkedValue> postings = in(document);
        if (postings.isEmpty()) {
            document.problem("There is no schema.org JobPosting here: no object has \"@type\": \"JobPosting\".");
        } else if (postings.size() > 1) {
            document.problem("One posting is read at a time; this document has " + postings.size() + " job postings.");
        }
        document.refuseProblems();
        return postings.get(0);
    }

    /** All that stand in the document, in its order. */
    static List<LinkedValue> in(JsonValue document) {
        var postings = new JobPostings();
        postings.search(document);
        return postings.found.stream()
                .map(posting -> new LinkedValue(posting, postings.byId))
                .toList();
    }

    private void search(JsonValue value) {
        if (value.node().isArray()) {
            value.entries().forEach(this::search);
        } else if (value.node().isObject()) {
            JsonNode id = value.node().path("@id");
            boolean reference = LinkedValue.isReference(value.node());
            if (id.isTextual() && !reference) {
                byId.putIfAbsent(id.textValue(), value.node());
            }
            if (!reference && new LinkedValue(value, byId).is("JobPosting")) {
                found.add(value);
            } else {
                value.node().fieldNames().forEachRemaining(name -> search(value.at(name)));
            }
        }
    }
}
