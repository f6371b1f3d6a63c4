package org.hiringpipelines.workflows.decisions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a class which decision tables it asks, so that the map in {@code bpmn/README.md} can tell designers who goes by what they change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksTable {

    /** The ids of the decisions. */
    String[] value();
}
