package org.hiringpipelines.workflows.rehearsals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what candidates met. */
final class Tally {

    private static final double DAY = Duration.ofDays(1).toSeconds();

    private final List<DrawnProcess> drawn;
    private final Map<PassedElement, String> names = new HashMap<>();
    private final Map<PassedElement, Integer> passed = new HashMap<>();
    private final Map<PassedElement, Integer> reached = new HashMap<>();
    private final Map<List<String>, List<Double>> deeds = new TreeMap<>(Comparator.comparing(String::valueOf));
    private final Map<String, TreeSet<String>> recipients = new TreeMap<>();
    private final Map<String, Integer> mails = new TreeMap<>();
    private final Map<String, List<Double>> ends = new TreeMap<>();
    private final Map<Passage.Failure, Integer> faults = new LinkedHashMap<>();
    private final Map<Passage.Failure, String> doing = new HashMap<>();
    private final Map<Way, Integer> ways = new HashMap<>();

    Tally(List<DrawnProcess> drawn) {
        this.drawn = drawn;
        drawn.forEach(process -> process.elements()
                .forEach(element -> names.put(new PassedElement(process.key(), element.id()), element.name())));
    }

    /** What the engine tried; it counts for what can be reached and what fails. */
    void tried(List<Passage> steps) {
        steps.forEach(step -> {
            step.passed().forEach(element -> reached.merge(element, 1, Integer::sum));
            if (step.fault() != null) {
                faults.putIfAbsent(step.fault(), 0);
                doing.putIfAbsent(step.fault(), inWords(step.way()));
            }
            step.mails().forEach(mail -> mails.putIfAbsent(mail.template(), 0));
            recipients(step);
        });
    }

    /** What came of a posting; its own elements are counted, as there is no crowd of postings. */
    void posted(List<Passage> steps) {
        tried(steps);
        steps.forEach(step -> step.passed().forEach(element -> passed.merge(element, 1, Integer::sum)));
    }

    void met(Journey journey) {
        for (Passage step : journey.steps()) {
            ways.merge(step.way(), 1, Integer::sum);
            step.passed().forEach(element -> passed.merge(element, 1, Integer::sum));
            step.mails().forEach(mail -> mails.merge(mail.template(), 1, Integer::sum));
            recipients(step);
            if (step.deed() != null) {
                deeds.computeIfAbsent(
                                List.of(
                                        step.deed().task().process(),
                                        step.deed().task().id(),
                                        step.deed().whose()),
                                deed -> new ArrayList<>())
                        .add(step.deed().waited().toSeconds() / DAY);
            }
            if (step.fault() != null) {
                faults.merge(step.fault(), 1, Integer::sum);
                doing.putIfAbsent(step.fault(), inWords(step.way()));
            }
        }
        Passage last = journey.last();
        ends.computeIfAbsent(
                        last == null || last.end() == null ? "" : last.end().id(), end -> new ArrayList<>())
                .add(Duration.between(journey.submitted(), journey.ended()).toSeconds() / DAY);
    }

    private void recipients(Passage step) {
        step.mails()
                .forEach(mail -> recipients
                        .computeIfAbsent(mail.template(), template -> new TreeSet<>())
                        .add(mail.to()));
    }

