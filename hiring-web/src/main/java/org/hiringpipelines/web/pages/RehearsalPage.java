package org.hiringpipelines.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.documents.TriedDesign;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.rehearsals.RatesJson;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.workflows.designs.Designs;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.rehearsals.RehearsalPlan;
import org.hiringpipelines.workflows.rehearsals.RehearsalReport;
import org.hiringpipelines.workflows.rehearsals.Rehearsals;
import org.hiringpipelines.workflows.rehearsals.TriedAs;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Tries a design with simulated candidates, and shows what came of it. */
@Controller
class RehearsalPage {

    private static final String HERE = "redirect:/hiring/designs/try";

    private final Rehearsals rehearsals;
    private final TriedDesign tried;
    private final Designs designs;
    private final Pipelines pipelines;
    private final PartsToTakeOut parts;
    private final PageTimes times;
    private final PageWords words;
    private final DiagramLabels labels;

    RehearsalPage(
            Rehearsals rehearsals,
            TriedDesign tried,
            Designs designs,
            Pipelines pipelines,
            PartsToTakeOut parts,
            PageTimes times,
            PageWords words,
            DiagramLabels labels) {
        this.rehearsals = rehearsals;
        this.tried = tried;
        this.designs = designs;
        this.pipelines = pipelines;
        this.parts = parts;
        this.times = times;
        this.words = words;
        this.labels = labels;
    }

    /** A form to try a design, what is being tried, and what came of what was tried before. */
    @Readers.OfDesigns
    @GetMapping("/hiring/designs/try")
    String show(Model page) {
        return show(Set.of(), page);
    }

    private String show(Set<String> taken, Model page) {
        page.addAttribute("designs", designs.latest());
        page.addAttribute("pipelines", pipelineNames());
        rehearsals
                .underWay()
                .ifPresentOrElse(
                        rehearsal -> {
                            page.addAttribute("running", said(rehearsal.of()));
                            page.addAttribute("waiting", times.waiting(rehearsal.at()));
                        },
                        () -> {
                            parts.show(taken, page);
                            rehearsals.last().ifPresent(rehearsal -> {
                                page.addAttribute("of", said(rehearsal.of()));
                                page.addAttribute("at", times.moment(rehearsal.at()));
                                page.addAttribute(
                                        "failed",
                                        rehearsal.problems().stream()
                                                .map(Problem::message)
                                                .map(words::said)
                                                .toList());
                                if (rehearsal.report() != null) {
                                    page.addAttribute("report", said(rehearsal.report()));
                                }
                            });
                        });
        return "pages/rehearsal";
    }

    /** What was tried, in the language of whoever reads it, whoever has tried it. */
    private String said(TriedAs tried) {
        String name = tried.name().isEmpty() ? words.say("rehearsal.latest") : words.said(tried.name());
        return tried.without().isEmpty()
                ? name
                : words.say("rehearsal.without", name, String.join(", ", tried.without()));
    }

    /** What each pipeline of the house is called, by its word. */
    private Map<String, String> pipelineNames() {
        Map<String, String> names = new LinkedHashMap<>();
        pipelines.all().forEach(word -> names.put(word, words.said(pipelines.name(word))));
        return names;
    }

    /** A single name is not a list of several with commas between them. */
    @InitBinder("takeOut")
    void wholeNames(WebDataBinder binder) {
        binder.registerCustomEditor(Set.class, new CustomCollectionEditor(Set.class, true));
    }

    /** Begins to try one. */
    @Readers.OfDesigns
    @PostMapping("/hiring/designs/try")
    ModelAndView begin(
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(required = false) Set<String> takeOut,
            @RequestParam(defaultValue = "") String design,
            @RequestParam(defaultValue = "1000") int candidates,
            @RequestParam(defaultValue = "1") long seed,
            @RequestParam(defaultValue = "") String pipeline,
            @RequestParam(defaultValue = "") String rates,
            Model page) {
        try {
            RehearsalPlan plan =
                    new RehearsalPlan(candidates, seed, RatesJson.read(rates), RehearsalPlan.SECONDS, pipeline);
            rehearsals.start(tried.called(files, takeOut, design), tried.of(files, takeOut, design), plan);
            return new ModelAndView(HERE);
        } catch (Refusal refusal) {
            page.addAttribute(
                    "problems",
                    refusal.problems().stream()
                            .map(Problem::message)
                            .map(words::said)
                            .toList());
            page.addAttribute("rates", rates);
            page.addAttribute("pipeline", pipeline);
            return new ModelAndView(show(takeOut, page), page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    /** Calls off what is being tried. */
    @Readers.OfDesigns
    @PostMapping("/hiring/designs/try/cancel")
    String callOff() {
        rehearsals.callOff();
        return HERE;
    }

    /** The report with what designs say in the reader's language. */
    private RehearsalReport said(RehearsalReport report) {
        return new RehearsalReport(
                report.candidates(),
                report.byEngine(),
                report.guessed(),
                report.tested(),
                report.right(),
                report.astray(),
                report.stopped(),
                report.checked(),
                report.agreed(),
                report.seed(),
                report.seconds(),
                words.said(report.pipeline()),
                report.rates(),
                report.processes().stream().map(this::said).toList(),
                report.tasks().stream()
                        .map(task -> new RehearsalReport.RehearsedTask(
                                task.process(),
                                task.id(),
                                words.said(task.name()),
                                task.whose(),
                                task.times(),
                                task.medianDays(),
                                task.mostDays()))
                        .toList(),
                report.mails(),
                report.ends().stream()
                        .map(end -> new RehearsalReport.RehearsedEnd(
                                end.id(),
                                words.said(end.name()),
                                end.times(),
                                end.share(),
                                end.medianDays(),
                                end.mostDays()))
                        .toList(),
                report.faults().stream()
                        .map(fault -> new RehearsalReport.MetFault(
                                fault.process(),
                                fault.element(),
                                words.said(fault.name()),
                                words.said(fault.sentence()),
                                fault.times(),
                                fault.doing()))
                        .toList(),
                report.refusals().stream()
                        .map(refused -> new RehearsalReport.RefusedChoice(
                                refused.task(), refused.choice(), words.said(refused.sentence())))
                        .toList());
    }

    private RehearsalReport.HeatedProcess said(RehearsalReport.HeatedProcess process) {
        return new RehearsalReport.HeatedProcess(
                process.key(),
                words.said(process.name()),
                labels.said(process.xml()),
                process.elements().stream().map(this::said).toList(),
                process.neverReached().stream().map(this::said).toList());
    }

    private RehearsalReport.HeatedElement said(RehearsalReport.HeatedElement element) {
        return new RehearsalReport.HeatedElement(element.id(), words.said(element.name()), element.times());
    }
}
