package org.hiringpipelines.workflows.rehearsals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Somebody, or a posting, on the way through the engine of a rehearsal, one at a time: people do what is due when it is due, and choose what the
 * chooser says. What each step leads to is learned.
 */
final class Walk {

    /** Whoever has been through more of them goes round and round. */
    private static final int MOST_STEPS = 150;

    /** No step of people has so many follow that run by themselves. */
    private static final int MOST_JOBS = 200;

    /** So long mails are waited for that go out after somebody's way has ended. */
    private static final Duration AFTERWARDS = Duration.ofDays(30);

    /** Whoever leaves a task lying does no longer. */
    private static final Duration LYING = Duration.ofDays(90);

    private final String kind;
    private final String businessKey;
    private final RehearsedEngine engine;
    private final WalkSetting setting;
    private final Clock clock;
    private final Map<String, Integer> done = new TreeMap<>();
    private final Set<String> lying = new HashSet<>();
    private final Map<String, Instant> openSince = new TreeMap<>();
    private final List<PassedElement> passed = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    /** The messages that were awaited where it began, as that somebody withdraws: they can come at any time. */
    private Set<String> heardAnywhere;

    private Instant lastJob;
    private int jobsNow;

    /**
     * A walk of somebody who has just come in.
     *
     * @param kind the key of the process that they go through
     */
    Walk(String kind, String businessKey, WalkSetting setting) {
        this.kind = kind;
        this.businessKey = businessKey;
        this.engine = setting.engine();
        this.setting = setting;
        this.clock = setting.clock();
    }

    /** Goes on until nothing is left to do, something fails, or it is enough; answers the steps. */
    List<Passage> go(Chooser chooser, Supplier<Boolean> enough) {
        try {
            settle();
        } catch (RehearsalFault fault) {
            note("", Way.timePasses(), clock.instant(), null, fault.failure());
            engine.abandon(businessKey);
            return passages;
        }
        boolean goesOn = true;
        while (goesOn && engine.underWay(businessKey) && !enough.get()) {
            goesOn = step(chooser);
        }
        if (!goesOn) {
            engine.abandon(businessKey);
        }
        return passages;
    }

    private boolean step(Chooser chooser) {
        Instant began = clock.instant();
        List<TaskToDo> tasks = engine.tasks(businessKey);
        tasks.forEach(task -> openSince.putIfAbsent(task.id(), began));
        String place = place(tasks);
        WaysOn ways = new WaysOn(tasks, lying, setting, businessKey);
        if (heardAnywhere == null) {
            heardAnywhere = engine.awaited(businessKey);
        }
        List<Way> open = setting.line().stands(kind, place, ways.all(heardAnywhere));
        if (open.isEmpty()) {
            note(
                    place,
                    Way.timePasses(),
                    began,
                    null,
                    stuck("Nobody is asked for anything here and no timer runs, so that it never ends."));
            return false;
        }
        if (passages.size() >= MOST_STEPS) {
            note(
                    place,
                    ways.all().get(0),
                    began,
                    null,
                    stuck("After " + MOST_STEPS + " steps there is still no end in sight: it goes round and round."));
            return false;
        }
        Way way = chooser.choose(place, open);
        Passage.Deed deed = null;
        try {
            deed = take(way, ways);
            settle();
        } catch (RehearsalFault fault) {
            if (fault.refused() && way.kind() == Way.Kind.DONE) {
                // All is as it was; whoever is refused chooses something else.
                setting.refused().merge(new Passage.Refused(way, fault.getMessage()), 1, Integer::sum);
                setting.line().refuses(place, way);
                return true;
            }
            note(place, way, began, deed, fault.failure());
            return false;
        }
        note(place, way, began, deed, null);
        return true;
    }

    private Passage.Failure stuck(String sentence) {
        PassedElement last = passages.stream()
                .flatMap(passage -> passage.passed().stream())
                .reduce((earlier, later) -> later)
                .orElse(new PassedElement(kind, ""));
        TaskToDo open = engine.tasks(businessKey).stream().findFirst().orElse(null);
        return new Passage.Failure(open == null ? last : new PassedElement(open.process(), open.key()), sentence);
    }

    private String place(List<TaskToDo> tasks) {
        return kind + (engine.nextJob().isPresent() ? " timers | " : " | ")
                + tasks.stream()
                        .map(task -> task.key() + (lying.contains(task.id()) ? "~" : ""))
                        .sorted()
                        .collect(Collectors.joining(" "))
                + " | "
                + done.entrySet().stream()
                        .map(times -> times.getKey() + ":" + times.getValue())
                        .collect(Collectors.joining(" "));
    }

