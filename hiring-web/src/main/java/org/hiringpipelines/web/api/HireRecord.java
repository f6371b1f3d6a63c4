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

/** What payroll needs to know of somebody who was hired. */
@Schema(description = "Who was hired for what: what payroll needs to begin.")
record HireRecord(
        @Schema(example = "b0f9c1de-53c1-4a43-8d38-5f0c2a9d7e11")
        String applicationId,

        String postingId,
        String offerId,
        ApplicationProgress.CandidateDetails employee,
        @Schema(example = "Harbour Pilot") String title,

        @Schema(nullable = true, example = "Port of Larne") String organization,

        @Schema(description = "User id of the hiring manager.", nullable = true, example = "manager")
        String hiringManager,

        @Schema(description = "For one payPeriod, in units of currency.", example = "61000")
        BigDecimal salary,

        @Schema(description = "ISO 4217 code.", example = "GBP")
        String currency,

        PayPeriod payPeriod,

        @Schema(description = "The first day of work.", example = "2027-03-01")
        LocalDate startsOn,

        @Schema(
                description =
                        "Whether the first day of work stands: every check that the law wants clear before it was clear by"
                                + " then. Where it is false, agree on a later day.")
        boolean startConfirmed,

        @Schema(description = "Further terms in words.", nullable = true)
        String terms,

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
