package org.hiringpipelines.web.sheets;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.web.documents.DocumentAnswer;
import org.hiringpipelines.web.documents.SentFile;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.DocumentLink;
import org.hiringpipelines.workflows.offers.ClearanceReports;
import org.hiringpipelines.workflows.offers.Clearances;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
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
    private final Wording wording;

    CheckSheets(
            OfferService offers,
            Clearances clearances,
            ClearanceReports reports,
            ApplicationService applications,
            PostingService postings,
            Wording wording) {
        this.offers = offers;
        this.clearances = clearances;
        this.reports = reports;
        this.applications = applications;
        this.postings = postings;
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
        try {
            reports.attach(id, kind, person.getName(), SentFile.of(chosen(parts)));
            return "redirect:" + SHEET;
        } catch (NotFound nothingThere) {
            throw nothingThere;
        } catch (Refusal refusal) {
            response.setStatus((refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST).value());
            return sheet(id, kind, wording.said(refusal), page);
        } catch (MaxUploadSizeExceededException tooLarge) {
            response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
            return sheet(id, kind, wording.say("sheet.report.tooLarge"), page);
        } catch (MultipartException brokenOff) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return sheet(id, kind, wording.say("sheet.report.brokenOff"), page);
        }
    }

    private static MultipartFile chosen(MultipartRequest parts) {
        MultipartFile file = parts.getFile("report");
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) {
            throw new Refusal("report", "Choose a file first.");
        }
        return file;
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
