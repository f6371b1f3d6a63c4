package org.hiringpipelines.app.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiringpipelines.app.sheets.OfferSheet.Check;
import org.hiringpipelines.app.sheets.OfferSheet.Version;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferVersion;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.offers.Clearances;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.offers.SentLetters;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows an offer. */
@Controller
class OfferSheets {

    private final OfferService offers;
    private final SentLetters letters;
    private final Clearances clearances;
    private final ApplicationService applications;
    private final PostingService postings;
    private final ApprovalService approvals;
    private final Wording wording;

    OfferSheets(
            OfferService offers,
            SentLetters letters,
            Clearances clearances,
            ApplicationService applications,
            PostingService postings,
            ApprovalService approvals,
            Wording wording) {
        this.offers = offers;
        this.letters = letters;
        this.clearances = clearances;
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

    /** A letter that went out. */
    @Readers.OfOffers
    @GetMapping("/sheets/offers/{id}/letters/{version}")
    ResponseEntity<byte[]> letter(@PathVariable String id, @PathVariable int version) {
        Document letter = letters.letter(id, version);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(letter.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(letter.content());
    }

    private OfferSheet sheet(Offer offer) {
        Application application = applications.find(offer.applicationId());
        Posting posting = postings.find(application.postingId()).posting();
        return new OfferSheet(
                offer.id(),
                applications.candidateOf(application).name(),
                posting.title(),
                application.id(),
                offer.status().words(),
                offer.terms() == null ? List.of() : terms(offer.terms()),
                wording.pay(posting.pay()),
                offer.answerReason(),
                letters.versionsOf(offer.id()).stream().map(this::version).toList(),
                ApprovalsSoFar.of(offer.id(), offer.status() == Offer.Status.IN_APPROVAL, approvals, wording),
                clearances.of(offer.id()).stream()
                        .map(clearance -> check(clearance, offer.pending()))
                        .toList());
    }

    private List<Fact> terms(Terms terms) {
        return ApplicationSheets.known(
                new Fact("Salary", terms.pay()),
                new Fact("First day of work", wording.day(terms.startsOn())),
                new Fact("To be answered by", wording.day(terms.expiresOn())),
                new Fact("Further terms", terms.text()));
    }

    private Version version(OfferVersion version) {
        return new Version(
                version.version(),
                wording.time(version.extendedAt()),
                version.terms().pay() + ", from " + wording.day(version.terms().startsOn()));
    }

    private Check check(Clearance clearance, boolean pending) {
        ClearanceRule rule = clearance.rule();
        return new Check(
                rule.name(),
                result(clearance, pending),
                rules(rule),
                rule.citations().isEmpty() ? null : String.join("; ", rule.citations()),
                clearance.comment(),
                clearance.noticedAt() == null
                        ? null
                        : "Told that the offer may be withdrawn on " + wording.time(clearance.noticedAt()),
                clearance.answer(),
                Stream.of(clearance.assessment(), clearance.reassessment())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static String result(Clearance clearance, boolean pending) {
        if (clearance.result() == null) {
            return pending ? "Awaited" : "Not needed any more";
        }
        if (clearance.result() == Clearance.Result.CLEAR) {
            return "Clear";
        }
        if (clearance.proceed() == null) {
            return "A finding, to be assessed";
        }
        if (clearance.answerable()) {
            return "A finding; the candidate may answer";
        }
        return clearance.refused() ? "A finding; the offer is withdrawn" : "A finding; the hire goes on";
    }

    private static List<String> rules(ClearanceRule rule) {
        List<String> rules = new ArrayList<>();
        if (rule.beforeStart()) {
            rules.add("Nobody may start before this check is clear.");
        }
        if (rule.waitDays() > 0) {
            rules.add("Before a final no, the candidate has " + rule.waitDays()
                    + (rule.waitDays() == 1 ? " business day" : " business days") + " to answer.");
        }
        rules.addAll(rule.notices());
        return rules;
    }
}
