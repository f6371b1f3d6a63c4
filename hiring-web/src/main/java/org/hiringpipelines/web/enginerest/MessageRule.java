package org.hiringpipelines.web.enginerest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be kept to with a message to a process.
 *
 * @param name the message
 * @param from the groups whose members may send it
 * @param carries the variables it may bring, and no others
 */
record MessageRule(String name, List<String> from, Set<String> carries) {

    static MessageRule of(String name, Map<?, ?> written) {
        return new MessageRule(name, texts(written.get("from")), Set.copyOf(texts(written.get("carries"))));
    }

    private static List<String> texts(Object written) {
        return ((List<?>) written).stream().map(String.class::cast).toList();
    }
}
