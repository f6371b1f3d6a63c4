package org.hiringpipelines.reader.fact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as somebody writes it by itself, in a field of a form. */
public final class WrittenDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private WrittenDay() {}

    /**
     * Asks which day is meant, where a text begins with one of which nobody can tell the day from the month: {@code 03/04/2027}.
     * Nothing where it begins otherwise.
     */
    public static Optional<String> question(String text) {
        Optional<LocalDate> dayFirst = begins(text, true);
        Optional<LocalDate> monthFirst = begins(text, false);
        return dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)
                ? Optional.empty()
                : Optional.of("Do you mean " + DAY.format(dayFirst.get()) + " or " + DAY.format(monthFirst.get())
                        + "? Write year, month and day: " + dayFirst.get() + " or " + monthFirst.get() + ".");
    }

    private static Optional<LocalDate> begins(String text, boolean dayFirst) {
        List<Dates.Found> found = Dates.in(text, dayFirst);
        return found.stream()
                .filter(date -> date.start() == 0)
                .map(Dates.Found::date)
                .findFirst();
    }
}
