package org.hiringpipelines.workflows.rehearsals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.RejectionReason;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.DesignShelf;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;

/**
 * A rehearsal in a house that stands for nothing else: the design is deployed, postings are opened, the engine carries candidates until each
 * choice was tried, and a crowd is simulated by what it has shown.
 */
public class Rehearsal {

    private static final String POSTING = "posting";
    private static final String APPLICATION = "application";
    private static final int MOST_TRIED = 120;
    private static final int POSTINGS_TRIED = 6;

    /** An open posting can be looked after as often as one likes: to do so for long is no fault of a diagram. */
    private static final int POSTING_STEPS = 60;

    /** The share of the engine's time for trying each choice, and for that and postings; the rest is for what chance comes upon. */
    private static final double TRYING = 0.6;

    private static final double TRYING_POSTINGS = 0.7;

    private static final double BEFORE_CHECKS = 0.9;

    /** How many simulated candidates the engine carries afterwards: some even if it has no time left for them. */
    private static final int CHECKED = 20;

    private static final int CHECKED_IN_ANY_CASE = 3;

    /** So many the engine carries however slow it is, unless something fails: they try what most are decided about, so that chance has something to go by. */
    private static final int CARRIED_IN_ANY_CASE = 12;

    /** A Monday to come, always the same, so that the same rehearsal has the same report. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2030, 1, 7);

    private final DesignShelf shelf;
    private final RehearsedEngine engine;
    private final PostingIntake postingIntake;
    private final PostingFormats formats;
    private final PostingService postings;
    private final Pipelines pipelines;
    private final ApplicationIntake intake;
    private final RejectionReasons reasons;
    private final RehearsalPost post;
    private final BusinessDays businessDays;
    private final Clock clock;

    public Rehearsal(
            DesignShelf shelf,
            RehearsedEngine engine,
            PostingIntake postingIntake,
            PostingFormats formats,
            PostingService postings,
            Pipelines pipelines,
            ApplicationIntake intake,
            RejectionReasons reasons,
            RehearsalPost post,
            BusinessDays businessDays,
            Clock clock) {
        this.shelf = shelf;
        this.engine = engine;
        this.postingIntake = postingIntake;
        this.formats = formats;
        this.postings = postings;
        this.pipelines = pipelines;
        this.intake = intake;
        this.reasons = reasons;
        this.post = post;
        this.businessDays = businessDays;
        this.clock = clock;
    }

    /**
     * Tries a design.
     *
     * @throws org.hiringpipelines.model.Refusal where the check finds something, or the design has no such pipeline
     */
    public RehearsalReport of(List<DesignFile> design, RehearsalPlan plan) {
        long began = System.nanoTime();
        shelf.deploy("Rehearsal", design);
        FormFields asked = new FormFields();
        pipelines.requireKnown(asked, "pipeline", plan.pipeline());
        asked.done();
        WalkSetting setting = new WalkSetting(
                engine,
                businessDays,
                clock,
                () -> reasons.choice().stream().map(RejectionReason::code).toList(),
                post::taken);
        RehearsalRun run = new RehearsalRun(setting, plan, began);
        return run.report();
    }

    /** One rehearsal. */
    private final class RehearsalRun {

        private final WalkSetting setting;
        private final RehearsalPlan plan;
        private final Rates rates;
        private final Tally tally;
        private final Chooser byChance;
        private final long began;
        private final Crowd crowd;
        private final FittingPosting fitting;
        private long stood;
        private boolean failed;
        private int carried;
        private double astray;
        private int checked;
        private int agreed;
        private String posting;

        RehearsalRun(WalkSetting setting, RehearsalPlan plan, long began) {
            this.setting = setting;
            this.plan = plan;
            this.rates = new Rates(plan.rates());
            this.tally = new Tally(engine.drawn());
            this.byChance = Chooser.byRates(rates, new Random(plan.seed()));
            this.began = began;
            this.stood = began;
            this.fitting = FittingPosting.of(plan.pipeline(), formats, pipelines);
            this.crowd = new Crowd(APPLICATION, setting, rates, this::carry, plan.seed(), FIRST_DAY);
        }

        /** Whether no more than that share of the engine's time has passed; to let a house stand takes none of it. */
        private boolean within(double share) {
            return (carried < CARRIED_IN_ANY_CASE && !failed) || since(stood) < plan.seconds() * share;
        }

        private static double since(long nanos) {
            return (System.nanoTime() - nanos) / 1e9;
        }

        RehearsalReport report() {
            posting = open();
            List<Journey> journeys = new ArrayList<>();
            stood = System.nanoTime();
            if (posting != null) {
                tryEachWay();
                tryPostings();
                journeys = simulate();
                check(journeys);
            }
            double engineSeconds = since(began);
            journeys.forEach(tally::met);
            return new RehearsalReport(
                    journeys.size(),
                    carried,
                    crowd.guessed(),
                    crowd.tested(),
                    crowd.right(),
                    astray,
                    crowd.stopped(),
                    checked,
                    agreed,
                    plan.seed(),
                    new RehearsalReport.RehearsalSeconds(engineSeconds, since(began)),
                    posting == null ? "" : pipelines.name(postings.find(posting).pipeline()),
                    tally.rates(rates, setting.line()),
                    tally.processes(),
                    tally.tasks(),
                    tally.mails(post::sample),
                    tally.ends(APPLICATION, Math.max(1, journeys.size())),
                    tally.faults(),
                    setting.refused().keySet().stream()
                            .map(refused -> new RehearsalReport.RefusedChoice(
                                    refused.way().name(), refused.way().choice(), refused.sentence()))
                            .toList());
        }

