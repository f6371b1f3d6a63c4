package org.hiringpipelines.workflows.guide;

import java.util.List;

/**
 * A check, as candidates are told of it.
 *
 * @param name what it is called
 * @param rules where and for whom which rule holds for it
 */
public record GuidedCheck(String name, List<GuidedRule> rules) {

    public GuidedCheck {
        rules = List.copyOf(rules);
    }
}
