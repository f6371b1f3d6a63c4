package org.hiringpipelines.workflows.engine.check;

/** What is deployed besides the design that is looked at. */
public interface WhatIsThere {

    /** Nothing: the design has to have all by itself. */
    WhatIsThere NOTHING = new WhatIsThere() {
        @Override
        public boolean process(String key) {
            return false;
        }

        @Override
        public boolean table(String id) {
            return false;
        }

        @Override
        public boolean form(String id) {
            return false;
        }

        @Override
        public boolean text(String name) {
            return false;
        }
    };

    /** Whether there is a process of this key. */
    boolean process(String key);

    /** Whether there is a decision table of this id. */
    boolean table(String id);

    /** Whether there is a form of this id. */
    boolean form(String id);

    /** Whether there is a text of this name, such as {@code hired.txt}. */
    boolean text(String name);
}
