package org.hiringpipelines.web.pages;

import java.util.List;
import org.hiringpipelines.web.access.Colleagues;
import org.hiringpipelines.web.access.Crew;
import org.hiringpipelines.web.samples.Samples;
import org.hiringpipelines.workflows.correspondence.PromptMail;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows administrators what to do first: the team, the mail server, the first posting; and the samples. */
@Controller
class FirstDayPage {

    private final FirstSteps steps;
    private final Colleagues colleagues;
    private final PromptMail mail;
    private final Samples samples;
    private final Team team;

    FirstDayPage(FirstSteps steps, Colleagues colleagues, PromptMail mail, Samples samples, Team team) {
        this.steps = steps;
        this.colleagues = colleagues;
        this.mail = mail;
        this.samples = samples;
        this.team = team;
    }

    @PreAuthorize(FirstDayActions.ADMINISTRATORS)
    @GetMapping(FirstDayActions.PAGE)
    String firstDay(Model page) {
        List<Crew> crews = colleagues.crews();
        page.addAttribute(
                "undone", steps.undone(crews).stream().map(FirstStep::id).toList());
        page.addAttribute("crews", crews);
        page.addAttribute("directory", colleagues.comeFromDirectory());
        page.addAttribute("server", mail.server().orElse(null));
        page.addAttribute("mailsLeave", mail.leavesTheHouse());
        page.addAttribute("mailWorked", mail.hasWorked());
        page.addAttribute("from", mail.from());
        page.addAttribute("folder", mail.folder());
        page.addAttribute("managers", team.membersOf(Team.HIRING_MANAGERS));
        page.addAttribute("recruiters", team.membersOf(Team.RECRUITERS));
        page.addAttribute("samplesThere", samples.areThere());
        page.addAttribute("samplePeople", colleagues.samples());
        page.addAttribute("realApplications", samples.realApplications());
        return "pages/first-day";
    }
}
