package org.hiringpipelines.model.posting.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as mails, sheets and pages write them: 9 August 2022. */
public final class WrittenDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private WrittenDate() {}

    /** The date in words. */
    public static String of(LocalDate date) {
        return FORMAT.format(date);
    }
}
