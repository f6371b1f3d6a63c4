package org.hiringpipelines.web.sheets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.model.posting.check.Finding;
import org.hiringpipelines.reader.Doubts;
import org.hiringpipelines.web.sheets.PostingSheet.Concern;
import org.hiringpipelines.web.sheets.PostingSheet.DoubtfulField;
import org.hiringpipelines.web.sheets.PostingSheet.Wish;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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

    /**
     * The sheet of a posting.
     *
     * @param titled whether it stands below the posting's title already, and need not show it again
     */
    @Readers.OfPosting
    @GetMapping("/sheets/postings/{id}")
    String posting(@PathVariable String id, @RequestParam(defaultValue = "false") boolean titled, Model page) {
        page.addAttribute("titled", titled);
        page.addAttribute("sheet", sheet(postings.find(id)));
        return "sheets/posting";
    }

    private PostingSheet sheet(Requisition requisition) {
        Posting posting = requisition.posting();
        return new PostingSheet(
                posting.title(),
                posting.organization(),
                wording.said(requisition.status().words()),
                facts(requisition),
                posting.requirements().stream()
                        .map(requirement -> new Wish(
                                wording.requirement(requirement.kind()),
                                requirement.level() == RequirementLevel.REQUIRED,
                                requirement.text()))
                        .toList(),
                posting.benefits(),
                posting.sections(),
                unsure(requisition),
                postings.findings(requisition.id()).stream().map(this::concern).toList(),
                requisition.waiver(),
                ApprovalsSoFar.of(
                        requisition.id(), requisition.status() == Requisition.Status.IN_APPROVAL, approvals, wording),
                requisition.sourceText());
    }

    private List<DoubtfulField> unsure(Requisition requisition) {
        if (requisition.status() != Requisition.Status.IN_REVIEW) {
            return List.of();
        }
        return Doubts.of(requisition.sourceText(), requisition.posting()).stream()
                .map(doubt -> new DoubtfulField(
                        wording.said(FieldsToMend.ofField(doubt.field())),
                        doubt.value(requisition.posting()),
                        wording.say("sheet.posting.unsure." + doubt.reason().name())))
                .toList();
    }

    private List<Fact> facts(Requisition requisition) {
        Posting posting = requisition.posting();
        String deadline = wording.day(requisition.closesOn());
        return ApplicationSheets.known(
                new Fact(wording.say("sheet.posting.department"), posting.department()),
                new Fact(
                        wording.say("sheet.posting.where"),
                        posting.locations().stream().map(Place::text).collect(Collectors.joining("; "))),
                new Fact(wording.say("sheet.posting.workplace"), wording.workplace(posting.workplace())),
                new Fact(wording.say("sheet.posting.employment"), wording.employment(posting.employmentType())),
                new Fact(wording.say("sheet.posting.pay"), wording.pay(posting.pay())),
                new Fact(wording.say("sheet.posting.postedOn"), wording.day(posting.postedOn())),
                new Fact(
                        wording.say("sheet.posting.closesOn"),
                        deadline == null ? wording.say("sheet.posting.closesOn.never") : deadline),
                new Fact(wording.say("sheet.posting.reportsTo"), posting.reportsTo()),
                new Fact(
                        wording.say("sheet.posting.applyAt"),
                        String.join("\n", posting.apply().urls())),
                new Fact(
                        wording.say("sheet.posting.applyTo"),
                        String.join("\n", posting.apply().emails())),
                new Fact(
                        wording.say("sheet.posting.send"),
                        posting.apply().materials().stream()
                                .map(wording::material)
                                .collect(Collectors.joining(", "))),
                new Fact(wording.say("sheet.posting.equalOpportunity"), posting.equalOpportunityStatement()),
                new Fact(wording.say("sheet.posting.openings"), openings(requisition)),
                new Fact(wording.say("sheet.posting.manager"), wording.person(requisition.hiringManager())),
                new Fact(wording.say("sheet.posting.recruiter"), wording.person(requisition.recruiter())));
    }

    private String openings(Requisition requisition) {
        return requisition.hires() == 0
                ? String.valueOf(requisition.openings())
                : wording.say("sheet.posting.openings.filled", requisition.openings(), requisition.hires());
    }

    private Concern concern(Finding finding) {
        return new Concern(
                finding.severity().name().toLowerCase(Locale.ROOT),
                wording.say("sheet.posting.findings." + finding.severity().name()),
                wording.said(FieldsToMend.of(finding.rule())),
                wording.said(finding.message()),
                Wording.joined(", ", wording.said(finding.jurisdiction()), finding.citation()),
                finding.quote());
    }
}