    private static String inWords(Way way) {
        return Stream.of(way.name(), way.choice())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(": "));
    }

    List<RehearsalReport.HeatedProcess> processes() {
        return drawn.stream().map(this::process).toList();
    }

    private RehearsalReport.HeatedProcess process(DrawnProcess process) {
        List<RehearsalReport.HeatedElement> counted = Stream.concat(
                        process.elements().stream().map(DrawnProcess.DrawnElement::id),
                        process.flows().stream().sorted())
                .map(id -> new PassedElement(process.key(), id))
                .filter(passed::containsKey)
                .map(element -> new RehearsalReport.HeatedElement(
                        element.id(), names.getOrDefault(element, ""), passed.get(element)))
                .toList();
        List<RehearsalReport.HeatedElement> never = process.elements().stream()
                .filter(element -> {
                    PassedElement place = new PassedElement(process.key(), element.id());
                    return !passed.containsKey(place) && !reached.containsKey(place);
                })
                .map(element -> new RehearsalReport.HeatedElement(element.id(), element.name(), 0))
                .toList();
        return new RehearsalReport.HeatedProcess(process.key(), process.name(), process.xml(), counted, never);
    }

    List<RehearsalReport.RehearsedTask> tasks() {
        return deeds.entrySet().stream()
                .map(deed -> new RehearsalReport.RehearsedTask(
                        deed.getKey().get(0),
                        deed.getKey().get(1),
                        nameOf(new PassedElement(
                                deed.getKey().get(0), deed.getKey().get(1))),
                        deed.getKey().get(2),
                        deed.getValue().size(),
                        share(deed.getValue(), 0.5),
                        share(deed.getValue(), 0.9)))
                .sorted(Comparator.comparing(RehearsalReport.RehearsedTask::times)
                        .reversed())
                .toList();
    }

    List<RehearsalReport.RehearsedMail> mails(Function<String, SampleMail> samples) {
        return mails.entrySet().stream()
                .map(mail -> {
                    SampleMail sample = samples.apply(mail.getKey());
                    return new RehearsalReport.RehearsedMail(
                            mail.getKey(),
                            List.copyOf(recipients.getOrDefault(mail.getKey(), new TreeSet<>())),
                            mail.getValue(),
                            sample.subject(),
                            sample.text(),
                            sample.html());
                })
                .sorted(Comparator.comparing(RehearsalReport.RehearsedMail::times)
                        .reversed())
                .toList();
    }

    List<RehearsalReport.RehearsedEnd> ends(String kind, int all) {
        return ends.entrySet().stream()
                .map(end -> new RehearsalReport.RehearsedEnd(
                        end.getKey(),
                        end.getKey().isEmpty() ? "" : nameOf(new PassedElement(kind, end.getKey())),
                        end.getValue().size(),
                        (double) end.getValue().size() / all,
                        share(end.getValue(), 0.5),
                        share(end.getValue(), 0.9)))
                .sorted(Comparator.comparing(RehearsalReport.RehearsedEnd::times)
                        .reversed())
                .toList();
    }

    List<RehearsalReport.MetFault> faults() {
        return faults.entrySet().stream()
                .map(fault -> new RehearsalReport.MetFault(
                        fault.getKey().at().process(),
                        fault.getKey().at().id(),
                        nameOf(fault.getKey().at()),
                        fault.getKey().sentence(),
                        fault.getValue(),
                        doing.getOrDefault(fault.getKey(), "")))
                .toList();
    }

    /** The shares that held for each choice, with how often it came to that. */
    List<RehearsalReport.AppliedRate> rates(Rates rates, LearnedLine line) {
        Map<List<Object>, List<Way>> choices = line.tried().stream()
                .collect(Collectors.groupingBy(
                        way -> List.of(way.kind(), way.name(), way.aside()), LinkedHashMap::new, Collectors.toList()));
        return choices.values().stream()
                .filter(ways ->
                        ways.get(0).kind() == Way.Kind.DONE && !ways.get(0).aside() && ways.size() > 1)
                .flatMap(of -> {
                    List<Double> shares = rates.of(of);
                    return java.util.stream.IntStream.range(0, of.size())
                            .mapToObj(i -> new RehearsalReport.AppliedRate(
                                    of.get(i).name(),
                                    of.get(i).choice(),
                                    shares.get(i),
                                    ways.getOrDefault(of.get(i), 0)));
                })
                .toList();
    }

    private String nameOf(PassedElement element) {
        return names.getOrDefault(element, element.id());
    }

    /** What that share of the figures does not exceed. */
    private static double share(List<Double> figures, double share) {
        List<Double> sorted = figures.stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return Math.round(10 * sorted.get(Math.max(0, index))) / 10.0;
    }
}
