package org.hiringpipelines.web.sheets;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.web.documents.DocumentAnswer;
import org.hiringpipelines.web.documents.HandedInFile;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.DocumentLink;
import org.hiringpipelines.workflows.offers.ClearanceReports;
import org.hiringpipelines.workflows.offers.Clearances;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartRequest;

/** Shows a check of an offer, and takes its report: a form of Tasklist has no field for files, so the sheet inside it has one. */
@Controller
class CheckSheets {

    private static final String SHEET = "/sheets/offers/{id}/clearances/{kind}";
    private static final String REPORT = SHEET + "/report";

    private final OfferService offers;
    private final Clearances clearances;
    private final ClearanceReports reports;
    private final ApplicationService applications;
    private final PostingService postings;
    private final HandedInFile handedIn;
    private final Wording wording;

    CheckSheets(
            OfferService offers,
            Clearances clearances,
            ClearanceReports reports,
            ApplicationService applications,
            PostingService postings,
            HandedInFile handedIn,
            Wording wording) {
        this.offers = offers;
        this.clearances = clearances;
        this.reports = reports;
        this.applications = applications;
        this.postings = postings;
        this.handedIn = handedIn;
        this.wording = wording;
    }

    @Readers.OfReports
    @GetMapping(SHEET)
    String check(@PathVariable String id, @PathVariable String kind, Model page) {
        return sheet(id, kind, null, page);
    }

    @Readers.OfReports
    @GetMapping(REPORT)
    ResponseEntity<byte[]> report(@PathVariable String id, @PathVariable String kind) {
        return DocumentAnswer.shown(reports.of(id, kind));
    }

    /** Attaches a report, or says on the same page why not. */
    @Readers.OfReports
    @PostMapping(path = REPORT, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String attach(
            @PathVariable String id,
            @PathVariable String kind,
            // The parts are read here and not before, so that what is wrong with them can be said on the page.
            MultipartRequest parts,
            Principal person,
            Model page,
            HttpServletResponse response)
            throws IOException {
        Optional<HandedInFile.RefusedFile> problem =
                handedIn.take(parts, "report", file -> reports.attach(id, kind, person.getName(), file));
        if (problem.isEmpty()) {
            return "redirect:" + SHEET;
        }
        response.setStatus(problem.get().status().value());
        return sheet(id, kind, problem.get().sentence(), page);
    }

    private String sheet(String offerId, String kind, String problem, Model page) {
        Offer offer = offers.find(offerId);
        Clearance clearance = clearances.of(offerId, kind);
        Application application = applications.find(offer.applicationId());
        String report = reports.linkTo(clearance).map(DocumentLink::fileName).orElse(null);
        page.addAttribute(
                "sheet",
                new CheckSheet(
                        applications.candidateOf(application).name(),
                        postings.brief(application.postingId()).title(),
                        application.postingId(),
                        application.id(),
                        Check.of(clearance, offer, report, true, wording),
                        problem));
        return "sheets/check";
    }
}
