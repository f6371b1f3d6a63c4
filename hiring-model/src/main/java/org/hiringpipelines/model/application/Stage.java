package org.hiringpipelines.model.application;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hiringpipelines.model.Refusal;

/**
 * Where an application stands. It says nothing about how it ends: that is its {@link Outcome}. Which stages a pipeline has, in which order,
 * and what they are called, its diagram says; {@link #CLOSED} alone is the end of each.
 *
 * @param name the name that programs know it by, in capital letters: {@code REFERENCES}
 */
public record Stage(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");

    public static final Stage SCREENING = new Stage("SCREENING");
    public static final Stage INTERVIEWS = new Stage("INTERVIEWS");
    public static final Stage DECISION = new Stage("DECISION");
    public static final Stage OFFER = new Stage("OFFER");
    public static final Stage CLOSED = new Stage("CLOSED");

    /** Refuses a name that is none. */
    public Stage {
        if (!isName(name)) {
            throw new Refusal(
                    "stage",
                    "A stage is named in capital letters, digits and underscores, such as REFERENCES, with at most 20 of them.");
        }
    }

    /** Whether a stage can bear this name. */
    public static boolean isName(String name) {
        return name != null && NAME.matcher(name).matches();
    }

    /** The stage as a person reads it where no diagram calls it otherwise: <i>Reference calls</i> for {@code REFERENCE_CALLS}. */
    public String words() {
        return name.charAt(0) + name.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
