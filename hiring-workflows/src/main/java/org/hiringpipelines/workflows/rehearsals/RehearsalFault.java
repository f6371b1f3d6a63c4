package org.hiringpipelines.workflows.rehearsals;

/** Something failed in a rehearsal that would have failed with a candidate. */
public class RehearsalFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String process;
    private final String element;
    private final boolean refused;

    /**
     * A fault at an element.
     *
     * @param process the key of the process; empty where nobody knows
     * @param element the id of the element; empty where nobody knows
     * @param sentence what is wrong, for people
     * @param refused whether somebody was refused what they asked for, and may ask for something else
     */
    public RehearsalFault(String process, String element, String sentence, boolean refused, Throwable cause) {
        super(sentence, cause);
        this.process = process;
        this.element = element;
        this.refused = refused;
    }

    Passage.Failure failure() {
        return new Passage.Failure(new PassedElement(process, element), getMessage());
    }

    boolean refused() {
        return refused;
    }
}
