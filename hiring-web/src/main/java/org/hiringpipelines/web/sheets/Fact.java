package org.hiringpipelines.web.sheets;

/**
 * A line of a sheet: what it is about, and what it says.
 *
 * @param label what it is about
 * @param value what it says; a fact without a value is not shown
 */
public record Fact(String label, String value) {

    /** Whether there is anything to show. */
    boolean known() {
        return value != null && !value.isBlank();
    }
}
