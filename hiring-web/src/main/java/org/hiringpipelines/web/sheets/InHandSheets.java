package org.hiringpipelines.web.sheets;

import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.InHand;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows whom it meets where a posting's applications are ended. */
@Controller
class InHandSheets {

    private static final int TOGETHER = 200;

    private final ApplicationService applications;
    private final PostingService postings;
    private final Wording wording;

    InHandSheets(ApplicationService applications, PostingService postings, Wording wording) {
        this.applications = applications;
        this.postings = postings;
        this.wording = wording;
    }

    @Readers.OfApplicants
    @GetMapping("/sheets/postings/{id}/in-hand")
    String inHand(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        Page<InHand> inHand = applications.inHand(id, PageRequest.of(Math.max(page - 1, 0), TOGETHER));
        model.addAttribute(
                "sheet",
                new InHandSheet(
                        postings.brief(id).title(),
                        id,
                        inHand.getTotalElements(),
                        inHand.getNumber() + 1,
                        inHand.getTotalPages(),
                        inHand.map(this::person).getContent()));
        return "sheets/in-hand";
    }

    private InHandSheet.PersonInHand person(InHand inHand) {
        return new InHandSheet.PersonInHand(
                inHand.id(),
                inHand.name(),
                wording.said(inHand.stage().words()),
                wording.time(inHand.submittedAt()),
                inHand.promised());
    }
}
