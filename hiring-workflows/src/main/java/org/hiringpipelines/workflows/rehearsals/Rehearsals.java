package org.hiringpipelines.workflows.rehearsals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.DesignShelf;
import org.springframework.beans.factory.DisposableBean;

/**
 * Tries designs: one at a time, each in a virtual machine of its own that ends with it, so that neither the time that is moved there, nor its
 * database, nor a diagram that runs in circles touches this house.
 */
public class Rehearsals implements DisposableBean {

    private final DesignShelf shelf;
    private final RehearsalFork fork;
    private final Clock clock;
    private final String holidays;
    private final AtomicReference<ForkedRehearsal> running = new AtomicReference<>();
    private final AtomicReference<LastRehearsal> last = new AtomicReference<>();

    Rehearsals(DesignShelf shelf, RehearsalFork fork, Clock clock, String holidays) {
        this.shelf = shelf;
        this.fork = fork;
        this.clock = clock;
        this.holidays = holidays;
    }

    /**
     * What came of the rehearsal that this house tried last.
     *
     * @param of what the design is called
     * @param at when it was asked for
     * @param report what came of it; null where nothing did
     * @param problems why not
     */
    public record LastRehearsal(TriedAs of, Instant at, RehearsalReport report, List<Problem> problems) {}

    /**
     * Tries a design, and waits for the report.
     *
     * @param of what it is called
     * @throws Refusal where the check finds something, or nothing came of it
     * @throws Conflict where another rehearsal is under way
     */
    public RehearsalReport rehearse(TriedAs of, List<DesignFile> design, RehearsalPlan plan) {
        ForkedRehearsal begun = begin(of, design, plan);
        return finish(begun).orRefuse();
    }

    /**
     * Begins to try a design, and waits for nothing; {@link #last()} has the report when it is done.
     *
     * @throws Refusal where the check finds something
     * @throws Conflict where another rehearsal is under way
     */
    public void start(TriedAs of, List<DesignFile> design, RehearsalPlan plan) {
        ForkedRehearsal begun = begin(of, design, plan);
        Thread waiting = new Thread(() -> finish(begun), "rehearsal");
        waiting.setDaemon(true);
        waiting.start();
    }

    private ForkedRehearsal begin(TriedAs of, List<DesignFile> design, RehearsalPlan plan) {
        List<Problem> problems = shelf.problems(design);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        ForkedRehearsal next = new ForkedRehearsal(
                of, clock.instant(), new RehearsalOrder(plan, clock.getZone().getId(), holidays));
        if (!running.compareAndSet(null, next)) {
            throw new Conflict("Another rehearsal is under way. Wait until it is over, or call it off.");
        }
        try {
            next.begin(fork, design);
        } catch (RuntimeException failed) {
            running.set(null);
            throw failed;
        }
        return next;
    }

    private RehearsalAnswer finish(ForkedRehearsal begun) {
        RehearsalAnswer answer;
        try {
            answer = begun.answer().orElseThrow(() -> new Refusal("", "The rehearsal was called off."));
        } catch (Refusal refusal) {
            answer = RehearsalAnswer.of(refusal);
        }
        last.set(new LastRehearsal(begun.of(), begun.at(), answer.report(), answer.problems()));
        running.compareAndSet(begun, null);
        return answer;
    }

    /** What is being tried, and since when; nothing where nothing is. */
    public Optional<LastRehearsal> underWay() {
        return Optional.ofNullable(running.get())
                .map(rehearsal -> new LastRehearsal(rehearsal.of(), rehearsal.at(), null, List.of()));
    }

    /** The rehearsal before; nothing where there was none since this house has started. */
    public Optional<LastRehearsal> last() {
        return Optional.ofNullable(last.get());
    }

    /** Calls off what is under way, if anything is. */
    public void callOff() {
        Optional.ofNullable(running.get()).ifPresent(ForkedRehearsal::callOff);
    }

    @Override
    public void destroy() {
        callOff();
    }
}
