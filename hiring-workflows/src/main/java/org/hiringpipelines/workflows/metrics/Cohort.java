package org.hiringpipelines.workflows.metrics;

import java.time.LocalDate;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.involvement.Person;

/**
 * Whose applications are counted: those that came on these days, for postings that the reader leads. What becomes of them later counts, too, so
 * that a share is of the same people above and below the line.
 *
 * @param reader who looks; sees no number about postings that others lead
 * @param postingId one posting; null for all
 * @param organization the employer that the postings name, exactly; null for all
 * @param department the department that the postings name, exactly; null for all
 * @param from the first day
 * @param until the last day
 */
public record Cohort(
        Person reader, String postingId, String organization, String department, LocalDate from, LocalDate until) {

    /** The days that are looked at by default: as many months as a hire and a half takes. */
    private static final int MONTHS = 3;

    private static final int MOST_YEARS = 5;

    /** Refuses days in the wrong order, and more than five years of them. */
    public Cohort {
        postingId = postingId == null || postingId.isBlank() ? null : postingId.strip();
        organization = organization == null || organization.isBlank() ? null : organization.strip();
        department = department == null || department.isBlank() ? null : department.strip();
        Refusal.check()
                .refuseIf(until.isBefore(from), "until", "The last day is before the first one. Exchange them.")
                .refuseIf(
                        from.plusYears(MOST_YEARS).isBefore(until),
                        "from",
                        "Numbers reach over five years at most. Choose a later first day.")
                .done();
    }

    /** The same with the default for each day that is not given: the last three months. */
    public static Cohort of(
            Person reader,
            String postingId,
            String organization,
            String department,
            LocalDate from,
            LocalDate until,
            LocalDate today) {
        LocalDate last = until == null ? today : until;
        return new Cohort(
                reader, postingId, organization, department, from == null ? last.minusMonths(MONTHS) : from, last);
    }
}
