package org.hiringpipelines.web.sheets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.model.posting.check.Finding;
import org.hiringpipelines.web.sheets.PostingSheet.Concern;
import org.hiringpipelines.web.sheets.PostingSheet.Wish;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a posting with what is said of it within the house. */
@Controller
class PostingSheets {

    private final PostingService postings;
    private final ApprovalService approvals;
    private final Wording wording;

    PostingSheets(PostingService postings, ApprovalService approvals, Wording wording) {
        this.postings = postings;
        this.approvals = approvals;
        this.wording = wording;
    }

    @Readers.OfPosting
    @GetMapping("/sheets/postings/{id}")
    String posting(@PathVariable String id, Model page) {
        page.addAttribute("sheet", sheet(postings.find(id)));
        return "sheets/posting";
    }

    private PostingSheet sheet(Requisition requisition) {
        Posting posting = requisition.posting();
        return new PostingSheet(
                posting.title(),
                posting.organization(),
                requisition.status().words(),
                facts(requisition),
                posting.requirements().stream()
                        .map(requirement -> new Wish(
                                wording.requirement(requirement.kind()),
                                requirement.level() == RequirementLevel.REQUIRED,
                                requirement.text()))
                        .toList(),
                posting.benefits(),
                posting.sections(),
                postings.findings(requisition.id()).stream()
                        .map(PostingSheets::concern)
                        .toList(),
                requisition.waiver(),
                ApprovalsSoFar.of(
                        requisition.id(), requisition.status() == Requisition.Status.IN_APPROVAL, approvals, wording),
                requisition.sourceText());
    }

    private List<Fact> facts(Requisition requisition) {
        Posting posting = requisition.posting();
        String deadline = wording.day(requisition.closesOn());
        return ApplicationSheets.known(
                new Fact("Where", posting.locations().stream().map(Place::text).collect(Collectors.joining("; "))),
                new Fact("Workplace", wording.workplace(posting.workplace())),
                new Fact("Employment", wording.employment(posting.employmentType())),
                new Fact("Pay", wording.pay(posting.pay())),
                new Fact("Posted on", wording.day(posting.postedOn())),
                new Fact("Closes on", deadline == null ? "No closing date" : deadline),
                new Fact("Reports to", posting.reportsTo()),
                new Fact("Apply at", String.join("\n", posting.apply().urls())),
                new Fact("Apply to", String.join("\n", posting.apply().emails())),
                new Fact(
                        "Send",
                        posting.apply().materials().stream()
                                .map(wording::material)
                                .collect(Collectors.joining(", "))),
                new Fact("Equal opportunity", posting.equalOpportunityStatement()),
                new Fact("Openings", openings(requisition)),
                new Fact("Hiring manager", wording.person(requisition.hiringManager())),
                new Fact("Recruiter", wording.person(requisition.recruiter())));
    }

    private static String openings(Requisition requisition) {
        return requisition.hires() == 0
                ? String.valueOf(requisition.openings())
                : requisition.openings() + ", of which filled: " + requisition.hires();
    }

    private static Concern concern(Finding finding) {
        String severity =
                switch (finding.severity()) {
                    case BLOCKING -> "Must be mended";
                    case WARNING -> "Should be mended";
                    case NOTE -> "Worth knowing";
                };
        return new Concern(
                finding.severity().name().toLowerCase(Locale.ROOT),
                severity,
                FieldsToMend.of(finding.rule()),
                finding.message(),
                Wording.joined(", ", finding.jurisdiction(), finding.citation()),
                finding.quote());
    }
}
