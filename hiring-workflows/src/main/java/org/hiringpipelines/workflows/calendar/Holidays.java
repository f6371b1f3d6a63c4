package org.hiringpipelines.workflows.calendar;

import java.time.LocalDate;

/** The days off that are no weekend. Declare a bean of this type for an employer's own. */
@FunctionalInterface
public interface Holidays {

    /** Whether nobody works on that day. */
    boolean on(LocalDate day);
}
