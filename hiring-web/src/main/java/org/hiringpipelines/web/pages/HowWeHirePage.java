package org.hiringpipelines.web.pages;

import org.hiringpipelines.workflows.guide.HiringGuide;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells candidates, and anybody else, how we hire. */
@Controller
class HowWeHirePage {

    private final HiringGuide guide;

    HowWeHirePage(HiringGuide guide) {
        this.guide = guide;
    }

    /** The steps of each pipeline, the rules for checks, and what becomes of what we hold. */
    @GetMapping("/how-we-hire")
    String show(Model page) {
        page.addAttribute("pipelines", guide.pipelines());
        page.addAttribute("checks", guide.checks());
        page.addAttribute("logs", guide.logs());
        return "pages/how-we-hire";
    }
}
