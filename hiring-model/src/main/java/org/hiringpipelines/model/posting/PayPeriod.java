package org.hiringpipelines.model.posting;

/** The time for which a pay is given. */
public enum PayPeriod {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
