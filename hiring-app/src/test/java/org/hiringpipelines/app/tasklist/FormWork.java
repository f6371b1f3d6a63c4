package org.hiringpipelines.app.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.app.scenario.Measures;

/**
 * What one form in Tasklist asks of who fills it in, on a screen of 1280 by 720.
 *
 * @param task its name
 * @param firstField whether the first field is on the first screen
 * @param complete whether the button that completes it is
 * @param tabs how often Tab is pressed until the form has the focus
 * @param barriers rules of accessibility that its page breaks gravely
 */
record FormWork(String task, boolean firstField, boolean complete, int tabs, List<String> barriers) {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Opens the task of that name and looks. */
    static FormWork of(TasklistPage window, String task) {
        window.open(task);
        boolean first = window.inSight(window.firstField());
        boolean complete = window.inSight(window.complete());
        List<String> barriers = new AxeBuilder(window.page())
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
        return new FormWork(task, first, complete, window.tabsToForm(), barriers);
    }

    /** It begins and ends on the first screen, five keys lead there, and nobody is left out. */
    void isLittle() {
        assertThat(firstField).as(task).isTrue();
        assertThat(complete).as(task).isTrue();
        assertThat(tabs).as(task).isLessThanOrEqualTo(5);
        assertThat(barriers).as(task).isEmpty();
    }

    static void print(List<FormWork> works) {
        System.out.printf(
                "%-28s %-12s %-9s %-5s %s%n", "form at 1280×720", "first field", "Complete", "Tabs", "barriers");
        works.forEach(work -> System.out.printf(
                "%-28s %-12s %-9s %-5d %d%n",
                work.task, work.firstField, work.complete, work.tabs, work.barriers.size()));
    }

    static void note(List<FormWork> works) {
        long both =
                works.stream().filter(work -> work.firstField && work.complete).count();
        Measures.note(
                "first field and complete on the first screen, tasklist", both + " of " + works.size() + " forms");
        Measures.note(
                "axe: rules broken gravely, tasklist",
                works.stream().mapToInt(work -> work.barriers.size()).sum() + " on " + works.size() + " forms");
    }
}
