package org.hiringpipelines.model.posting;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of the posting under one heading.
 *
 * @param heading the heading as written; empty for text that stands under none
 * @param kind what the section is about
 * @param paragraphs its running text
 * @param items its list entries, without their bullets
 */
public record Section(String heading, SectionKind kind, List<String> paragraphs, List<String> items) {

    public Section {
        Objects.requireNonNull(kind, "kind");
        heading = heading == null ? "" : heading;
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        items = items == null ? List.of() : List.copyOf(items);
    }
}
