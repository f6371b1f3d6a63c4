package org.hiringpipelines.model.posting;

/** The time for which a pay is given. */
public enum PayPeriod {
    HOUR("an hour", 2080),
    DAY("a day", 260),
    WEEK("a week", 52),
    MONTH("a month", 12),
    YEAR("a year", 1);

    private final String words;
    private final int inAYear;

    PayPeriod(String words, int inAYear) {
        this.words = words;
        this.inAYear = inAYear;
    }

    /** The period behind an amount, as a person reads it. */
    public String words() {
        return words;
    }

    /** How many of them a full-time year has: 52 weeks of five days of eight hours. */
    public int inAYear() {
        return inAYear;
    }
}
