package org.hiringpipelines.workflows.bulk;

import java.util.List;
import java.util.Objects;
import org.hiringpipelines.workflows.diagrams.WritesTo;

/**
 * A mail that a diagram draws on the way on from a decision.
 *
 * @param step what the step is called at which it is written, as drawn; empty where it is called nothing
 * @param to who gets it
 * @param text the name of its text in {@code bpmn/mail}, where it goes to the candidate and says no more than every mail can; else null
 * @param reason the code of the reason whose mail it is, where the table of reasons names it; else null
 * @param certain whether it goes out whichever way is taken; else it may
 * @param questions what is asked on the way to it and is not answered by the decision, in the order of the way, as drawn
 */
public record DrawnMail(
        String step, WritesTo.Readers to, String text, String reason, boolean certain, List<String> questions) {

    public DrawnMail {
        questions = List.copyOf(questions);
    }

    /** The same mail where it is not certain that anybody comes to it. */
    public DrawnMail perhaps() {
        return new DrawnMail(step, to, text, reason, false, questions);
    }

    /** Whether two of them are one mail, however one comes to it. */
    boolean isSameMailAs(DrawnMail other) {
        return step.equals(other.step)
                && to == other.to
                && Objects.equals(text, other.text)
                && Objects.equals(reason, other.reason);
    }
}
