package org.hiringpipelines.workflows.board;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.interview.RunnerUp;
import org.hiringpipelines.workflows.board.BoardRepository.StageCount;
import org.hiringpipelines.workflows.interviews.Scorecards;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applications for a posting side by side, by their stages, for whoever leads it. A column shows some at a time, however many there
 * are.
 */
@Transactional(readOnly = true)
public class Board {

    /** How many cards a column shows at a time. */
    public static final int SHOWN = 50;

    /** How many are looked through at a time, where ratings decide who is looked for. */
    private static final int TOGETHER = 200;

    private final BoardRepository applications;
    private final Stages stages;
    private final AwaitedTasks tasks;
    private final Scorecards scorecards;
    private final Clock clock;

    Board(BoardRepository applications, Stages stages, AwaitedTasks tasks, Scorecards scorecards, Clock clock) {
        this.applications = applications;
        this.stages = stages;
        this.tasks = tasks;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /** How many stand where, and how the others have ended. */
    public BoardCounts counts(String postingId) {
        List<StageCount> counts = applications.countAll(List.of(postingId));
        Map<Stage, Long> open = open(counts);
        return new BoardCounts(
                stages.of(postingId, open.keySet()),
                open,
                counts.stream()
                        .filter(count -> count.outcome() != null)
                        .collect(Collectors.groupingBy(
                                StageCount::outcome, Collectors.summingLong(StageCount::number))));
    }

    /** The stages of a posting's pipeline in their order, and those on which somebody still stands. */
    public List<DrawnStage> stages(String postingId) {
        return stages.of(
                postingId, open(applications.countOpen(List.of(postingId))).keySet());
    }

    /**
     * How many open applications for some postings stand where.
     *
     * @param stages the stages of all their pipelines in one order, and those on which somebody still stands
     * @param byPosting how many stand on each stage, by the posting's id; nothing for a posting that has none
     */
    public record OpenCounts(List<DrawnStage> stages, Map<String, Map<Stage, Long>> byPosting) {

        /** How many stand on a stage. */
        public long on(String postingId, Stage stage) {
            return byPosting.getOrDefault(postingId, Map.of()).getOrDefault(stage, 0L);
        }

        /** How many are open. */
        public long all(String postingId) {
            return byPosting.getOrDefault(postingId, Map.of()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** How many open applications for some postings stand where. */
    public OpenCounts openCounts(Collection<String> postingIds) {
        List<StageCount> counts = postingIds.isEmpty() ? List.of() : applications.countOpen(postingIds);
        return new OpenCounts(
                stages.of(postingIds, open(counts).keySet()),
                counts.stream()
                        .collect(Collectors.groupingBy(
                                StageCount::postingId,
                                Collectors.collectingAndThen(Collectors.toList(), Board::open))));
    }

    private static Map<Stage, Long> open(List<StageCount> counts) {
        return counts.stream()
                .filter(count -> count.outcome() == null)
                .collect(Collectors.groupingBy(StageCount::stage, Collectors.summingLong(StageCount::number)));
    }

    /**
     * Those on a stage, who has been there for longest first.
     *
     * @param viewer the user id of who looks: ratings of an interview for which they have a scorecard to write are not counted
     * @param after where to begin, as a {@link BoardColumn#next} says; null for the beginning
     * @throws Refusal where {@code after} is nothing of the kind
     */
    public BoardColumn column(String viewer, String postingId, Stage stage, BoardFilter filter, String after) {
        BoardPlace from = BoardPlace.of(after);
        Instant now = clock.instant();
        List<Seen> some = filter.score() == null
                ? seen(
                        viewer,
                        applications.next(
                                postingId,
                                stage,
                                filter.pattern(),
                                filter.until(now),
                                from.since(),
                                from.id(),
                                SHOWN + 1))
                : rated(viewer, postingId, stage, filter, now).stream()
                        .filter(seen -> behind(seen.row(), from))
                        .limit(SHOWN + 1L)
                        .toList();
        List<Seen> shown = some.subList(0, Math.min(SHOWN, some.size()));
        Map<String, List<AwaitedTask>> awaited =
                tasks.of(shown.stream().map(seen -> seen.row().id()).toList());
        return new BoardColumn(
                stage,
                shown.stream()
                        .map(seen -> card(seen, awaited.getOrDefault(seen.row().id(), List.of())))
                        .toList(),
                some.size() > SHOWN ? shown.get(SHOWN - 1).row().place().words() : null);
    }

    /** How many on a stage are looked for. */
    public long count(String viewer, String postingId, Stage stage, BoardFilter filter) {
        Instant now = clock.instant();
        return filter.score() == null
                ? applications.count(postingId, stage, filter.pattern(), filter.until(now))
                : rated(viewer, postingId, stage, filter, now).size();
    }

    /** A row with the mean rating that the viewer may know; null where there is none. */
    private record Seen(BoardRow row, Double mean) {}

    private static BoardCard card(Seen seen, List<AwaitedTask> awaited) {
        BoardRow row = seen.row();
        return new BoardCard(
                row.id(), row.name(), row.submittedAt(), row.since(), row.promised(), awaited, seen.mean());
    }

    /**
     * The ids of those on a stage, who has been there for longest first.
     *
     * @param most how many at most
     */
    public List<String> sought(String viewer, String postingId, Stage stage, BoardFilter filter, int most) {
        Instant now = clock.instant();
        return filter.score() == null
                ? applications.first(postingId, stage, filter.pattern(), filter.until(now), most)
                : rated(viewer, postingId, stage, filter, now).stream()
                        .limit(most)
                        .map(seen -> seen.row().id())
                        .toList();
    }

    private List<Seen> rated(String viewer, String postingId, Stage stage, BoardFilter filter, Instant now) {
        List<Seen> sought = new ArrayList<>();
        BoardPlace from = BoardPlace.FIRST;
        List<BoardRow> portion;
        do {
            portion = applications.next(
                    postingId, stage, filter.pattern(), filter.until(now), from.since(), from.id(), TOGETHER);
            seen(viewer, portion).stream()
                    .filter(seen -> seen.mean() != null && seen.mean() >= filter.score())
                    .forEach(sought::add);
            from = portion.isEmpty() ? from : portion.get(portion.size() - 1).place();
        } while (portion.size() == TOGETHER);
        return sought;
    }

    private List<Seen> seen(String viewer, List<BoardRow> rows) {
        Map<String, RunnerUp> rated =
                scorecards.shownTo(viewer, rows.stream().map(BoardRow::id).toList()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new RunnerUp(entry.getKey(), Instant.EPOCH, entry.getValue())));
        return rows.stream()
                .map(row -> new Seen(
                        row, rated.containsKey(row.id()) ? rated.get(row.id()).mean() : null))
                .toList();
    }

    private static boolean behind(BoardRow row, BoardPlace place) {
        int order = row.since().compareTo(place.since());
        return order > 0 || (order == 0 && row.id().compareTo(place.id()) > 0);
    }
}
