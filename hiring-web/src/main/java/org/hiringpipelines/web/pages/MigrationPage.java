package org.hiringpipelines.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Move;
import org.hiringpipelines.model.design.Moves;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.workflows.migrations.MigrationPreview;
import org.hiringpipelines.workflows.migrations.MigrationProgress;
import org.hiringpipelines.workflows.migrations.Migrations;
import org.hiringpipelines.workflows.migrations.StepChange;
import org.hiringpipelines.workflows.migrations.StepMove;
import org.hiringpipelines.workflows.migrations.StepOfVersion;
import org.hiringpipelines.workflows.migrations.Stuck;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves people along: shows where everybody would go on both diagrams, lets that be changed, and then tells how far it is. */
@Controller
class MigrationPage {

    /** How many are told of one by one. */
    private static final int LISTED = 200;

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    /** Between the parts of a place: where from, where to, which step, which place. */
    private static final String BETWEEN = ":";

    private final Migrations migrations;
    private final Team team;
    private final ProcessNames processNames;
    private final PageTimes times;
    private final PageWords words;
    private final DiagramLabels labels;

    MigrationPage(
            Migrations migrations,
            Team team,
            ProcessNames processNames,
            PageTimes times,
            PageWords words,
            DiagramLabels labels) {
        this.migrations = migrations;
        this.team = team;
        this.processNames = processNames;
        this.times = times;
        this.words = words;
        this.labels = labels;
    }

    /**
     * A move as the page shows it.
     *
     * @param move where from and where to
     * @param process what its process is called
     * @param steps the steps on which somebody stands
     * @param places where they can go
     */
    record ShownMove(Move move, String process, List<StepMove> steps, List<StepOfVersion> places) {

        /** How the form names it. */
        public String key() {
            return move.process() + BETWEEN + move.from() + BETWEEN + move.to();
        }
    }

    /**
     * What came of one who was to come along.
     *
     * @param subject the id of the application, posting or mail
     * @param process the key of its process
     * @param processName what that is called
     * @param moved whether it has come along; null until it is known
     * @param note why it has not; null where it has
     */
    record ShownOutcome(String subject, String process, String processName, Boolean moved, String note) {}

    /** Where everybody would go from the versions they are in to the latest. */
    @Readers.OfDesigns
    @GetMapping("/hiring/migrations/new")
    String proposal(Model page) {
        show(new Moves(List.of()), page);
        return "pages/migration";
    }

    /** The same with other places to go. */
    @Readers.OfDesigns
    @PostMapping("/hiring/migrations/dry-run")
    String tryOut(
            @RequestParam(defaultValue = "") List<String> move,
            @RequestParam(defaultValue = "") List<String> step,
            @RequestParam(defaultValue = "") String why,
            Model page) {
        page.addAttribute("why", why);
        show(moves(move, step), page);
        return "pages/migration";
    }

