package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.offers.Hired;

/**
 * Who was hired for what: what payroll needs to begin.
 *
 * @param hiringManager user id of the hiring manager
 * @param salary for one payPeriod, in units of currency
 * @param currency ISO 4217 code
 * @param startsOn the first day of work
 * @param startConfirmed whether the first day of work stands: every check that the law wants clear before it was clear by then;
 * where it is false, agree on a later day.
 * @param terms further terms in words
 */
record HireRecord(
        @Schema(example = "b0f9c1de-53c1-4a43-8d38-5f0c2a9d7e11")
        String applicationId,

        String postingId,
        String offerId,
        ApplicationProgress.CandidateDetails employee,
        @Schema(example = "Harbour Pilot") String title,
        @Schema(nullable = true, example = "Port of Larne") String organization,
        @Schema(nullable = true, example = "manager") String hiringManager,
        @Schema(example = "61000") BigDecimal salary,
        @Schema(example = "GBP") String currency,
        PayPeriod payPeriod,
        @Schema(example = "2027-03-01") LocalDate startsOn,
        boolean startConfirmed,
        @Schema(nullable = true) String terms,
        @Schema(example = "2027-01-20T10:15:00Z") Instant hiredAt) {

    static HireRecord of(Application application, Candidate candidate, Requisition requisition, Hired hire) {
        return new HireRecord(
                application.id(),
                application.postingId(),
                hire.offerId(),
                ApplicationProgress.CandidateDetails.of(candidate),
                requisition.posting().title(),
                requisition.posting().organization(),
                requisition.hiringManager(),
                hire.terms().salary(),
                hire.terms().currency(),
                hire.terms().payPeriod(),
                hire.terms().startsOn(),
                hire.startConfirmed(),
                hire.terms().text(),
                hire.at());
    }
}
