package org.hiringpipelines.web.sheets;

import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.runnersup.RunnersUp;
import org.hiringpipelines.workflows.runnersup.Standby;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows who is on hold for a posting, to those who choose among them. */
@Controller
class RunnersUpSheets {

    private final RunnersUp runnersUp;
    private final PostingService postings;
    private final Wording wording;

    RunnersUpSheets(RunnersUp runnersUp, PostingService postings, Wording wording) {
        this.runnersUp = runnersUp;
        this.postings = postings;
        this.wording = wording;
    }

    @Readers.OfApplicants
    @GetMapping("/sheets/postings/{id}/runners-up")
    String runnersUp(@PathVariable String id, Model page) {
        page.addAttribute(
                "sheet",
                new RunnersUpSheet(
                        postings.brief(id).title(),
                        id,
                        runnersUp.ranked(id).stream().map(this::person).toList()));
        return "sheets/runners-up";
    }

    private RunnersUpSheet.PersonOnHold person(Standby standby) {
        return new RunnersUpSheet.PersonOnHold(
                standby.applicationId(),
                standby.name(),
                standby.email(),
                wording.said(standby.rating()),
                wording.time(standby.since()),
                wording.day(standby.until()));
    }
}
