package org.hiringpipelines.workflows.engine.check;

import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;

/** What every process, table and task says of itself: when its history ends, which version it is, what there is to do. */
final class SettingsOfProcesses implements DesignRule {

    private static final String HISTORY =
            "nothing says when its history is deleted; set History cleanup, Time to live, such as P1460D";
    private static final String VERSION = "it has no version tag; set one, and the next one with each change";

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (Diagram diagram : design.diagrams()) {
            for (Process process : diagram.all(Process.class)) {
                note(
                        process.getCamundaHistoryTimeToLiveString(),
                        diagram.where(process),
                        Mistake.HISTORY_WITHOUT_END,
                        HISTORY,
                        flaws);
                note(process.getCamundaVersionTag(), diagram.where(process), Mistake.NO_VERSION, VERSION, flaws);
            }
            diagram.all(UserTask.class)
                    .forEach(task -> note(
                            task.getName(),
                            diagram.where(task),
                            Mistake.NO_NAME,
                            "it has no name; Tasklist shows it under that, such as \"Screen application\"",
                            flaws));
            diagram.all(UserTask.class).stream()
                    .filter(task -> task.getDocumentations().isEmpty()
                            || task.getDocumentations().stream()
                                    .anyMatch(text -> text.getTextContent().isBlank()))
                    .forEach(task -> flaws.add(
                            Mistake.NO_DOCUMENTATION,
                            diagram.where(task),
                            "its documentation is empty; Tasklist shows there what there is to do"));
        }
        for (DesignTable table : design.tables()) {
            for (Decision decision : table.decisions()) {
                note(
                        decision.getCamundaHistoryTimeToLiveString(),
                        table.where(decision),
                        Mistake.HISTORY_WITHOUT_END,
                        HISTORY,
                        flaws);
                note(decision.getVersionTag(), table.where(decision), Mistake.NO_VERSION, VERSION, flaws);
            }
        }
    }

    private static void note(String value, String place, Mistake mistake, String what, Flaws flaws) {
        if (value == null || value.isBlank()) {
            flaws.add(mistake, place, what);
        }
    }
}
