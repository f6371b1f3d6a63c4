package org.hiringpipelines.workflows.engine.map;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.designs.DesignShelf;
import org.hiringpipelines.workflows.guide.GuidedCheck;
import org.hiringpipelines.workflows.guide.GuidedPipeline;
import org.hiringpipelines.workflows.guide.GuidedRule;
import org.hiringpipelines.workflows.guide.GuidedStep;
import org.hiringpipelines.workflows.guide.HiringGuide;
import org.hiringpipelines.workflows.guide.KeptLogs;
import org.hiringpipelines.workflows.guide.UsualTime;

/** Reads the guide from the map of the design that was deployed last. */
public class GuideOfDesign implements HiringGuide {

    private static final String STANDARD = "application";

    private static final Pattern DAYS = Pattern.compile("P?(\\d+)D?");

    /** What can happen at any time, and how it can end. */
    private static final Set<String> EDGES = Set.of("boundaryEvent", "endEvent");

    /** Anybody may ask, as often as they like; what a designer deploys is told some seconds later. */
    private final LoadingCache<String, DesignMap> latest;

    /** A guide to the designs of a shelf. */
    public GuideOfDesign(DesignShelf shelf) {
        latest = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(30))
                .build(any -> DesignMap.of(shelf.latest()));
    }

    private DesignMap design() {
        return latest.get("the latest");
    }

    @Override
    public List<GuidedPipeline> pipelines() {
        DesignMap design = design();
        MappedProcess standard = design.processes().get(STANDARD);
        return standard == null
                ? List.of()
                : Stream.concat(
                                Stream.of(pipeline(standard, null, design)),
                                design.processes().values().stream()
                                        .filter(process -> process.pipeline() != null)
                                        .map(process -> pipeline(standard, process, design)))
                        .toList();
    }

    /** The standard pipeline stands within a process that is the same for all; another one stands in its place there. */
    private static GuidedPipeline pipeline(MappedProcess standard, MappedProcess other, DesignMap design) {
        List<GuidedStep> around = told(
                standard, design, step -> !EDGES.contains(step.kind()) && (other == null || step.within() == null));
        List<GuidedStep> own = other == null ? List.of() : told(other, design, step -> !EDGES.contains(step.kind()));
        return new GuidedPipeline(
                other == null ? null : other.name(),
                other == null || other.forCandidates() == null ? standard.forCandidates() : other.forCandidates(),
                Stream.concat(around.stream(), own.stream()).toList(),
                told(standard, design, step -> step.kind().equals("boundaryEvent")),
                told(standard, design, step -> step.kind().equals("endEvent")));
    }

    private static List<GuidedStep> told(MappedProcess process, DesignMap design, Predicate<MappedStep> which) {
        return process.steps().stream()
                .filter(which)
                .map(step -> new GuidedStep(
                        step.name(),
                        step.forCandidates(),
                        who(step),
                        time(step, design),
                        within(step, design, Set.of(process.key())).toList()))
                .filter(step -> step.sentence() != null || !step.within().isEmpty())
                .toList();
    }

    /** All that is told of the process that a step calls, and of those which that one calls. */
    private static Stream<GuidedStep> within(MappedStep call, DesignMap design, Set<String> around) {
        return MappedProcess.calledBy(call, design.processes())
                .filter(called -> !around.contains(called.key()))
                .stream()
                .flatMap(called -> {
                    Set<String> further = Stream.concat(around.stream(), Stream.of(called.key()))
                            .collect(Collectors.toSet());
                    return called.steps().stream()
                            .flatMap(step -> Stream.concat(
                                    step.forCandidates() == null
                                            ? Stream.of()
                                            : Stream.of(new GuidedStep(
                                                    step.name(),
                                                    step.forCandidates(),
                                                    who(step),
                                                    time(step, design),
                                                    List.of())),
                                    within(step, design, further)));
                });
    }

    private static String who(MappedStep step) {
        return step.people().stream().findFirst().orElse(null);
    }

    private static UsualTime time(MappedStep step, DesignMap design) {
        List<Duration> times = design.deadlinesOf(step.id()).stream()
                .flatMap(row -> DesignMap.time(row, "due").stream())
                .sorted()
                .toList();
        return times.isEmpty() ? null : new UsualTime(times.get(0), times.get(times.size() - 1), step.later());
    }

    @Override
    public List<GuidedCheck> checks() {
        MappedTable clearances = design().tables().get("clearances");
        if (clearances == null) {
            return List.of();
        }
        Map<String, List<MappedTable.Row>> byCheck = clearances.rows().stream()
                .filter(row -> row.text("check") != null)
                .collect(Collectors.groupingBy(row -> row.text("check"), LinkedHashMap::new, Collectors.toList()));
        return byCheck.entrySet().stream()
                .map(check -> new GuidedCheck(
                        check.getValue().stream()
                                .map(row -> row.text("name"))
                                .filter(name -> name != null)
                                .findFirst()
                                .orElse(check.getKey()),
                        check.getValue().stream().map(GuideOfDesign::rule).toList()))
                .toList();
    }

    @Override
    public KeptLogs logs() {
        return new KeptLogs(daysToLive(STANDARD), daysToLive("correspondence"));
    }

    /** The engine knows two ways to write it: {@code P180D} and {@code 180}. */
    private Integer daysToLive(String process) {
        return Optional.ofNullable(design().processes().get(process))
                .map(drawn -> drawn.diagram().process().getCamundaHistoryTimeToLiveString())
                .map(DAYS::matcher)
                .filter(Matcher::matches)
                .map(days -> Integer.valueOf(days.group(1)))
                .orElse(null);
    }

    private static GuidedRule rule(MappedTable.Row row) {
        return new GuidedRule(
                first(row, "country"),
                first(row, "region"),
                first(row, "city"),
                first(row, "employer"),
                !row.asks().getOrDefault("titleWords", "").isEmpty(),
                days(row, "waitDays"),
                days(row, "disputeDays"),
                Boolean.parseBoolean(row.text("beforeStart")),
                row.text("notice"),
                row.text("citation"));
    }

    private static String first(MappedTable.Row row, String input) {
        return row.words(input).stream().findFirst().orElse(null);
    }

    private static int days(MappedTable.Row row, String output) {
        return row.text(output) == null ? 0 : Integer.parseInt(row.text(output));
    }
}
