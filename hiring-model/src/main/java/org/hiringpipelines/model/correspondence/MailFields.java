package org.hiringpipelines.model.correspondence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the placeholders of a mail text stand for.
 *
 * @param values by the placeholders' names; texts, numbers, lists and such maps, and null for what is not known
 */
public record MailFields(Map<String, Object> values) {

    public MailFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
