package org.hiringpipelines.web.sheets;

import org.hiringpipelines.workflows.applications.Reversals;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.MailSample;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a candidate would read of a rejection, and calls one back that has not gone out. */
@Controller
class RejectionSheets {

    private final CorrespondenceService correspondence;
    private final Reversals reversals;
    private final Wording wording;

    RejectionSheets(CorrespondenceService correspondence, Reversals reversals, Wording wording) {
        this.correspondence = correspondence;
        this.reversals = reversals;
        this.wording = wording;
    }

    @Readers.OfDecisions
    @GetMapping("/sheets/applications/{id}/rejection")
    String rejection(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model page) {
        MailSample mail = correspondence.explanation(reason, id);
        page.addAttribute(
                "sheet",
                new RejectionSheet(
                        mail.to(), mail.subject(), mail.text(), mail.waits() ? wording.time(mail.sendAt()) : null));
        return "sheets/rejection";
    }

    @Readers.OfDecisions
    @PostMapping("/sheets/applications/{id}/rejection/call-back")
    String callBack(@PathVariable String id, Authentication reader) {
        reversals.callBack(id, reader.getName(), null);
        return "redirect:/sheets/applications/{id}";
    }
}
