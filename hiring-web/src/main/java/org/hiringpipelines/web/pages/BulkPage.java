package org.hiringpipelines.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.RejectionReason;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.workflows.board.Board;
import org.hiringpipelines.workflows.board.BoardFilter;
import org.hiringpipelines.workflows.bulk.BulkDecisions;
import org.hiringpipelines.workflows.bulk.BulkPreview;
import org.hiringpipelines.workflows.bulk.BulkProgress;
import org.hiringpipelines.workflows.bulk.BulkRequest;
import org.hiringpipelines.workflows.correspondence.MailSample;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Decides about many candidates at once: first it shows whom it meets and what they are told, then how far it is. */
@Controller
class BulkPage {

    private static final String BETWEEN = ",";

    /** How many lines are fetched each second: those for whom it was not done come first. */
    private static final int WHILE_IT_RUNS = 50;

    private final BulkDecisions bulk;
    private final Board board;
    private final PostingService postings;
    private final RejectionReasons reasons;
    private final Team team;
    private final PageTimes times;
    private final PageWords words;

    BulkPage(
            BulkDecisions bulk,
            Board board,
            PostingService postings,
            RejectionReasons reasons,
            Team team,
            PageTimes times,
            PageWords words) {
        this.bulk = bulk;
        this.board = board;
        this.postings = postings;
        this.reasons = reasons;
        this.team = team;
        this.times = times;
        this.words = words;
    }

    /**
     * What was ticked and typed.
     *
     * @param action the name of a {@link BulkAction}
     * @param reason the code of the reason
     * @param comment what is said with it
     * @param assignee the user id of the colleague
     * @param application the ids of those who were ticked on the board
     * @param everybody the stages of which all were ticked who are looked for
     * @param chosen the ids of those who were shown before, one behind the other; empty when it comes from the board
     * @param without the ids of those who are left out after all
     * @param key the key of the request: a button pressed twice decides once
     */
    record Chosen(
            String action,
            String reason,
            String comment,
            String assignee,
            List<String> application,
            List<String> everybody,
            String chosen,
            Set<String> without,
            String key) {

        boolean fromTheBoard() {
            return chosen == null || chosen.isBlank();
        }
    }

    /** Shows whom it meets, who is left out, and which mail each gets. */
    @Readers.OfApplicants
    @PostMapping("/hiring/postings/{id}/bulk")
    String preview(
            @PathVariable String id,
            @ModelAttribute("chosen") Chosen chosen,
            BoardAddress address,
            Authentication reader,
            Model page) {
        show(id, chosen, address, reader, null, page);
        return "pages/bulk";
    }

