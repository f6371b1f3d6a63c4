package org.hiringpipelines.web.pages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.workflows.live.LiveDiagram;
import org.hiringpipelines.workflows.live.LiveDiagrams;
import org.hiringpipelines.workflows.live.LiveStep;
import org.hiringpipelines.workflows.live.StandingThere;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows on the diagrams where the applications for a posting stand, and who on each step. */
@Controller
class DiagramPage {

    /** How many of a step are listed; the count beside its name says how many there are. */
    private static final int LISTED = 50;

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final LiveDiagrams diagrams;
    private final PostingService postings;
    private final Team team;
    private final PageTimes times;
    private final PageWords words;
    private final DiagramLabels labels;

    DiagramPage(
            LiveDiagrams diagrams,
            PostingService postings,
            Team team,
            PageTimes times,
            PageWords words,
            DiagramLabels labels) {
        this.diagrams = diagrams;
        this.postings = postings;
        this.team = team;
        this.times = times;
        this.words = words;
        this.labels = labels;
    }

    /**
     * A step as the page tells of it.
     *
     * @param id its id in the diagram
     * @param name what it is called
     * @param calls the process behind it; null for a task
     * @param standing how many stand there
     * @param median the median of the time they have been waiting, in words; null where there is none
     * @param overdue how many of them are overdue
     */
    record ShownStep(String id, String name, String calls, long standing, String median, long overdue) {}

    /**
     * Somebody who stands on the step that is looked at.
     *
     * @param applicationId for the link to the candidate
     * @param name the candidate's name
     * @param waiting for how long, in words
     * @param due until when; null for never
     * @param overdue whether that has passed
     * @param assignees the names of those who have a task there; null for nobody
     */
    record ShownPerson(
            String applicationId, String name, String waiting, ShownTime due, boolean overdue, String assignees) {}

    /**
     * The page of a posting's diagrams.
     *
     * @param process the key of the process whose diagram is shown; the outermost where empty
     * @param step the step of it whose people are listed; none where empty
     */
    @Readers.OfApplicants
    @GetMapping("/hiring/postings/{id}/diagram")
    String diagram(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String step,
            Model page) {
        List<LiveDiagram> all = diagrams.of(id);
        LiveDiagram shown = all.stream()
                .filter(one -> process.isEmpty() || one.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new NotFound("No application goes through such a process."));
        page.addAttribute("posting", postings.brief(id));
        page.addAttribute("diagrams", all);
        page.addAttribute("shown", shown);
        page.addAttribute("steps", shown.steps().stream().map(this::shown).toList());
        shown.steps().stream()
                .filter(one -> one.id().equals(step) && one.calls() == null)
                .findFirst()
                .ifPresent(one -> {
                    page.addAttribute("step", shown(one));
                    page.addAttribute("people", people(id, shown.process(), one));
                });
        return "pages/diagram";
    }

    /** The diagram itself, for the script that draws it. */
    @Readers.OfApplicants
    @GetMapping("/hiring/postings/{id}/diagram.bpmn")
    ResponseEntity<String> xml(@PathVariable String id, @RequestParam(defaultValue = "application") String process) {
        return ResponseEntity.ok().contentType(XML).body(labels.said(diagrams.diagram(process)));
    }

    private ShownStep shown(LiveStep step) {
        return new ShownStep(
                step.id(),
                words.said(step.name()),
                step.calls(),
                step.standing(),
                step.medianDays() == null ? null : times.days(Duration.ofHours(Math.round(24 * step.medianDays()))),
                step.overdue());
    }

    private List<ShownPerson> people(String postingId, String process, LiveStep step) {
        Instant now = times.now();
        return diagrams.at(postingId, process, step.id(), LISTED).stream()
                .map(person -> person(person, now))
                .toList();
    }

    private ShownPerson person(StandingThere person, Instant now) {
        return new ShownPerson(
                person.applicationId(),
                person.name(),
                times.waiting(person.since()),
                times.day(person.dueAt()),
                person.dueAt() != null && person.dueAt().isBefore(now),
                named(person.assignees()));
    }

    private String named(List<String> users) {
        return users.isEmpty()
                ? null
                : users.stream().map(team::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
