package org.hiringpipelines.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.metrics.HiringFigures;
import org.hiringpipelines.workflows.metrics.Spread;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.stereotype.Component;

/** Lays figures out in tables. What each is called and how it is defined stands under {@code numbers} in the words of the pages. */
@Component
class FigureTables {

    private final Team team;
    private final PageWords words;

    FigureTables(Team team, PageWords words) {
        this.team = team;
        this.words = words;
    }

    /** All tables of these figures, in the order in which they are read. */
    List<FigureTable> of(HiringFigures figures) {
        return List.of(
                table(
                        "funnel",
                        1,
                        figures.funnel(),
                        step -> row(
                                words.said(step.name()),
                                step.reached().part(),
                                step.reached().percent())),
                table("stages", 2, figures.timeInStage(), stage -> row(words.said(stage.name()), stage.days())),
                table(
                        "hires",
                        0,
                        List.of(
                                row(words.say("numbers.toHire"), figures.timeToHire()),
                                row(words.say("numbers.toFill"), figures.timeToFill())),
                        Function.identity()),
                table(
                        "sources",
                        1,
                        figures.sources(),
                        source -> row(
                                source.name().isEmpty() ? words.say("numbers.noSource") : source.name(),
                                source.applications(),
                                source.interviewed(),
                                source.hired())),
                table(
                        "acceptance",
                        0,
                        List.of(figures.acceptance()),
                        share -> row(share.whole(), share.part(), share.whole() == 0 ? null : share.percent())),
                table(
                        "outcomes",
                        1,
                        figures.outcomes(),
                        ended -> row(
                                ended.outcome() == null
                                        ? words.say("numbers.open")
                                        : words.said(ended.outcome().words()),
                                ended.applications())),
                table(
                        "reasons",
                        1,
                        figures.reasons(),
                        reason -> row(words.said(reason.words()), reason.applications())),
                table(
                        "interviewers",
                        1,
                        figures.interviewers(),
                        load -> row(
                                team.nameOf(load.interviewer()),
                                load.interviews(),
                                load.scorecards(),
                                load.days().median(),
                                load.days().ninetieth(),
                                load.scorecards() == 0
                                        ? null
                                        : load.withinADay().percent())));
    }

    private <T> FigureTable table(String name, int drawn, List<T> lines, Function<T, List<Object>> row) {
        List<String> columns = Stream.of(
                        words.say("numbers." + name + ".columns").split("\\|"))
                .map(String::strip)
                .toList();
        return new FigureTable(name, columns, lines.stream().map(row).toList(), drawn);
    }

    private static List<Object> row(String label, Spread spread) {
        return row(label, spread.count(), spread.median(), spread.ninetieth());
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
