package org.hiringpipelines.web.sheets;

import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.InHand;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows whom it meets where a posting's applications are ended. */
@Controller
class InHandSheets {

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
    String inHand(@PathVariable String id, Model page) {
        page.addAttribute(
                "sheet",
                new InHandSheet(
                        postings.find(id).posting().title(),
                        id,
                        applications.inHand(id).stream().map(this::person).toList()));
        return "sheets/in-hand";
    }

    private InHandSheet.PersonInHand person(InHand inHand) {
        return new InHandSheet.PersonInHand(
                inHand.id(),
                inHand.name(),
                inHand.stage().words(),
                wording.time(inHand.submittedAt()),
                inHand.promised());
    }
}
