package org.hiringpipelines.web.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.documents.SentDesign;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.workflows.designs.DeployedDesign;
import org.hiringpipelines.workflows.designs.Designs;
import org.hiringpipelines.workflows.migrations.MigrationProgress;
import org.hiringpipelines.workflows.migrations.Migrations;
import org.hiringpipelines.workflows.people.Team;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the team hires, in the versions that were deployed: hands a new one in, and tells who has been moved along. */
@Controller
class DesignsPage {

    private final Designs designs;
    private final PartsToTakeOut parts;
    private final Migrations migrations;
    private final Team team;
    private final ProcessNames processNames;
    private final PageTimes times;
    private final PageWords words;

    DesignsPage(
            Designs designs,
            PartsToTakeOut parts,
            Migrations migrations,
            Team team,
            ProcessNames processNames,
            PageTimes times,
            PageWords words) {
        this.designs = designs;
        this.parts = parts;
        this.migrations = migrations;
        this.team = team;
        this.processNames = processNames;
        this.times = times;
        this.words = words;
    }

    /**
     * A design as the page tells of it.
     *
     * @param number which one it is
     * @param name what it is called; null where nobody said
     * @param at when it was deployed
     * @param by the name of who deployed it; null for the application itself
     * @param why why; null where nobody said
     * @param processes its processes, by their names
     * @param takenOut the files that it took out, one behind the other; empty for none
     */
    record ShownDesign(
            int number,
            String name,
            ShownTime at,
            String by,
            String why,
            List<ShownProcess> processes,
            String takenOut) {}

    /**
     * A process that a design brought.
     *
     * @param key its key
     * @param name what it is called
     * @param version its version
     */
    record ShownProcess(String key, String name, int version) {}

    /**
     * A migration as the page tells of it.
     *
     * @param id its id
     * @param at when it was asked for
     * @param by the name of who asked
     * @param progress how far it is
     */
    record ShownMigrationLine(String id, ShownTime at, String by, MigrationProgress progress) {}

    /** The designs, a form to hand one in, and the migrations. */
    @Readers.OfDesigns
    @GetMapping("/hiring/designs")
    String designs(Model page) {
        return show(Set.of(), page);
    }

    private String show(Set<String> taken, Model page) {
        ProcessNames.SaidNames names = processNames.read();
        page.addAttribute(
                "designs",
                designs.latest().stream().map(one -> shown(one, names)).toList());
        parts.show(taken, page);
        page.addAttribute(
                "migrations", migrations.latest().stream().map(this::shown).toList());
        return "pages/designs";
    }

    /** A single name is not a list of several with commas between them. */
    @InitBinder("takeOut")
    void wholeNames(WebDataBinder binder) {
        binder.registerCustomEditor(Set.class, new CustomCollectionEditor(Set.class, true));
    }

    /** Deploys what is handed in, without what is taken out; where something does not fit together, says what. */
    @Readers.OfDesigns
    @PostMapping("/hiring/designs")
    ModelAndView deploy(
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(required = false) Set<String> takeOut,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String why,
            Model page,
            RedirectAttributes afterwards) {
        try {
            DeployedDesign deployed =
                    designs.deploy(said(name), said(why), SentDesign.of(files == null ? List.of() : files), takeOut);
            afterwards.addFlashAttribute("deployed", deployed.design().number());
            return new ModelAndView("redirect:/hiring/designs");
        } catch (Refusal refusal) {
            page.addAttribute(
                    "problems",
                    refusal.problems().stream()
                            .map(Problem::message)
                            .map(words::said)
                            .toList());
            page.addAttribute("name", name);
            page.addAttribute("why", why);
            return new ModelAndView(show(takeOut, page), page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private static String said(String words) {
        return words.isBlank() ? null : words.strip();
    }

    private ShownDesign shown(DeployedDesign deployed, ProcessNames.SaidNames names) {
        return new ShownDesign(
                deployed.design().number(),
                deployed.design().name(),
                times.moment(deployed.design().deployedAt()),
                deployed.design().deployedBy() == null
                        ? null
                        : team.nameOf(deployed.design().deployedBy()),
                deployed.design().why(),
                deployed.processes().entrySet().stream()
                        .map(process ->
                                new ShownProcess(process.getKey(), names.of(process.getKey()), process.getValue()))
                        .sorted(Comparator.comparing(ShownProcess::name, Collator.getInstance(PageWords.locale())))
                        .toList(),
                String.join(", ", deployed.takenOut()));
    }

    private ShownMigrationLine shown(MigrationProgress progress) {
        return new ShownMigrationLine(
                progress.migration().id(),
                times.moment(progress.migration().askedAt()),
                team.nameOf(progress.migration().askedBy()),
                progress);
    }
}
