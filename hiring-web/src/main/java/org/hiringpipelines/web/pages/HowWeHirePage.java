package org.hiringpipelines.web.pages;

import org.hiringpipelines.workflows.applications.Retention;
import org.hiringpipelines.workflows.applications.RetentionTimes;
import org.hiringpipelines.workflows.guide.HiringGuide;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells candidates, and anybody else, how we hire. */
@Controller
class HowWeHirePage {

    private final HiringGuide guide;
    private final Retention retention;

    HowWeHirePage(HiringGuide guide, Retention retention) {
        this.guide = guide;
        this.retention = retention;
    }

    /** The steps of each pipeline, the rules for checks, and what becomes of what we hold. */
    @GetMapping("/how-we-hire")
    String show(Model page) {
        page.addAttribute("pipelines", guide.pipelines());
        page.addAttribute("checks", guide.checks());
        page.addAttribute("logs", guide.logs());
        RetentionTimes times = retention.told();
        page.addAttribute(
                "keptDays",
                times.longest().map(time -> Math.toIntExact(time.toDays())).orElse(null));
        page.addAttribute("allErased", times.forAll());
        return "pages/how-we-hire";
    }
}
