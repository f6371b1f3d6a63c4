package org.hiringpipelines.reader;

import java.util.List;

/** A posting as a list answers it: alone in an array, or alone in an object's array. */
final class Wrapped {

    private Wrapped() {}

    /** The one posting in this array; the document itself where it is none. */
    static JsonValue theOnly(JsonValue document) {
        return document.node().isArray() ? onlyEntry(document) : document;
    }

    /** The one posting in this array, or in the one under the member {@code list}. */
    static JsonValue theOnly(JsonValue document, String list) {
        return document.node().path(list).isArray() ? onlyEntry(document.at(list)) : theOnly(document);
    }

    private static JsonValue onlyEntry(JsonValue list) {
        List<JsonValue> entries = list.entries();
        if (entries.size() != 1) {
            list.problem("One posting is read at a time; this list has " + entries.size() + ".");
            list.refuseProblems();
        }
        return entries.get(0);
    }
}
