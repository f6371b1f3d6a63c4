package org.hiringpipelines.web.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.board.Board;
import org.hiringpipelines.workflows.board.BoardCard;
import org.hiringpipelines.workflows.board.BoardColumn;
import org.hiringpipelines.workflows.board.BoardCounts;
import org.hiringpipelines.workflows.board.BoardFilter;
import org.hiringpipelines.workflows.bulk.BulkDecisions;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a posting to whoever leads it: all who applied, side by side by their stages. */
@Controller
class BoardPage {

    /** How many decisions about many stand in the head. */
    private static final int LATEST = 3;

    private final PostingService postings;
    private final Board board;
    private final BulkDecisions bulk;
    private final Team team;
    private final PageTimes times;
    private final PageWords words;

    BoardPage(PostingService postings, Board board, BulkDecisions bulk, Team team, PageTimes times, PageWords words) {
        this.postings = postings;
        this.board = board;
        this.bulk = bulk;
        this.team = team;
        this.times = times;
        this.words = words;
    }

    /**
     * Those on a stage.
     *
     * @param stage its name, as addresses have it
     * @param title its name in words
     * @param all how many are looked for there, shown or not
     * @param standing how many stand there, looked for or not
     * @param cards some of them
     * @param next where the next ones begin; null where these are the last
     */
    record StageColumn(String stage, String title, long all, long standing, List<CandidateCard> cards, String next) {}

    /**
     * Somebody on a stage.
     *
     * @param applicationId for the link to the candidate
     * @param name the candidate's name
     * @param waiting how long on the stage, in words
     * @param awaited what is waited for and from whom; empty where nobody has to do anything
     * @param mean the mean rating; null where there is none that the reader may know
     * @param overdue whether a task should have been done by now
     * @param promised whether the candidate has accepted an offer, or holds one
     */
    record CandidateCard(
            String applicationId,
            String name,
            String waiting,
            List<String> awaited,
            String mean,
            boolean overdue,
            boolean promised) {}

    /**
     * How many applications ended in one way.
     *
     * @param code the way, as addresses have it
     * @param words the way in words
     * @param count how many
     */
    record EndedSo(String code, String words, long count) {}

    /**
     * The board of a posting.
     *
     * @param stage the stage whose column begins further on, for whoever reads without scripts; empty for none
     * @param after where it begins
     */
    @Readers.OfApplicants
    @GetMapping("/hiring/postings/{id}")
    String board(
            @PathVariable String id,
            BoardAddress address,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String after,
            Authentication reader,
            Model page) {
        BriefPosting posting = postings.brief(id);
        BoardCounts counts = board.counts(id);
        page.addAttribute("posting", posting);
        page.addAttribute("closesOn", times.day(posting.closesOn()));
        page.addAttribute("recruiter", nameOf(posting.recruiter()));
        page.addAttribute("manager", nameOf(posting.hiringManager()));
        page.addAttribute("openCount", counts.allOpen());
        page.addAttribute("closedCount", counts.allClosed());
        page.addAttribute(
                "outcomes",
                Stream.of(Outcome.values())
                        .filter(outcome -> counts.closed().containsKey(outcome))
                        .map(outcome -> new EndedSo(
                                outcome.name(),
                                words.said(outcome.words()),
                                counts.closed().get(outcome)))
                        .toList());
        page.addAttribute("address", address);
        page.addAttribute("columns", columns(id, address, counts, stage, after, reader, page));
        page.addAttribute("decisions", bulk.latest(id, LATEST));
        return "pages/board";
    }

    private List<StageColumn> columns(
            String id,
            BoardAddress address,
            BoardCounts counts,
            String stage,
            String after,
            Authentication reader,
            Model page) {
        BoardFilter filter = BoardFilter.NONE;
        try {
            filter = address.filter();
        } catch (Refusal typedWrongly) {
            page.addAttribute("problem", words.said(typedWrongly));
        }
        Map<String, String> groups = new HashMap<>();
        List<StageColumn> columns = new ArrayList<>();
        for (DrawnStage drawn : counts.stages()) {
            Stage shown = drawn.stage();
            long standing = counts.on(shown);
            columns.add(column(
                    drawn,
                    board.column(
                            reader.getName(), id, shown, filter, shown.name().equals(stage) ? after : null),
                    filter.narrows() ? board.count(reader.getName(), id, shown, filter) : standing,
                    standing,
                    groups));
        }
        return columns;
    }

    /** The next cards of a column. */
    @Readers.OfApplicants
    @GetMapping("/hiring/postings/{id}/cards")
    String cards(
            @PathVariable String id,
            BoardAddress address,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String after,
            Authentication reader,
            Model page) {
        DrawnStage shown = board.stages(id).stream()
                .filter(drawn -> drawn.stage().name().equals(stage))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such stage."));
        BoardColumn column = board.column(reader.getName(), id, shown.stage(), address.filter(), after);
        page.addAttribute("posting", postings.brief(id));
        page.addAttribute("address", address);
        page.addAttribute("column", column(shown, column, 0, 0, new HashMap<>()));
        return "pages/board :: cards";
    }

    private StageColumn column(
            DrawnStage stage, BoardColumn column, long all, long standing, Map<String, String> groups) {
        Instant now = times.now();
        return new StageColumn(
                column.stage().name(),
                words.said(stage.words()),
                all,
                standing,
                column.cards().stream().map(card -> card(card, now, groups)).toList(),
                column.next());
    }

    private CandidateCard card(BoardCard card, Instant now, Map<String, String> groups) {
        return new CandidateCard(
                card.applicationId(),
                card.name(),
                times.waiting(card.since()),
                awaited(card.tasks(), groups),
                card.mean() == null ? null : String.format(PageWords.locale(), "%.1f", card.mean()),
                card.tasks().stream().filter(task -> !task.standing()).anyMatch(task -> task.overdue(now)),
                card.promised());
    }

    /** What is waited for, and from whom; where an interview stands and nothing else is to be done, that. */
    private List<String> awaited(List<AwaitedTask> tasks, Map<String, String> groups) {
        List<String> todo = tasks.stream()
                .filter(task -> !task.standing())
                .map(task -> words.say("board.awaited", words.said(task.name()), whose(task, groups)))
                .distinct()
                .toList();
        return todo.isEmpty() && !tasks.isEmpty() ? List.of(words.say("board.agreed")) : todo;
    }

    private String whose(AwaitedTask task, Map<String, String> groups) {
        return task.assignee() != null
                ? team.nameOf(task.assignee())
                : task.groups().stream()
                        .map(group -> groups.computeIfAbsent(
                                group, id -> words.said(team.groupNameOf(id).toLowerCase(Locale.ROOT))))
                        .sorted()
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("–");
    }

    private String nameOf(String userId) {
        return userId == null ? null : team.nameOf(userId);
    }
}
