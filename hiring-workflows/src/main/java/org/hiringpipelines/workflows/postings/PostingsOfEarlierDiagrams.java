package org.hiringpipelines.workflows.postings;

import java.util.Map;
import org.hiringpipelines.workflows.forms.FormRecords;
import org.springframework.transaction.annotation.Transactional;

/**
 * What diagrams up to 1.3 call, in the way they call it: a posting is finished by the diagram it began with. Nothing is added here but what the
 * newest diagram stops to call.
 */
@Transactional
@SuppressWarnings("TooManyParameters") // as those diagrams have them
interface PostingsOfEarlierDiagrams {

    void review(String postingId, String by, Map<String, ?> typed);

    void manage(String postingId, String action, String inHand, String closesOn, String comment);

    /** Up to 1.3: closing ends all who were not promised the job. */
    default void manage(String postingId, String action, String closesOn, String comment) {
        manage(postingId, action, "end", closesOn, comment);
    }

    /** Up to 1.2: the fields of {@link PostingReview} one by one. */
    default void review(
            String postingId,
            String by,
            String title,
            String organization,
            String locations,
            String workplace,
            String employmentType,
            String closesOn,
            String reportsTo,
            String payMin,
            String payMax,
            String payCurrency,
            String payPeriod,
            String applyUrls,
            String applyEmails,
            String decision,
            String waiver) {
        review(
                postingId,
                by,
                FormRecords.fieldsOf(new ReviewOfBefore(
                        title,
                        organization,
                        locations,
                        workplace,
                        employmentType,
                        closesOn,
                        reportsTo,
                        payMin,
                        payMax,
                        payCurrency,
                        payPeriod,
                        applyUrls,
                        applyEmails,
                        decision,
                        waiver)));
    }

    /** Up to 1.1: nobody says who submits. */
    default void review(
            String postingId,
            String title,
            String organization,
            String locations,
            String workplace,
            String employmentType,
            String closesOn,
            String reportsTo,
            String payMin,
            String payMax,
            String payCurrency,
            String payPeriod,
            String applyUrls,
            String applyEmails,
            String decision,
            String waiver) {
        review(
                postingId,
                null,
                title,
                organization,
                locations,
                workplace,
                employmentType,
                closesOn,
                reportsTo,
                payMin,
                payMax,
                payCurrency,
                payPeriod,
                applyUrls,
                applyEmails,
                decision,
                waiver);
    }
}
