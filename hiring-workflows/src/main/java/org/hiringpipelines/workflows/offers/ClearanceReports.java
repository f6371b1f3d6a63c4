package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.DocumentLink;
import org.hiringpipelines.workflows.applications.GenuineFile;
import org.springframework.transaction.annotation.Transactional;

/**
 * What checks brought out, as documents: a candidate who is to be told of a finding gets a copy (15 U.S.C. 1681b(b)(3)), so a report
 * is more than the words that somebody took from it.
 */
@Transactional
public class ClearanceReports {

    private final Clearances clearances;
    private final ClearanceRepository kept;
    private final OfferRepository offers;
    private final ApplicationService applications;
    private final OfferProcess process;
    private final Clock clock;

    ClearanceReports(
            Clearances clearances,
            ClearanceRepository kept,
            OfferRepository offers,
            ApplicationService applications,
            OfferProcess process,
            Clock clock) {
        this.clearances = clearances;
        this.kept = kept;
        this.offers = offers;
        this.applications = applications;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Takes what a check brought out from whoever carried it out, the result and the report together or neither.
     *
     * @param report the report as a file, or null
     * @throws Conflict where this check is not awaited
     */
    public void receive(String offerId, String kind, String result, String comment, AttachedFile report) {
        // First the report: who assesses a finding is told at once whether there is one.
        if (report != null) {
            attach(offerId, kind, null, report);
        }
        process.clearanceReported(offerId, kind, result, comment);
    }

    /**
     * Attaches a report to its check, in place of the one that was there. The same file once more, as a second click sends it, changes
     * nothing.
     *
     * @param by the user id of who attaches it; null where whoever carried out the check did
     * @throws Conflict where the offer waits for no check any more, or the result is in
     */
    public void attach(String offerId, String kind, String by, AttachedFile report) {
        Offer offer = offers.known(offerId);
        if (offer.status() != Offer.Status.ACCEPTED) {
            throw new Conflict("This offer waits for no check: it is "
                    + offer.status().words().toLowerCase(Locale.ROOT) + ".");
        }
        Clearance clearance = clearances.toChange(offerId, kind);
        String former = clearance.reportId();
        Document document = GenuineFile.require(new Document(
                UUID.randomUUID().toString(),
                offer.applicationId(),
                Document.Kind.CLEARANCE_REPORT,
                report.fileName(),
                report.content(),
                clock.instant()));
        if (former != null && same(document, of(clearance))) {
            return;
        }
        Clearance reported = clearance.withReport(document.id());
        applications.keep(document);
        kept.save(reported);
        if (former != null) {
            applications.discard(former);
        }
        clearances.tell(reported, by, Happening.REPORT_ATTACHED, document.fileName());
    }

    private static boolean same(Document one, Document other) {
        return one.fileName().equals(other.fileName()) && Arrays.equals(one.content(), other.content());
    }

    /**
     * The report of a check.
     *
     * @throws NotFound where there is no such check, or its report is words alone
     */
    @Transactional(readOnly = true)
    public Document of(String offerId, String kind) {
        return of(clearances.of(offerId, kind));
    }

    private Document of(Clearance clearance) {
        if (clearance.reportId() == null) {
            throw new NotFound("No report is attached to this check.");
        }
        return applications.document(clearance.reportId(), Document.Kind.CLEARANCE_REPORT);
    }

    /** The name of a check's report; nothing where its report is words alone. */
    @Transactional(readOnly = true)
    public Optional<DocumentLink> linkTo(Clearance clearance) {
        return Optional.ofNullable(clearance.reportId()).flatMap(applications::linkTo);
    }
}