    /** Decides so, and leads to where it says how far it is. */
    @Readers.OfApplicants
    @PostMapping("/hiring/postings/{id}/bulk-decisions")
    ModelAndView decide(
            @PathVariable String id,
            @ModelAttribute("chosen") Chosen chosen,
            BoardAddress address,
            Authentication reader,
            Model page) {
        Person person = Involved.personOf(reader);
        try {
            String decision = bulk.begin(person, id, request(id, chosen, address, person), chosen.key())
                    .id();
            return new ModelAndView("redirect:/hiring/postings/{id}/bulk-decisions/" + decision);
        } catch (Refusal refusal) {
            show(id, chosen, address, reader, words.said(refusal), page);
            return new ModelAndView("pages/bulk", page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private void show(
            String id, Chosen chosen, BoardAddress address, Authentication reader, String problem, Model page) {
        Person person = Involved.personOf(reader);
        BulkRequest request = request(id, chosen, address, person);
        BulkPreview preview = bulk.sketch(person, id, request);
        page.addAttribute("posting", postings.brief(id));
        page.addAttribute("address", address);
        page.addAttribute("preview", preview);
        page.addAttribute("certain", mails(preview, true));
        page.addAttribute("possible", mails(preview, false));
        page.addAttribute(
                "reasonOpen",
                preview.action() == BulkAction.REJECT
                        && (chosen.reason() == null || chosen.reason().isBlank()));
        page.addAttribute("problem", problem);
        page.addAttribute("most", request.applicationIds().size() == BulkDecisions.MOST);
        page.addAttribute("ids", String.join(BETWEEN, request.applicationIds()));
        page.addAttribute(
                "key",
                chosen.key() == null || problem != null ? UUID.randomUUID().toString() : chosen.key());
        List<RejectionReason> choice = preview.action() == BulkAction.REJECT ? reasons.choice() : List.of();
        page.addAttribute("reasons", choice);
        page.addAttribute(
                "commentNeeded",
                choice.stream()
                        .anyMatch(reason ->
                                reason.commentNeeded() && reason.code().equals(chosen.reason())));
        page.addAttribute("colleagues", preview.action() == BulkAction.ASSIGN ? colleagues() : Map.of());
    }

    /**
     * A mail as the page tells of it.
     *
     * @param step at which step it is written; empty where that is called nothing
     * @param to who gets it, as the name of a {@link org.hiringpipelines.workflows.diagrams.WritesTo.Readers}
     * @param questions what is open on the way to it, in the reader's language
     * @param sample as the first of them would get it; null where that cannot be shown
     * @param sendAt when it would go out; null with it
     */
    record PreviewedMail(String step, String to, String questions, MailSample sample, ShownTime sendAt) {}

    private List<PreviewedMail> mails(BulkPreview preview, boolean certain) {
        return preview.mails().stream()
                .filter(mail -> mail.drawn().certain() == certain)
                .map(mail -> new PreviewedMail(
                        words.said(mail.drawn().step()),
                        mail.drawn().to().name(),
                        mail.drawn().questions().stream().map(words::said).collect(Collectors.joining(" ")),
                        mail.sample(),
                        mail.sample() == null
                                ? null
                                : times.moment(mail.sample().sendAt())))
                .toList();
    }

    /** By their names; who is in both groups once. */
    private Map<String, String> colleagues() {
        Map<String, String> byName = new TreeMap<>();
        Stream.of(Team.RECRUITERS, Team.HIRING_MANAGERS)
                .flatMap(group -> team.membersOf(group).stream())
                .forEach(member -> byName.put(member.get("label"), member.get("value")));
        return byName;
    }

    private BulkRequest request(String id, Chosen chosen, BoardAddress address, Person person) {
        List<String> ids = new ArrayList<>(
                chosen.fromTheBoard()
                        ? ticked(id, chosen, address, person)
                        : List.of(chosen.chosen().split(BETWEEN)));
        if (chosen.without() != null) {
            ids.removeAll(chosen.without());
        }
        return new BulkRequest(chosen.action(), chosen.reason(), chosen.comment(), chosen.assignee(), ids);
    }

    /** As many as one decision may be about: those first who have waited longest. */
    private List<String> ticked(String id, Chosen chosen, BoardAddress address, Person person) {
        Set<String> ids = new LinkedHashSet<>();
        if (chosen.everybody() != null && !chosen.everybody().isEmpty()) {
            BoardFilter filter = address.filter();
            board.stages(id).stream()
                    .map(DrawnStage::stage)
                    .filter(stage -> chosen.everybody().contains(stage.name()))
                    .forEach(stage -> ids.addAll(board.sought(person.id(), id, stage, filter, BulkDecisions.MOST)));
        }
        if (chosen.application() != null) {
            ids.addAll(chosen.application());
        }
        return ids.stream().limit(BulkDecisions.MOST).toList();
    }

    /** How far a decision is, and what came of it for each. */
    @Readers.OfApplicants
    @GetMapping("/hiring/postings/{id}/bulk-decisions/{decision}")
    String progress(@PathVariable String id, @PathVariable String decision, Model page) {
        BulkProgress progress = bulk.progress(id, decision);
        page.addAttribute("posting", postings.brief(id));
        page.addAttribute("progress", progress);
        page.addAttribute("askedAt", times.moment(progress.decision().askedAt()));
        page.addAttribute("by", team.nameOf(progress.decision().askedBy()));
        page.addAttribute(
                "stoppedBy",
                progress.decision().stopped() ? team.nameOf(progress.decision().stoppedBy()) : null);
        page.addAttribute(
                "pausedBy",
                progress.decision().paused() ? team.nameOf(progress.decision().pausedBy()) : null);
        page.addAttribute(
                "outcomes", bulk.outcomes(id, decision, progress.finished() ? BulkDecisions.MOST : WHILE_IT_RUNS, 0));
        return "pages/bulk-progress";
    }

    /** Makes a decision wait. */
    @Readers.OfApplicants
    @PostMapping("/hiring/postings/{id}/bulk-decisions/{decision}/pause")
    String pause(@PathVariable String id, @PathVariable String decision, Authentication reader) {
        bulk.pause(Involved.personOf(reader), id, decision);
        return "redirect:/hiring/postings/{id}/bulk-decisions/{decision}";
    }

    /** Lets a decision go on that waits. */
    @Readers.OfApplicants
    @PostMapping("/hiring/postings/{id}/bulk-decisions/{decision}/resume")
    String resume(@PathVariable String id, @PathVariable String decision) {
        bulk.resume(id, decision);
        return "redirect:/hiring/postings/{id}/bulk-decisions/{decision}";
    }

    /** Stops a decision. */
    @Readers.OfApplicants
    @PostMapping("/hiring/postings/{id}/bulk-decisions/{decision}/stop")
    String stop(@PathVariable String id, @PathVariable String decision, Authentication reader) {
        bulk.stop(Involved.personOf(reader), id, decision);
        return "redirect:/hiring/postings/{id}/bulk-decisions/{decision}";
    }
}
