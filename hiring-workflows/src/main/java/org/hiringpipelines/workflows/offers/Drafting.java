package org.hiringpipelines.workflows.offers;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.ApprovalBasis;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.approvals.ApprovalCase;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.people.Team;

/** How an offer comes to its terms: what stood there before, what others ask for, and what the hiring manager writes down. */
class Drafting {

    private final OfferRepository offers;
    private final OfferRecipientRepository recipients;
    private final SentLetters letters;
    private final ApprovalService approvals;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    Drafting(
            OfferRepository offers,
            OfferRecipientRepository recipients,
            SentLetters letters,
            ApprovalService approvals,
            Timeline timeline,
            Team team,
            Clock clock) {
        this.offers = offers;
        this.recipients = recipients;
        this.letters = letters;
        this.approvals = approvals;
        this.timeline = timeline;
        this.team = team;
        this.clock = clock;
    }

    OfferDraft drafted(String offerId) {
        return OfferDraft.of(offers.known(offerId).terms());
    }

    String advertised(String offerId) {
        Pay promised = recipients.known(offerId).posting().pay();
        return promised == null ? "The posting names no pay." : promised.words();
    }

    String askedFor(String offerId) {
        Offer offer = offers.known(offerId);
        if (offer.terms() == null) {
            return null;
        }
        if (offer.answerReason() != null) {
            return "The candidate: " + offer.answerReason();
        }
        return approvals.of(offerId).stream()
                .filter(approval -> approval.decision() == Approval.Decision.RETURN)
                .reduce((older, newer) -> newer)
                .map(returned -> (returned.approver() == null ? "An approver" : team.nameOf(returned.approver())) + ": "
                        + returned.comment())
                .orElse(null);
    }

    void draft(String offerId, String by, Terms terms) {
        Offer offer = offers.save(offers.known(offerId).drafted(terms));
        letters.requireShowable(offer);
        timeline.add(offer.applicationId(), by, Happening.OFFER_DRAFTED, terms.pay() + ", from " + terms.startsOn());
        approvals.ask(
                offerId, by, ApprovalCase.of(terms, recipients.known(offerId).posting()), ApprovalBasis.of(terms));
    }

    /** The terms as the fields of the form have them. */
    Terms terms(OfferDraft draft) {
        FormFields form = new FormFields();
        BigDecimal amount = form.money("salary", draft.salary(), draft.currency());
        PayPeriod period = form.constant("payPeriod", draft.payPeriod(), PayPeriod.class);
        LocalDate starts = form.date("startsOn", draft.startsOn());
        LocalDate expires = form.date("expiresOn", draft.expiresOn());
        LocalDate today = LocalDate.now(clock);
        form.refuseIf(
                starts != null && starts.isBefore(today),
                "startsOn",
                "The first day of work " + starts + " has passed. Give one that is still to come.");
        form.refuseIf(
                expires != null && expires.isBefore(today),
                "expiresOn",
                "The offer's last day " + expires + " has passed. Give one that is still to come.");
        form.done();
        String code = form.text(draft.currency());
        return new Terms(
                amount, code == null ? null : code.toUpperCase(Locale.ROOT), period, starts, expires, draft.terms());
    }
}
