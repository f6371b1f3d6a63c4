package org.hiringpipelines.workflows.diagrams;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;

/**
 * Stands on an argument that diagrams write as a text, and tells what text it has to be: {@code ${interviews.afterStart(interviewId, 'P3D')}}. The
 * check finds another one before anybody comes to that step.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenAs {

    /** What the text has to be. */
    TextForm value();

    /** What a text can be besides words. */
    enum TextForm {
        /** A duration of ISO 8601 that is as long whenever it begins: days, hours, minutes and seconds. */
        DURATION("a duration such as P3D or PT4H"),

        /** A time of the day, of 24 hours. */
        TIME_OF_DAY("a time of the day such as 08:00");

        private final String words;

        TextForm(String words) {
            this.words = words;
        }

        /** What it is called, with an example. */
        public String words() {
            return words;
        }

        /** Whether a text is one. */
        public boolean is(String text) {
            try {
                return switch (this) {
                    case DURATION -> Duration.parse(text) != null;
                    case TIME_OF_DAY -> LocalTime.parse(text) != null;
                };
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
