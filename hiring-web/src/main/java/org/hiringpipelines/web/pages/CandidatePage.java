package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.sheets.ApplicationSheet;
import org.hiringpipelines.web.sheets.ApplicationSheets;
import org.hiringpipelines.web.sheets.Line;
import org.hiringpipelines.web.sheets.OfferSheets;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.web.sheets.ScorecardSheets;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.DocumentLink;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.requirements.RequirementInText;
import org.hiringpipelines.workflows.requirements.RequirementsInText;
import org.hiringpipelines.workflows.search.DocumentText;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a candidate: on the left all that the reader may know, on the right the task that is due to them. */
@Controller
class CandidatePage {

    /** Those who decide about candidates, and read what interviewers made of them. */
    private static final Set<String> DECIDING = Set.of(Team.RECRUITERS, Team.HIRING_MANAGERS, Team.ADMINISTRATORS);

    /** Those who make, approve and hand over offers. */
    private static final Set<String> OFFERING =
            Set.of(Team.RECRUITERS, Team.HIRING_MANAGERS, Team.ADMINISTRATORS, "approvers", "integrators");

    /**
     * A résumé as the page shows it.
     *
     * @param id under which the file is fetched
     * @param fileName its name
     * @param pdf whether a browser shows it as it is
     * @param text what it says; empty where it has no text, or nobody can read it
     */
    record Resume(String id, String fileName, boolean pdf, String text) {}

    private final ApplicationService applications;
    private final PostingService postings;
    private final DocumentText texts;
    private final ApplicationSheets sheets;
    private final ScorecardSheets scorecards;
    private final OfferService offers;
    private final OfferSheets offerSheets;
    private final Timeline timeline;
    private final Stages stages;
    private final Involved involved;
    private final Rearrangements rearrangements;
    private final WorkPlace workPlace;
    private final PageTimes times;
    private final PageWords words;

    CandidatePage(
            ApplicationService applications,
            PostingService postings,
            DocumentText texts,
            ApplicationSheets sheets,
            ScorecardSheets scorecards,
            OfferService offers,
            OfferSheets offerSheets,
            Timeline timeline,
            Stages stages,
            Involved involved,
            Rearrangements rearrangements,
            WorkPlace workPlace,
            PageTimes times,
            PageWords words) {
        this.applications = applications;
        this.postings = postings;
        this.texts = texts;
        this.sheets = sheets;
        this.scorecards = scorecards;
        this.offers = offers;
        this.offerSheets = offerSheets;
        this.timeline = timeline;
        this.stages = stages;
        this.involved = involved;
        this.rearrangements = rearrangements;
        this.workPlace = workPlace;
        this.times = times;
        this.words = words;
    }

    /**
     * The page of an application.
     *
     * @param task the task to be done beside it; the first that is due to the reader where it is missing
     * @param done whether the reader comes from something that they have just done; then the page says what came of it
     */
    @Readers.OfApplication
    @GetMapping("/hiring/applications/{id}")
    String candidate(
            @PathVariable String id,
            @RequestParam(required = false) String task,
            @RequestParam(defaultValue = "false") boolean done,
            Authentication reader,
            HttpServletRequest request,
            Model page) {
        Application application = applications.find(id);
        ApplicationSheet sheet = sheets.of(application, reader);
        page.addAttribute("sheet", sheet);
        page.addAttribute("last", lastDeed(sheet));
        if (decides(reader, id)) {
            page.addAttribute("scorecards", scorecards.of(application, reader));
            page.addAttribute("rearranged", rearrangements.of(id, reader));
        }
        page.addAttribute("offers", belongsTo(reader, OFFERING) ? offersFor(reader, id) : List.of());
        page.addAttribute("spans", StageSpan.of(timeline.of(id), stages.of(application.postingId()), times, words));
        List<Resume> resumes =
                applications.documentsOf(id).stream().map(this::resume).toList();
        page.addAttribute("resumes", resumes);
        page.addAttribute("asked", inResumes(application, resumes));
        page.addAttribute("mayWithdraw", mayWithdraw(application, reader));
        boolean administers = belongsTo(reader, Set.of(Team.ADMINISTRATORS));
        page.addAttribute("mayErase", !application.open() && administers);
        page.addAttribute("mayErasePerson", administers);
        page.addAttribute("done", done);
        workPlace.show(id, task, "/hiring/applications/" + id, reader, request, page);
        return "pages/candidate";
    }

    /** What somebody did last; what the process made of it comes after. */
    private static Line lastDeed(ApplicationSheet sheet) {
        return sheet.history().stream()
                .filter(line -> line.who() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private boolean decides(Authentication reader, String id) {
        return belongsTo(reader, DECIDING) && involved.leadsApplication(reader, id);
    }

    private List<?> offersFor(Authentication reader, String id) {
        return offers.of(id).stream()
                .filter(offer -> involved.knowsOffer(reader, offer.id()))
                .map(offer -> offerSheets.of(offer, reader))
                .toList();
    }

    private boolean mayWithdraw(Application application, Authentication reader) {
        return (application.open() || application.outcome() == Outcome.ON_HOLD)
                && belongsTo(reader, Set.of(Team.RECRUITERS, Team.HIRING_MANAGERS, Team.ADMINISTRATORS, "integrators"))
                && involved.carriesApplication(reader, application.id());
    }

    private static boolean belongsTo(Authentication reader, Set<String> groups) {
        return !Collections.disjoint(Involved.personOf(reader).groups(), groups);
    }

    /** What the posting asks for, and what of its words the résumés have; nothing where none can be read. */
    private List<RequirementInText> inResumes(Application application, List<Resume> resumes) {
        String text = resumes.stream().map(Resume::text).collect(Collectors.joining("\n"));
        return text.isBlank()
                ? List.of()
                : new RequirementsInText(text)
                        .of(postings.find(application.postingId()).posting().requirements());
    }

    private Resume resume(DocumentLink link) {
        Document document = applications.document(link.id());
        return new Resume(
                link.id(),
                link.fileName(),
                document.mediaType().equals(MediaType.APPLICATION_PDF_VALUE),
                texts.of(document));
    }
}
