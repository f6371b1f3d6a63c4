package org.hiringpipelines.workflows.metrics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.metrics.CohortRepository.Entered;
import org.hiringpipelines.workflows.metrics.CohortRepository.Stayed;
import org.hiringpipelines.workflows.metrics.HiringFigures.Ended;
import org.hiringpipelines.workflows.metrics.HiringFigures.FunnelStep;
import org.hiringpipelines.workflows.metrics.HiringFigures.InterviewLoad;
import org.hiringpipelines.workflows.metrics.HiringFigures.Reason;
import org.hiringpipelines.workflows.metrics.HiringFigures.StageTime;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.transaction.annotation.Transactional;

/** Counts what became of a {@link Cohort}. */
@Transactional(readOnly = true)
public class HiringMetrics {

    /** More sources than that nobody compares; what is typed freely could be as many as there are applications. */
    static final int SOURCES = 50;

    private final CohortRepository cohorts;
    private final Involvement involvement;
    private final Stages stages;
    private final RejectionReasons reasons;
    private final Clock clock;

    HiringMetrics(
            CohortRepository cohorts, Involvement involvement, Stages stages, RejectionReasons reasons, Clock clock) {
        this.cohorts = cohorts;
        this.involvement = involvement;
        this.stages = stages;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** All figures of a cohort; all of nothing where the reader leads none of its postings. */
    public HiringFigures of(Cohort cohort) {
        CohortRepository.Counted whose = counted(cohort);
        Instant now = clock.instant();
        List<Ended> outcomes = cohorts.outcomes(whose).stream()
                .map(ended -> new Ended(ended.outcome(), ended.applications()))
                .toList();
        List<Entered> entered = cohorts.entered(whose);
        List<Stayed> stays = cohorts.stays(whose);
        List<DrawnStage> drawn = stages(cohort.postingId(), entered, stays);
        return new HiringFigures(
                funnel(outcomes, entered, drawn),
                timeInStage(stays, drawn),
                spread(cohorts.toHire(whose)),
                spread(cohorts.toFill(whose)),
                cohorts.sources(whose, SOURCES),
                cohorts.acceptance(whose),
                outcomes,
                cohorts.reasons(whose).stream()
                        .map(ended -> new Reason(reasons.words(ended.code()), ended.applications()))
                        .toList(),
                interviewers(cohorts.met(whose, now), cohorts.wrote(whose, now)));
    }

    private List<DrawnStage> stages(String postingId, List<Entered> entered, List<Stayed> stays) {
        Set<Stage> reached = Stream.concat(
                        entered.stream().map(Entered::stage), stays.stream().map(Stayed::stage))
                .collect(Collectors.toSet());
        return postingId == null ? stages.everywhere(reached) : stages.of(postingId, reached);
    }

    private CohortRepository.Counted counted(Cohort cohort) {
        Set<String> groups = cohort.reader().groups();
        return new CohortRepository.Counted(
                involvement.leadsAll(cohort.reader()),
                cohort.reader().id(),
                groups.isEmpty() ? Set.of("") : groups,
                cohort.postingId() == null ? "" : cohort.postingId(),
                cohort.organization() == null ? "" : cohort.organization(),
                cohort.department() == null ? "" : cohort.department(),
                startOf(cohort.from()),
                startOf(cohort.until().plusDays(1)));
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** Of the stages all but the first, on which everybody arrives. */
    private static List<FunnelStep> funnel(List<Ended> outcomes, List<Entered> entered, List<DrawnStage> drawn) {
        long all = outcomes.stream().mapToLong(Ended::applications).sum();
        Map<Stage, Long> reached = entered.stream().collect(Collectors.toMap(Entered::stage, Entered::applications));
        long hired = outcomes.stream()
                .filter(ended -> ended.outcome() == Outcome.HIRED)
                .mapToLong(Ended::applications)
                .sum();
        return Stream.of(
                        Stream.of(new FunnelStep("Applied", new Share(all, all))),
                        drawn.stream()
                                .skip(1)
                                .map(stage -> new FunnelStep(
                                        stage.words(), new Share(reached.getOrDefault(stage.stage(), 0L), all))),
                        Stream.of(new FunnelStep(Outcome.HIRED.words(), new Share(hired, all))))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<StageTime> timeInStage(List<Stayed> stays, List<DrawnStage> drawn) {
        return drawn.stream()
                .flatMap(stage -> stays.stream()
                        .filter(stay -> stay.stage().equals(stage.stage()))
                        .map(stay -> new StageTime(
                                stay.stage(),
                                stage.words(),
                                new Spread(stay.stays(), stay.median(), stay.ninetieth()))))
                .toList();
    }

    private static Spread spread(CohortRepository.Took took) {
        return new Spread(took.hires(), took.median(), took.ninetieth());
    }

    private static List<InterviewLoad> interviewers(
            List<CohortRepository.Met> met, List<CohortRepository.Wrote> wrote) {
        Map<String, Long> interviews = met.stream()
                .flatMap(interview -> interview.panel().interviewers().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, CohortRepository.Wrote> written =
                wrote.stream().collect(Collectors.toMap(CohortRepository.Wrote::interviewer, Function.identity()));
        return Stream.concat(interviews.keySet().stream(), written.keySet().stream())
                .distinct()
                .map(interviewer ->
                        load(interviewer, interviews.getOrDefault(interviewer, 0L), written.get(interviewer)))
                .sorted(Comparator.comparingLong(InterviewLoad::interviews)
                        .reversed()
                        .thenComparing(InterviewLoad::interviewer))
                .toList();
    }

    private static InterviewLoad load(String interviewer, long interviews, CohortRepository.Wrote wrote) {
        return wrote == null
                ? new InterviewLoad(interviewer, interviews, 0, new Spread(0, null, null), new Share(0, 0))
                : new InterviewLoad(
                        interviewer,
                        interviews,
                        wrote.scorecards(),
                        new Spread(wrote.scorecards(), wrote.median(), wrote.ninetieth()),
                        new Share(wrote.soon(), wrote.scorecards()));
    }
}
