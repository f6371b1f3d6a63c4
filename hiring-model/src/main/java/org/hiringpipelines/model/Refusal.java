package org.hiringpipelines.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something was asked for that the hiring world does not allow. Its message is made for the person who asked; nothing has
 * changed, and the same request with the problems mended will be taken.
 */
public class Refusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refuses for one reason that lies in {@code field} (empty where no single field is at fault). */
    public Refusal(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    /** Refuses for all the given reasons at once, so that a person mends them in one go. */
    public Refusal(List<Problem> problems) {
        super(problems.stream().map(Problem::message).distinct().collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order in which it was found; never empty. */
    public List<Problem> problems() {
        return problems == null ? List.of(new Problem("", getMessage())) : problems;
    }

    /** Starts a check of several things whose problems are to be told together. */
    public static Conditions check() {
        return new Conditions();
    }

    /** Gathers problems, and refuses once for all of them. */
    public static final class Conditions {

        private final List<Problem> found = new ArrayList<>();

        private Conditions() {}

        /** Notes a problem of {@code field} where {@code wrong} holds. */
        public Conditions refuseIf(boolean wrong, String field, String message) {
            if (wrong) {
                found.add(new Problem(field, message));
            }
            return this;
        }

        /** Notes a problem where {@code text} is missing or only white space. */
        public Conditions refuseBlank(String text, String field, String message) {
            return refuseIf(text == null || text.isBlank(), field, message);
        }

        /**
         * Notes a problem where {@code text} does not stand on one line; see {@link Writing#isOneLine}.
         *
         * @param what what the text is, as a sentence begins: {@code "A name"}
         */
        public Conditions refuseUnlessOneLine(String text, String field, String what) {
            return refuseIf(
                    text != null && !text.isBlank() && !Writing.isOneLine(text),
                    field,
                    what + " stands on one line, without control characters.");
        }

        /** Throws a {@link Refusal} that carries every problem noted so far, if there is one. */
        public void done() {
            if (!found.isEmpty()) {
                throw new Refusal(found);
            }
        }
    }
}
