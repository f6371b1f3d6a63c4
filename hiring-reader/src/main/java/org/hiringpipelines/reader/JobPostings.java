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
        var postings = new JobPostings();
        postings.search(document);
        if (postings.found.isEmpty()) {
            document.problem("There is no schema.org JobPosting here: no object has \"@type\": \"JobPosting\".");
        } else if (postings.found.size() > 1) {
            document.problem(
                    "One posting is read at a time; this document has " + postings.found.size() + " job postings.");
        }
        document.refuseProblems();
        return new LinkedValue(postings.found.get(0), postings.byId);
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
