package org.hiringpipelines.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.provider.Arguments;

/** A row in a table of what a record refuses: the field at fault, the sentence, and how somebody would build it. */
public final class Refused {

    private Refused() {}

    /** A row. */
    public static Arguments refused(String field, String sentence, ThrowingCallable building) {
        return arguments(field, sentence, building);
    }

    /** Asserts what a row says. */
    public static void check(String field, String sentence, ThrowingCallable building) {
        Refusal refusal = catchThrowableOfType(Refusal.class, building);

        assertThat(refusal).as("the refusal \"%s\"", sentence).isNotNull();
        assertThat(refusal.problems()).containsExactly(new Problem(field, sentence));
    }
}
