package org.hiringpipelines.app.sheets;

import java.util.List;
import org.hiringpipelines.app.sheets.OfferSheet.Check;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows an offer. */
@Controller
class OfferSheets {

    private final OfferService offers;
    private final ApplicationService applications;
    private final PostingService postings;
    private final ApprovalService approvals;
    private final Wording wording;

    OfferSheets(
            OfferService offers,
            ApplicationService applications,
            PostingService postings,
            ApprovalService approvals,
            Wording wording) {
        this.offers = offers;
        this.applications = applications;
        this.postings = postings;
        this.approvals = approvals;
        this.wording = wording;
    }

    @Readers.OfOffers
    @GetMapping("/sheets/offers/{id}")
    String offer(@PathVariable String id, Model page) {
        page.addAttribute("sheet", sheet(offers.find(id)));
        return "sheets/offer";
    }

    private OfferSheet sheet(Offer offer) {
        Application application = applications.find(offer.applicationId());
        Posting posting = postings.find(application.postingId()).posting();
        return new OfferSheet(
                applications.candidateOf(application).name(),
                posting.title(),
                application.id(),
                offer.status().words(),
                offer.terms() == null ? List.of() : terms(offer.terms()),
                wording.pay(posting.pay()),
                offer.answerReason(),
                Line.of(approvals.of(offer.id()), wording),
                offers.clearancesOf(offer.id()).stream().map(OfferSheets::check).toList());
    }

    private List<Fact> terms(Terms terms) {
        return ApplicationSheets.known(
                new Fact("Salary", wording.salary(terms)),
                new Fact("First day of work", wording.day(terms.startsOn())),
                new Fact("To be answered by", wording.day(terms.expiresOn())),
                new Fact("Further terms", terms.text()));
    }

    private static Check check(Clearance clearance) {
        String result = clearance.result() == null
                ? "Awaited"
                : clearance.result() == Clearance.Result.CLEAR ? "Clear" : finding(clearance.proceed());
        return new Check(clearance.kind().words(), result, clearance.comment(), clearance.assessment());
    }

    private static String finding(Boolean proceed) {
        return proceed == null
                ? "A finding, to be assessed"
                : proceed ? "A finding; the hire goes on" : "A finding; the offer is withdrawn";
    }
}
