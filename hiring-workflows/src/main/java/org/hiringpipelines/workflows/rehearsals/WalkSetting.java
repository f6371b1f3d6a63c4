package org.hiringpipelines.workflows.rehearsals;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hiringpipelines.workflows.calendar.BusinessDays;

/** What all walks of a rehearsal have in common. */
final class WalkSetting {

    private final RehearsedEngine engine;
    private final LearnedLine line = new LearnedLine();
    private final BusinessDays businessDays;
    private final Clock clock;
    private final Supplier<List<String>> reasons;
    private final Supplier<List<Passage.SentMail>> mails;
    private final Map<String, Set<String>> routing = new HashMap<>();
    private final Set<PassedElement> ends = new HashSet<>();
    private final Map<Passage.Refused, Integer> refused = new LinkedHashMap<>();
    private int rejections;

    /**
     * The setting of a rehearsal.
     *
     * @param reasons the codes of the reasons that people can reject with; asked once diagrams are deployed
     * @param mails the mails since this was last asked
     */
    WalkSetting(
            RehearsedEngine engine,
            BusinessDays businessDays,
            Clock clock,
            Supplier<List<String>> reasons,
            Supplier<List<Passage.SentMail>> mails) {
        this.engine = engine;
        this.businessDays = businessDays;
        this.clock = clock;
        this.reasons = reasons;
        this.mails = mails;
        engine.drawn().forEach(process -> {
            process.routing().forEach((task, fields) -> routing.put(process.key() + " " + task, fields));
            process.ends().forEach(end -> ends.add(new PassedElement(process.key(), end)));
        });
    }

    RehearsedEngine engine() {
        return engine;
    }

    LearnedLine line() {
        return line;
    }

    Clock clock() {
        return clock;
    }

    BusinessTime time() {
        return new BusinessTime(businessDays, clock.getZone());
    }

    Supplier<List<Passage.SentMail>> mails() {
        return mails;
    }

    /** What people were refused, and how often. */
    Map<Passage.Refused, Integer> refused() {
        return refused;
    }

    /** What people fill in now; each rejection has the next reason. */
    SampleAnswers answers() {
        List<String> known = reasons.get();
        String reason = known.isEmpty() ? null : known.get(rejections++ % known.size());
        return new SampleAnswers(clock.instant(), businessDays, clock.getZone(), reason);
    }

    Set<String> routing(TaskToDo task) {
        return routing.getOrDefault(task.process() + " " + task.key(), Set.of());
    }

    boolean ends(PassedElement element) {
        return ends.contains(element);
    }

    /** Who does what nobody is asked for by name. */
    String anybody() {
        return "manager";
    }
}
