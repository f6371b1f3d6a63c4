package org.hiringpipelines.workflows.engine.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a check has found so far, each thing once. */
final class Flaws {

    private final Set<Flaw> found = new LinkedHashSet<>();

    /** Notes a mistake at a place, with what is wrong there. */
    void add(Mistake mistake, String place, String what) {
        found.add(new Flaw(mistake, place, place + ": " + what + (what.endsWith(".") ? "" : ".")));
    }

    /** All of them, in the order of the rules. */
    List<Flaw> all() {
        return List.copyOf(found);
    }
}
