package org.hiringpipelines.web.sheets;

import java.util.List;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.InHand;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.Stages;
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
    private final Stages stages;
    private final Wording wording;

    InHandSheets(ApplicationService applications, PostingService postings, Stages stages, Wording wording) {
        this.applications = applications;
        this.postings = postings;
        this.stages = stages;
        this.wording = wording;
    }

    @Readers.OfApplicants
    @GetMapping("/sheets/postings/{id}/in-hand")
    String inHand(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        List<DrawnStage> drawn = stages.of(id);
        Page<InHand> inHand = applications.inHand(id, PageRequest.of(Math.max(page - 1, 0), TOGETHER));
        model.addAttribute(
                "sheet",
                new InHandSheet(
                        postings.brief(id).title(),
                        id,
                        inHand.getTotalElements(),
                        inHand.getNumber() + 1,
                        inHand.getTotalPages(),
                        inHand.map(one -> person(one, drawn)).getContent()));
        return "sheets/in-hand";
    }

    private InHandSheet.PersonInHand person(InHand inHand, List<DrawnStage> drawn) {
        return new InHandSheet.PersonInHand(
                inHand.id(),
                inHand.name(),
                wording.said(Stages.words(drawn, inHand.stage())),
                wording.time(inHand.submittedAt()),
                inHand.promised());
    }
}