        /** A posting that takes applications, brought there by the choices that usually bring one there; null where none gets there. */
        private String open() {
            String id;
            try {
                id = receive();
            } catch (RehearsalFault fault) {
                tally.tried(List.of(notLetIn(fault)));
                return null;
            }
            Chooser likeliest = (place, ways) -> {
                List<Double> likely = rates.of(ways);
                int best = 0;
                for (int i = 1; i < ways.size(); i++) {
                    best = likely.get(i) > likely.get(best) ? i : best;
                }
                return ways.get(best);
            };
            tally.posted(new Walk(POSTING, id, setting).go(likeliest, () -> isOpen(id)));
            return isOpen(id) ? id : null;
        }

        private boolean isOpen(String id) {
            return postings.find(id).status() == Requisition.Status.OPEN;
        }

        private String receive() {
            return engine.comesIn(() -> postingIntake
                    .receive(
                            fitting.posting(),
                            fitting.text(),
                            "manager",
                            "recruiter",
                            String.valueOf(FittingPosting.OPENINGS),
                            plan.pipeline())
                    .requisition()
                    .id());
        }

        /** Until nothing is left that nobody has tried, or too much time has passed. */
        private void tryEachWay() {
            // Forms name first what leads on; so this one gets far.
            carry((place, ways) -> ways.get(0));
            Chooser curious = Chooser.curious(setting.line(), byChance);
            while (carried < MOST_TRIED && within(TRYING) && somethingUntried(APPLICATION)) {
                carry(curious);
            }
        }

        private boolean somethingUntried(String kind) {
            return setting.line()
                    .beginning(kind)
                    .flatMap(setting.line()::towardsUntried)
                    .isPresent();
        }

        private List<Passage> carry(Chooser chooser) {
            List<Passage> steps = steps(chooser);
            tally.tried(steps);
            carried++;
            failed |= steps.stream().anyMatch(step -> step.fault() != null);
            return steps;
        }

        private List<Passage> steps(Chooser chooser) {
            try {
                return new Walk(APPLICATION, apply(posting), setting).go(chooser, () -> false);
            } catch (RehearsalFault fault) {
                return List.of(notLetIn(fault));
            }
        }

        private Passage notLetIn(RehearsalFault fault) {
            return new Passage(
                    "",
                    Way.timePasses(),
                    null,
                    null,
                    Duration.ZERO,
                    List.of(),
                    null,
                    setting.mails().get(),
                    fault.failure());
        }

        private String apply(String postingId) {
            return engine.comesIn(() -> submit(postingId));
        }

        private String submit(String postingId) {
            Candidate candidate = new Candidate(
                    UUID.randomUUID().toString(),
                    "Candidate " + (carried + 1),
                    "candidate" + UUID.randomUUID() + "@candidates.example",
                    null,
                    null);
            return intake.submit(
                            postingId,
                            new ApplicationForm(candidate, Answers.NONE, "Dear team", "a friend"),
                            null,
                            null)
                    .application()
                    .id();
        }

        /** Postings that go other ways, each with a candidate as soon as it takes one. */
        private void tryPostings() {
            for (int tried = 0;
                    tried < POSTINGS_TRIED && within(TRYING_POSTINGS) && somethingUntried(POSTING);
                    tried++) {
                String id = receive();
                List<String> applied = new ArrayList<>();
                AtomicInteger steps = new AtomicInteger();
                Chooser curious = Chooser.curious(setting.line(), byChance);
                tally.posted(new Walk(POSTING, id, setting)
                        .go(
                                (place, ways) -> {
                                    if (applied.isEmpty() && isOpen(id)) {
                                        applyTo(id).ifPresent(applied::add);
                                    }
                                    steps.incrementAndGet();
                                    return curious.choose(place, ways);
                                },
                                () -> steps.get() >= POSTING_STEPS));
                engine.abandon(id);
                applied.forEach(engine::abandon);
            }
        }

        private Optional<String> applyTo(String postingId) {
            try {
                return Optional.of(apply(postingId));
            } catch (RehearsalFault fault) {
                tally.tried(List.of(notLetIn(fault)));
                return Optional.empty();
            }
        }

        /** Carries some of the simulated candidates through the engine, along the same way, to see whether they come to the same end. */
        private void check(List<Journey> journeys) {
            List<Journey> simulated =
                    journeys.stream().filter(journey -> journey.last() != null).toList();
            int most = Math.min(CHECKED, simulated.size());
            while (checked < most && ((checked < CHECKED_IN_ANY_CASE && !failed) || since(stood) < plan.seconds())) {
                Journey journey = simulated.get(checked * simulated.size() / most);
                checked++;
                List<Passage> steps = carry(
                        Chooser.after(journey.steps().stream().map(Passage::way).toList(), byChance));
                agreed += agree(journey.steps(), steps) ? 1 : 0;
            }
        }

        private static boolean agree(List<Passage> simulated, List<Passage> carried) {
            Passage one = simulated.get(simulated.size() - 1);
            Passage other = carried.get(carried.size() - 1);
            return Objects.equals(one.end(), other.end())
                    && days(simulated).minus(days(carried)).abs().compareTo(Duration.ofDays(1)) <= 0;
        }

        private static Duration days(List<Passage> steps) {
            return steps.stream().map(Passage::took).reduce(Duration.ZERO, Duration::plus);
        }

        /** How a crowd goes, once the engine has shown what it needs to. */
        private List<Journey> simulate() {
            astray = crowd.learn(plan.candidates(), () -> within(BEFORE_CHECKS));
            return crowd.candidates(plan.candidates());
        }
    }
}
