package org.hiringpipelines.workflows.engine.check;

import java.util.List;

/** What there is besides the design that is looked at. */
public interface WhatIsThere {

    /** Nothing but the groups that the shipped design names: the design has to have all by itself. */
    WhatIsThere NOTHING = new WhatIsThere() {};

    /** Whether there is a process of this key. */
    default boolean process(String key) {
        return false;
    }

    /** Whether there is a decision table of this id. */
    default boolean table(String id) {
        return false;
    }

    /** Whether there is a form of this id. */
    default boolean form(String id) {
        return false;
    }

    /** Whether there is a text of this name, such as {@code hired.txt}. */
    default boolean text(String name) {
        return false;
    }

    /** Whether people are in a group of this id, besides those that the shipped design names. */
    default boolean group(String id) {
        return false;
    }

    /** The diagrams that are deployed, each in its latest version: what calls a process that the design brings alone says what it begins with. */
    default List<Diagram> diagrams() {
        return List.of();
    }
}