    /** Moves them along, and leads to where it says how far it is. */
    @Readers.OfDesigns
    @PostMapping("/hiring/migrations")
    ModelAndView begin(
            @RequestParam(defaultValue = "") List<String> move,
            @RequestParam(defaultValue = "") List<String> step,
            @RequestParam(defaultValue = "") String why,
            Authentication reader,
            Model page) {
        Moves wanted = moves(move, step);
        try {
            String id = migrations
                    .begin(reader.getName(), why.isBlank() ? null : why.strip(), wanted)
                    .id();
            return new ModelAndView("redirect:/hiring/migrations/" + id);
        } catch (Refusal refusal) {
            page.addAttribute("problem", words.said(refusal));
            page.addAttribute("why", why);
            show(wanted, page);
            return new ModelAndView("pages/migration", page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private void show(Moves wanted, Model page) {
        MigrationPreview preview = migrations.preview(wanted);
        ProcessNames.SaidNames names = processNames.read();
        page.addAttribute("preview", preview);
        page.addAttribute(
                "stuck",
                preview.stuck().stream()
                        .map(one -> new Stuck(one.subject(), words.said(one.why())))
                        .toList());
        page.addAttribute(
                "moves",
                preview.moves().all().stream()
                        .map(move -> new ShownMove(
                                move,
                                names.of(move.process()),
                                preview.steps().stream()
                                        .filter(step ->
                                                step.process().equals(move.process()) && step.from() == move.from())
                                        .map(this::said)
                                        .toList(),
                                migrations.stepsOf(move.process(), move.to()).stream()
                                        .map(place -> new StepOfVersion(place.id(), words.said(place.name())))
                                        .toList()))
                        .filter(move -> !move.steps().isEmpty())
                        .toList());
        page.addAttribute("came", preview.all() - preview.stuck().size());
    }

    /** A step with what designs and services say of it in the reader's language. */
    private StepMove said(StepMove step) {
        return new StepMove(
                step.process(),
                step.from(),
                step.step(),
                said(step.name()),
                step.standing(),
                step.to(),
                said(step.toName()),
                step.why().stream().map(words::said).toList(),
                step.changes().stream()
                        .map(change -> new StepChange(change.what(), said(change.before()), said(change.after())))
                        .toList(),
                step.begins().stream().map(words::said).toList());
    }

    private String said(String name) {
        return name == null ? null : words.said(name);
    }

    /** What the form sends: each move, and for each step its place; no place where nothing was chosen. */
    private static Moves moves(List<String> sent, List<String> places) {
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        sent.forEach(move -> steps.put(move, new LinkedHashMap<>()));
        for (String place : places) {
            String[] parts = place.split(BETWEEN, -1);
            if (parts.length == 5 && !parts[4].isEmpty()) {
                Map<String, String> ofMove = steps.get(parts[0] + BETWEEN + parts[1] + BETWEEN + parts[2]);
                if (ofMove != null) {
                    ofMove.put(parts[3], parts[4].equals("-") ? "" : parts[4]);
                }
            }
        }
        List<Move> moves = new ArrayList<>();
        steps.forEach((move, ofMove) -> {
            String[] parts = move.split(BETWEEN, -1);
            if (parts.length == 3 && parts[1].matches("\\d{1,9}") && parts[2].matches("\\d{1,9}")) {
                moves.add(new Move(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), ofMove));
            }
        });
        return new Moves(moves);
    }

    /** What a version draws, for the script that shows it. */
    @Readers.OfDesigns
    @GetMapping("/hiring/migrations/diagram.bpmn")
    ResponseEntity<String> diagram(@RequestParam String process, @RequestParam int version) {
        return ResponseEntity.ok().contentType(XML).body(labels.said(migrations.diagram(process, version)));
    }

    /** How far a migration is, and who stayed where they were. */
    @Readers.OfDesigns
    @GetMapping("/hiring/migrations/{id}")
    String progress(@PathVariable String id, Model page) {
        MigrationProgress progress = migrations.progress(id, LISTED);
        ProcessNames.SaidNames names = processNames.read();
        page.addAttribute("progress", progress);
        page.addAttribute(
                "moves",
                progress.migration().moves().all().stream()
                        .map(move -> new ShownMove(move, names.of(move.process()), List.of(), List.of()))
                        .toList());
        page.addAttribute(
                "outcomes",
                progress.outcomes().stream()
                        .map(one -> new ShownOutcome(
                                one.subject(), one.process(), names.of(one.process()), one.moved(), said(one.note())))
                        .toList());
        page.addAttribute("askedAt", times.moment(progress.migration().askedAt()));
        page.addAttribute("by", team.nameOf(progress.migration().askedBy()));
        return "pages/migration-progress";
    }

    /** Lets a migration rest. */
    @Readers.OfDesigns
    @PostMapping("/hiring/migrations/{id}/pause")
    String pause(@PathVariable String id) {
        migrations.pause(id, true);
        return "redirect:/hiring/migrations/{id}";
    }

    /** Lets a migration go on. */
    @Readers.OfDesigns
    @PostMapping("/hiring/migrations/{id}/resume")
    String resume(@PathVariable String id) {
        migrations.pause(id, false);
        return "redirect:/hiring/migrations/{id}";
    }

    /** Begins the way back. */
    @Readers.OfDesigns
    @PostMapping("/hiring/migrations/{id}/way-back")
    String back(@PathVariable String id, Authentication reader) {
        return "redirect:/hiring/migrations/"
                + migrations.back(reader.getName(), id).id();
    }
}
