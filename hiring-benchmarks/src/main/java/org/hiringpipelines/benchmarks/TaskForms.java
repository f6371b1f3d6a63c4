package org.hiringpipelines.benchmarks;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** What people enter into the form of each task on the way to a hire, as Tasklist would submit it. */
public final class TaskForms {

    // Days that are still to come whenever this is run.
    private static final String SLOT = "2099-06-01T08:00:00Z";
    private static final String OTHER_SLOT = "2099-06-02T08:00:00Z";

    private static final String EVIDENCE =
            "Led the move of the billing system to a new platform; told plainly what went wrong and what was learned.";

    private static final Map<String, Map<String, Object>> BY_TASK = Map.ofEntries(
            Map.entry("Task_ReviewPosting", Map.of("decision", "submit", "waiver", "A posting for the benchmark.")),
            Map.entry("Task_ApprovePosting", Map.of("decision", "approve")),
            Map.entry("Task_ScreenApplication", Map.of("outcome", "advance", "comment", "Meets every requirement.")),
            Map.entry(
                    "Task_ProposeSlots",
                    Map.of(
                            "slots",
                            jsonValue("[{\"startsAt\":\"%s\",\"minutes\":45},{\"startsAt\":\"%s\",\"minutes\":45}]"
                                            .formatted(SLOT, OTHER_SLOT))
                                    .create(),
                            "interviewers",
                            jsonValue("[\"interviewer\",\"interviewer2\"]").create(),
                            "place",
                            "Room 4, second floor")),
            Map.entry("Task_RecordSlot", Map.of("startsAt", SLOT)),
            Map.entry(
                    "Task_WriteScorecard",
                    Map.of(
                            "ratings",
                            jsonValue(("[{\"competency\":\"Job knowledge\",\"rating\":4,\"evidence\":\"%1$s\"},"
                                                    + "{\"competency\":\"Problem solving\",\"rating\":5,\"evidence\":\"%1$s\"},"
                                                    + "{\"competency\":\"Working with others\",\"rating\":4,\"evidence\":\"%1$s\"}]")
                                            .formatted(EVIDENCE))
                                    .create(),
                            "summary",
                            "Knows the work and explains it well.",
                            "recommendation",
                            "yes")),
            Map.entry("Task_DecideRound", Map.of("outcome", "continue")),
            Map.entry("Task_DecideHire", Map.of("outcome", "offer")),
            Map.entry(
                    "Task_DraftOffer",
                    Map.of(
                            "salary", "92000",
                            "currency", "USD",
                            "payPeriod", "YEAR",
                            "startsOn", "2099-09-01",
                            "expiresOn", "2099-07-01",
                            "terms", "25 days of leave; relocation within the state is paid.")),
            Map.entry("Task_ApproveOffer", Map.of("decision", "approve")),
            Map.entry("Task_RecordOfferAnswer", Map.of("answer", "accepted")),
            Map.entry("Task_RecordClearance", Map.of("result", "clear")));

    private TaskForms() {}

    /** Who does it: what one person drafts or submits, another approves. */
    static String by(Task task) {
        return task.getTaskDefinitionKey().startsWith("Task_Approve") ? "manager" : "recruiter";
    }

    static Map<String, Object> of(Task task) {
        return of(task.getTaskDefinitionKey());
    }

    /** What is entered into the form of such a task. */
    public static Map<String, Object> of(String task) {
        Map<String, Object> form = BY_TASK.get(task);
        if (form == null) {
            throw new IllegalStateException("Nobody here knows what to enter into " + task + ".");
        }
        return form;
    }
}
