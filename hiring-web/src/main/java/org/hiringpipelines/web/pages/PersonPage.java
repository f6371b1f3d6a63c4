package org.hiringpipelines.web.pages;

import java.util.List;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.applications.Erasures;
import org.hiringpipelines.workflows.applications.KeptApplication;
import org.hiringpipelines.workflows.applications.KeptPerson;
import org.hiringpipelines.workflows.applications.LegalHolds;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows administrators all that is kept about the person of an application, and erases it for whoever asks to be forgotten. */
@Controller
@RequestMapping("/hiring/applications/{id}/person")
@PreAuthorize(FirstDayActions.ADMINISTRATORS)
class PersonPage {

    private static final String PAGE = "redirect:/hiring/applications/{id}/person";

    private final Erasures erasures;
    private final LegalHolds holds;
    private final Stages stages;
    private final Team team;
    private final PageTimes times;
    private final PageWords words;

    PersonPage(Erasures erasures, LegalHolds holds, Stages stages, Team team, PageTimes times, PageWords words) {
        this.erasures = erasures;
        this.holds = holds;
        this.stages = stages;
        this.team = team;
        this.times = times;
        this.words = words;
    }

    /**
     * An application as the page tells of it.
     *
     * @param kept how much is kept of it
     * @param standing the stage it is on, or how it ended, in words
     * @param since when it ended, or else when it arrived
     */
    record ShownApplication(KeptApplication kept, String standing, ShownTime since) {}

    @GetMapping
    String person(@PathVariable String id, Model page) {
        KeptPerson person = erasures.person(id);
        page.addAttribute("person", person);
        page.addAttribute("applications", shown(person.applications()));
        page.addAttribute("open", shown(person.open()));
        if (person.legalHold() != null) {
            page.addAttribute("heldBy", team.nameOf(person.legalHold().heldBy()));
            page.addAttribute("heldSince", times.day(person.legalHold().heldSince()));
        }
        return "pages/person";
    }

    /** Erases all of it. Every page about the person goes with it, so it leads on to the search. */
    @PostMapping("/erasure")
    String erase(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean sure,
            Authentication reader,
            RedirectAttributes next) {
        if (!sure) {
            throw new Refusal("sure", "Say that you are sure: nothing brings it back.");
        }
        erasures.erasePerson(id, reader.getName());
        next.addFlashAttribute("erased", "person");
        return "redirect:/hiring/search";
    }

    /** Keeps all of it for a complaint or a lawsuit. */
    @PostMapping("/hold")
    String hold(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Authentication reader) {
        holds.place(id, reader.getName(), reason);
        return PAGE;
    }

    /** Keeps it no longer than others. */
    @PostMapping("/hold/lift")
    String lift(@PathVariable String id, Authentication reader) {
        holds.lift(id, reader.getName());
        return PAGE;
    }

    private List<ShownApplication> shown(List<KeptApplication> applications) {
        return applications.stream().map(this::shown).toList();
    }

    private ShownApplication shown(KeptApplication application) {
        return new ShownApplication(
                application,
                words.said(
                        application.open()
                                ? stages.words(application.postingId(), application.stage())
                                : application.outcome().words()),
                times.day(application.open() ? application.submittedAt() : application.closedAt()));
    }
}
