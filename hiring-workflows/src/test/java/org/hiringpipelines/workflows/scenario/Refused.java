package org.hiringpipelines.workflows.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hiringpipelines.model.Refusal;

/** Asserts that something is refused with a sentence for people, and that nothing changes by it. */
public final class Refused {

    private Refused() {}

    /**
     * Does it, and looks at the refusal; the engine may have wrapped it.
     *
     * @param state all that could have changed
     */
    public static void with(String sentence, ThrowingCallable deed, Supplier<?> state) {
        Object before = state.get();
        Throwable thrown = catchThrowable(deed);
        assertThat(thrown).as("the refusal \"%s\"", sentence).isNotNull();
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof Refusal)) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOf(Refusal.class).hasMessage(sentence);
        assertThat(state.get()).as("what stands after the refusal").isEqualTo(before);
    }
}
