package org.hiringpipelines.workflows.diagrams;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on what diagrams call to have a mail written, and tells who gets it: whoever is about to decide is told of each mail that is drawn
 * behind the decision. What writes mails by itself, and is not called by diagrams, needs none.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WritesTo {

    /** Who gets it. */
    Readers value();

    /** Whether there may be nobody to write to: the mail goes out where something is the case that no diagram asks. */
    boolean perhaps() default false;

    /** Who gets a mail. */
    enum Readers {
        /** The candidate alone. */
        CANDIDATE,
        /** The candidate, and whoever is to interview. */
        CANDIDATE_AND_PANEL,
        /** Somebody who works here. */
        TEAM
    }
}
