package org.hiringpipelines.workflows.engine.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that services ask, by what they ask it and what its columns name.
 *
 * @param facts the variables that its input expressions can name
 * @param maySayNothing whether no row is an answer as well
 * @param columns what the words in its columns are, by the names of outputs and the variables of inputs
 */
record KnownTable(Set<String> facts, boolean maySayNothing, Map<String, Meaning> columns) {

    /** What a word in a column has to be. */
    enum Meaning {
        /** The id of a group. */
        GROUP,
        /** The same, or who leads the posting. */
        GROUP_OR_LEAD,
        /** A text in {@code mail}, without its ending. */
        MAIL,
        /** Texts in {@code letters}, without their endings, with commas. */
        LETTERS,
        /** A duration of days and hours, such as {@code P2D} or {@code PT4H}. */
        DURATION,
        /** How long something is kept: nothing, or a duration that anybody can read there, and that is no slip of the pen. */
        KEPT,
        /** The id of a user task. */
        TASK
    }

    private static final Set<String> OF_POSTING = Set.of(
            "title", "seniority", "employmentType", "payPeriod", "employer", "department", "employerKind", "openings");

    private static final Map<String, KnownTable> TABLES = Map.of(
            "approvals",
            new KnownTable(Set.of("subject", "pay", "seniority", "employer"), false, Map.of("group", Meaning.GROUP)),
            "clearances",
            new KnownTable(
                    Set.of("country", "region", "city", "employer", "titleWords"),
                    true,
                    Map.of("enclose", Meaning.LETTERS)),
            "competencies",
            new KnownTable(Set.of("competency"), false, Map.of()),
            "deadlines",
            new KnownTable(
                    Set.of("task", "seniority"),
                    true,
                    Map.of(
                            "task",
                            Meaning.TASK,
                            "due",
                            Meaning.DURATION,
                            "remind",
                            Meaning.DURATION,
                            "escalate",
                            Meaning.DURATION,
                            "escalateTo",
                            Meaning.GROUP_OR_LEAD,
                            "offer",
                            Meaning.DURATION,
                            "tellAtOnce",
                            Meaning.DURATION)),
            "pipeline",
            new KnownTable(OF_POSTING, true, Map.of()),
            "pipelines",
            new KnownTable(
                    Stream.concat(Stream.of("pipeline"), OF_POSTING.stream()).collect(Collectors.toSet()),
                    false,
                    Map.of("group", Meaning.GROUP)),
            "rejection-reasons",
            new KnownTable(
                    Set.of("endedBy"),
                    false,
                    Map.of("mail", Meaning.MAIL, "after", Meaning.DURATION, "over", Meaning.DURATION)),
            "retention",
            new KnownTable(Set.of("outcome"), true, Map.of("after", Meaning.KEPT)));

    /** The table of this id, where services ask it. */
    static Optional<KnownTable> of(String id) {
        return Optional.ofNullable(TABLES.get(id));
    }
}
