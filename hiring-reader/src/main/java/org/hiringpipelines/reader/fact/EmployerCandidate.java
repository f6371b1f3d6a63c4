package org.hiringpipelines.reader.fact;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hiringpipelines.reader.layout.Words;

/** A name that may be the employer's, with the signs that were observed of it. */
final class EmployerCandidate implements Observed {

    private final String key;
    private final Set<String> signs = new TreeSet<>();
    private String written;
    private int mentions;

    EmployerCandidate(String written) {
        this.key = EmployerNames.key(written);
        this.written = written;
    }

    /** The name as the text writes it; not in capitals, where it stands anywhere without them. */
    String written() {
        return written;
    }

    /** The name in the form in which names are compared. */
    String key() {
        return key;
    }

    @Override
    public Set<String> signs() {
        return Collections.unmodifiableSet(signs);
    }

    /** How often the text names it. */
    int mentions() {
        return mentions;
    }

    void observe(String sign) {
        signs.add(sign);
    }

    boolean has(String sign) {
        return signs.contains(sign);
    }

    void mention() {
        mentions++;
    }

    void isAlsoWritten(String other) {
        written = Words.isCapitals(written) && !Words.isCapitals(other) ? other : written;
    }

    /** Whether the words of {@code other} stand in this name, which has more. */
    boolean holds(EmployerCandidate other) {
        return key.length() > other.key.length() && (" " + key + " ").contains(" " + other.key + " ");
    }
}
