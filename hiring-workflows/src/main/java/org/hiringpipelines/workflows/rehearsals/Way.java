package org.hiringpipelines.workflows.rehearsals;

/**
 * One way on from where a candidate stands.
 *
 * @param kind what happens
 * @param name the key of the task, or the name of the message; empty where only time passes
 * @param choice what is chosen in the task's form; empty where it lets nobody choose
 * @param aside whether it is no usual next step: somebody changes an agreed interview, say, which nothing waits for
 */
record Way(Kind kind, String name, String choice, boolean aside) {

    /** What can happen. */
    enum Kind {
        /** A task is done. */
        DONE,
        /** A task lies until its timers have rung. */
        LEFT_LYING,
        /** A message arrives. */
        TOLD,
        /** The next timer rings. */
        TIME_PASSES
    }

    static Way done(String task, String choice, boolean aside) {
        return new Way(Kind.DONE, task, choice, aside);
    }

    static Way leftLying(String task) {
        return new Way(Kind.LEFT_LYING, task, "", true);
    }

    static Way told(String message) {
        return new Way(Kind.TOLD, message, "", true);
    }

    static Way timePasses() {
        return new Way(Kind.TIME_PASSES, "", "", false);
    }
}
