package org.hiringpipelines.web.sheets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferVersion;
import org.hiringpipelines.model.offer.PayAgainstRange;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.documents.DocumentAnswer;
import org.hiringpipelines.web.sheets.OfferSheet.Version;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.DocumentLink;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.offers.ClearanceReports;
import org.hiringpipelines.workflows.offers.Clearances;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.offers.SentLetters;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows an offer. */
@Controller
public class OfferSheets {

    private static final Set<Offer.Status> NOT_OUT_YET =
            EnumSet.of(Offer.Status.DRAFT, Offer.Status.IN_APPROVAL, Offer.Status.APPROVED);

    private final OfferService offers;
    private final SentLetters letters;
    private final Clearances clearances;
    private final ClearanceReports reports;
    private final ApplicationService applications;
    private final PostingService postings;
    private final ApprovalService approvals;
    private final Involved involved;
    private final Wording wording;

    OfferSheets(
            OfferService offers,
            SentLetters letters,
            Clearances clearances,
            ClearanceReports reports,
            ApplicationService applications,
            PostingService postings,
            ApprovalService approvals,
            Involved involved,
            Wording wording) {
        this.offers = offers;
        this.letters = letters;
        this.clearances = clearances;
        this.reports = reports;
        this.applications = applications;
        this.postings = postings;
        this.approvals = approvals;
        this.involved = involved;
        this.wording = wording;
    }

    @Readers.OfOffer
    @GetMapping("/sheets/offers/{id}")
    String offer(@PathVariable String id, Authentication reader, Model page) {
        page.addAttribute("sheet", of(offers.find(id), reader));
        return "sheets/offer";
    }

    /** A letter that went out. */
    @Readers.OfOffer
    @GetMapping("/sheets/offers/{id}/letters/{version}")
    ResponseEntity<byte[]> letter(@PathVariable String id, @PathVariable int version) {
        return DocumentAnswer.shown(letters.letter(id, version));
    }

    /** The offer as far as the reader may know of it; that it concerns them has to be asked before. */
    public OfferSheet of(Offer offer, Authentication reader) {
        boolean handlesReports = involved.leadsOffer(reader, offer.id());
        Application application = applications.find(offer.applicationId());
        Posting posting = postings.find(application.postingId()).posting();
        return new OfferSheet(
                offer.id(),
                applications.candidateOf(application).name(),
                posting.title(),
                application.id(),
                wording.said(offer.status().words()),
                offer.terms() == null ? List.of() : terms(offer.terms()),
                wording.pay(posting.pay()),
                offer.terms() == null ? null : wording.said(PayAgainstRange.warning(offer.terms(), posting.pay())),
                NOT_OUT_YET.contains(offer.status()) ? wording.said(offers.promises(offer.id())) : null,
                offer.answerReason(),
                letters.versionsOf(offer.id()).stream().map(this::version).toList(),
                ApprovalsSoFar.of(offer.id(), offer.status() == Offer.Status.IN_APPROVAL, approvals, wording),
                clearances.of(offer.id()).stream()
                        .map(clearance -> Check.of(clearance, offer, report(clearance), handlesReports, wording))
                        .toList());
    }

    private String report(Clearance clearance) {
        return reports.linkTo(clearance).map(DocumentLink::fileName).orElse(null);
    }

    private List<Fact> terms(Terms terms) {
        return ApplicationSheets.known(
                new Fact(wording.say("sheet.offer.terms.salary"), wording.said(terms.pay())),
                new Fact(wording.say("sheet.offer.terms.starts"), wording.day(terms.startsOn())),
                new Fact(wording.say("sheet.offer.terms.expires"), wording.day(terms.expiresOn())),
                new Fact(wording.say("sheet.offer.terms.text"), terms.text()));
    }

    private Version version(OfferVersion version) {
        return new Version(
                version.version(),
                wording.time(version.extendedAt()),
                wording.say(
                        "sheet.offer.version",
                        wording.said(version.terms().pay()),
                        wording.day(version.terms().startsOn())));
    }
}
