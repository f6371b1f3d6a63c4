package org.hiringpipelines.workflows.rehearsals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways on from where somebody stands. What is done next is the task that is due first; what has no due date is done when nothing else is
 * left to wait for. Aside of that a task may be left lying, something be done that nothing waits for, or a message arrive.
 */
final class WaysOn {

    private final List<TaskToDo> tasks;
    private final WalkSetting setting;
    private final Optional<TaskToDo> main;
    private final List<Way> all = new ArrayList<>();

    WaysOn(List<TaskToDo> tasks, Set<String> lying, WalkSetting setting, String businessKey) {
        this.tasks = tasks;
        this.setting = setting;
        boolean timers = setting.engine().nextJob().isPresent();
        Comparator<TaskToDo> first = Comparator.comparing(TaskToDo::due).thenComparing(TaskToDo::key);
        List<TaskToDo> dated =
                tasks.stream().filter(task -> task.due() != null).sorted(first).toList();
        this.main = dated.stream()
                .filter(task -> !lying.contains(task.id()))
                .findFirst()
                .or(() -> dated.stream().findFirst())
                .or(() -> timers ? Optional.empty() : tasks.stream().findFirst());
        main.ifPresentOrElse(
                task -> choices(task).forEach(choice -> all.add(Way.done(task.key(), choice, false))), () -> {
                    if (timers) {
                        all.add(Way.timePasses());
                    }
                });
        main.filter(task -> timers && task.due() != null && !lying.contains(task.id()))
                .ifPresent(task -> all.add(Way.leftLying(task.key())));
        tasks.stream()
                .filter(task -> task.due() == null && main.filter(task::equals).isEmpty())
                .forEach(task -> choices(task).forEach(choice -> all.add(Way.done(task.key(), choice, true))));
        setting.engine().awaited(businessKey).stream().sorted().forEach(message -> all.add(Way.told(message)));
    }

    List<Way> all() {
        return all;
    }

    /**
     * All of them; none where somebody has come to a dead end: nobody is asked, no timer runs, and no message is waited for but those that can
     * come anywhere. Who withdraws there has not been led on.
     *
     * @param heardAnywhere the names of these messages
     */
    List<Way> all(Set<String> heardAnywhere) {
        return all.stream().allMatch(way -> way.kind() == Way.Kind.TOLD && heardAnywhere.contains(way.name()))
                ? List.of()
                : all;
    }

    /** The task of that key that is to be done first. */
    TaskToDo task(String key) {
        return main.filter(task -> task.key().equals(key))
                .or(() -> tasks.stream().filter(task -> task.key().equals(key)).findFirst())
                .orElseThrow();
    }

    private Optional<SampleForm> form(TaskToDo task) {
        RehearsedEngine engine = setting.engine();
        return engine.form(task)
                .map(form -> new SampleForm(form, () -> engine.values(task.id()), setting.answers(), engine::hides));
    }

    private List<String> choices(TaskToDo task) {
        return form(task).map(form -> form.choices(setting.routing(task))).orElse(List.of(""));
    }

    /** What is filled in with that choice, at the moment it is. */
    Map<String, Object> filledIn(TaskToDo task, String choice) {
        return form(task)
                .map(form -> form.filledIn(setting.routing(task), choice))
                .orElse(Map.of());
    }

    /** What a candidate or a vendor says in place of the task that is to be done next: what its form would say. */
    Map<String, Object> answersOfMain() {
        return main.map(task -> filledIn(task, choices(task).get(0))).orElse(Map.of());
    }
}