    private Passage.Deed take(Way way, WaysOn ways) {
        return switch (way.kind()) {
            case TIME_PASSES -> {
                engine.moveTo(later(clock.instant(), engine.nextJob().orElseThrow()));
                yield null;
            }
            case TOLD -> {
                engine.tell(way.name(), businessKey, ways.answersOfMain());
                yield null;
            }
            case LEFT_LYING -> {
                TaskToDo task = ways.task(way.name());
                lying.add(task.id());
                ring(clock.instant().plus(LYING));
                yield null;
            }
            case DONE -> {
                TaskToDo task = ways.task(way.name());
                if (task.due() != null) {
                    if (!ring(task.due())) {
                        yield null;
                    }
                    engine.moveTo(later(clock.instant(), task.due()));
                }
                complete(task, ways.filledIn(task, way.choice()));
                done.merge(task.key(), 1, Integer::sum);
                yield new Passage.Deed(
                        new PassedElement(task.process(), task.key()),
                        task.whose(),
                        setting.time().between(openSince.get(task.id()), clock.instant()));
            }
        };
    }

    /** Somebody may do a task whom its rules forbid it, such as to approve their own draft: then the next one does it. */
    private void complete(TaskToDo task, Map<String, Object> fields) {
        List<String> asked = engine.people(task);
        List<String> people = asked.isEmpty() ? List.of(setting.anybody()) : asked;
        for (int i = 0; i < people.size(); i++) {
            try {
                engine.complete(task.id(), people.get(i), fields);
                return;
            } catch (RehearsalFault refused) {
                if (!refused.refused() || i == people.size() - 1) {
                    throw refused;
                }
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Lets timers ring until that moment, unless one of them changes what is open; answers whether none did. */
    private boolean ring(Instant until) {
        Set<String> before = ids();
        Optional<Instant> next = engine.nextJob();
        while (next.isPresent() && !next.get().isAfter(until)) {
            engine.moveTo(later(clock.instant(), next.get()));
            doJob();
            if (!ids().equals(before) || !engine.underWay(businessKey)) {
                return false;
            }
            next = engine.nextJob();
        }
        return true;
    }

    private Set<String> ids() {
        return engine.tasks(businessKey).stream().map(TaskToDo::id).collect(Collectors.toSet());
    }

    private void settle() {
        for (Optional<Instant> next = engine.nextJob();
                next.isPresent() && !next.get().isAfter(clock.instant());
                next = engine.nextJob()) {
            doJob();
        }
    }

    private void doJob() {
        engine.doNextJob();
        passed.addAll(engine.passed());
        jobsNow = clock.instant().equals(lastJob) ? jobsNow + 1 : 0;
        lastJob = clock.instant();
        if (jobsNow > MOST_JOBS) {
            PassedElement last = passed.isEmpty() ? new PassedElement(kind, "") : passed.get(passed.size() - 1);
            throw new RehearsalFault(
                    last.process(),
                    last.id(),
                    "Steps that run by themselves follow one another here without an end, while no time passes.",
                    false,
                    null);
        }
    }

    private void note(String place, Way way, Instant began, Passage.Deed deed, Passage.Failure fault) {
        passed.addAll(engine.passed());
        PassedElement end = null;
        Instant ended = clock.instant();
        Passage.Failure after = fault;
        if (fault == null && !engine.underWay(businessKey)) {
            end = passed.stream()
                    .filter(setting::ends)
                    .filter(element -> element.process().equals(kind))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            try {
                finishMails(ended.plus(AFTERWARDS));
            } catch (RehearsalFault late) {
                after = late.failure();
            }
        }
        boolean over = after != null || !engine.underWay(businessKey);
        Passage passage = new Passage(
                place,
                way,
                over ? null : place(engine.tasks(businessKey)),
                end,
                setting.time().between(began, ended),
                List.copyOf(passed),
                deed,
                setting.mails().get(),
                after);
        passed.clear();
        passages.add(passage);
        setting.line().learn(passage);
    }

    private void finishMails(Instant atLatest) {
        for (Optional<Instant> next = engine.nextJob();
                next.isPresent() && !next.get().isAfter(atLatest);
                next = engine.nextJob()) {
            engine.moveTo(later(clock.instant(), next.get()));
            doJob();
        }
    }
}
