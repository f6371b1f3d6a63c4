package org.hiringpipelines.workflows.bulk;

import java.util.List;
import java.util.Objects;
import org.hiringpipelines.workflows.diagrams.WritesTo;

/**
 * A mail that a diagram draws on the way on from a decision.
 *
 * @param place where it is drawn: the process, the step, and which of the step's mails it is; the same in all versions
 * @param design the id of the design that draws it
 * @param step what the step is called at which it is written, as drawn; empty where it is called nothing
 * @param to who gets it
 * @param text the name of its text in {@code bpmn/mail}, where it goes to the candidate and says no more than every mail can; else null
 * @param reason the code of the reason whose mail it is, where the table of reasons names it; else null
 * @param certain whether it goes out whichever way is taken; else it may
 * @param questions what is asked on the way to it and is not answered by the decision, in the order of the way, as drawn
 */
public record DrawnMail(
        String place,
        String design,
        String step,
        WritesTo.Readers to,
        String text,
        String reason,
        boolean certain,
        List<String> questions) {

    public DrawnMail {
        questions = List.copyOf(questions);
    }

    /** The same mail where it is not certain that anybody comes to it. */
    public DrawnMail perhaps() {
        return dependingOn(questions);
    }

    /**
     * The same mail where it is not certain that anybody comes to it.
     *
     * @param asked what is asked on the way to it, in its order
     */
    public DrawnMail dependingOn(List<String> asked) {
        return new DrawnMail(place, design, step, to, text, reason, false, asked);
    }

    /** Whether two of them are one mail, however one comes to it, and whichever version draws it. */
    boolean isSameMailAs(DrawnMail other) {
        return place.equals(other.place)
                && to == other.to
                && Objects.equals(text, other.text)
                && Objects.equals(reason, other.reason);
    }
}
