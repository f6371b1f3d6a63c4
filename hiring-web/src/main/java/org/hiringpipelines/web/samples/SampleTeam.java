package org.hiringpipelines.web.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/** Completes tasks as a team would, each person their own. */
class SampleTeam {

    private final TaskService tasks;
    private final IdentityService identity;
    private final Clock clock;
    private final SampleCast cast;

    SampleTeam(TaskService tasks, IdentityService identity, Clock clock, SampleCast cast) {
        this.tasks = tasks;
        this.identity = identity;
        this.clock = clock;
        this.cast = cast;
    }

    void submitPosting(String postingId) {
        complete(cast.recruiter(), postingId, "Task_ReviewPosting", Map.of("decision", "submit"));
    }

    void approvePosting(String postingId) {
        complete(cast.approver(), postingId, "Task_ApprovePosting", Map.of("decision", "approve"));
    }

    void screen(String applicationId, String outcome, String reason) {
        complete(
                cast.recruiter(),
                applicationId,
                "Task_ScreenApplication",
                Map.of("outcome", outcome, "reason", reason));
    }

    void proposeSlots(String applicationId, int daysFromNow) {
        LocalDate day = LocalDate.now(clock).plusDays(daysFromNow);
        complete(
                cast.recruiter(),
                applicationId,
                "Task_ProposeSlots",
                Map.of(
                        "slots",
                        json(
                                "[{\"startsAt\":\"%1$sT10:00\",\"minutes\":45},{\"startsAt\":\"%1$sT14:30\",\"minutes\":45}]"
                                        .formatted(day)),
                        "interviewers",
                        json("[\"%s\",\"%s\"]".formatted(cast.interviewer(), cast.otherInterviewer())),
                        "place",
                        "Mill Street branch, room 2"));
    }

    void chooseSlot(String applicationId, int daysFromNow) {
        complete(
                cast.recruiter(),
                applicationId,
                "Task_RecordSlot",
                Map.of("startsAt", LocalDate.now(clock).plusDays(daysFromNow) + "T10:00"));
    }

    void writeScorecard(String applicationId, int rating, String recommendation) {
        writeScorecard(applicationId, cast.interviewer(), rating, recommendation);
    }

    void writeOtherScorecard(String applicationId, int rating, String recommendation) {
        writeScorecard(applicationId, cast.otherInterviewer(), rating, recommendation);
    }

    private void writeScorecard(String applicationId, String interviewer, int rating, String recommendation) {
        Task task = open(interviewer, applicationId, "Task_WriteScorecard");
        SpinJsonNode asked = (SpinJsonNode) tasks.getVariable(task.getId(), "ratings");
        String ratings = asked.elements().stream()
                .map(row -> row.prop("competency").stringValue())
                .map(name ->
                        "{\"competency\":\"%s\",\"rating\":%d,\"evidence\":\"Gave a clear example from the last year.\"}"
                                .formatted(name, rating))
                .collect(Collectors.joining(",", "[", "]"));
        complete(
                interviewer,
                applicationId,
                "Task_WriteScorecard",
                Map.of(
                        "ratings",
                        json(ratings),
                        "summary",
                        "Answered all questions with examples, and asked good ones.",
                        "recommendation",
                        recommendation));
    }

    void decideRound(String applicationId) {
        complete(cast.manager(), applicationId, "Task_DecideRound", Map.of("outcome", "continue"));
    }

    void decideHire(String applicationId, String outcome) {
        complete(cast.manager(), applicationId, "Task_DecideHire", Map.of("outcome", outcome));
    }

    void draftOffer(String applicationId) {
        LocalDate today = LocalDate.now(clock);
        complete(
                cast.manager(),
                applicationId,
                "Task_DraftOffer",
                Map.of(
                        "salary", "66500",
                        "currency", "USD",
                        "payPeriod", "YEAR",
                        "startsOn", today.plusMonths(3).withDayOfMonth(1).toString(),
                        "expiresOn", today.plusDays(21).toString(),
                        "terms", "One evening a week, every third Saturday."));
    }

    void approveOffer(String applicationId) {
        complete(cast.approver(), applicationId, "Task_ApproveOffer", Map.of("decision", "approve"));
    }

    void answerOffer(String applicationId, String answer) {
        complete(cast.recruiter(), applicationId, "Task_RecordOfferAnswer", Map.of("answer", answer));
    }

    void recordClearance(String applicationId) {
        // As many as the job asks for.
        long checks = tasks.createTaskQuery()
                .processInstanceBusinessKey(applicationId)
                .taskDefinitionKey("Task_RecordClearance")
                .count();
        for (long check = 0; check < checks; check++) {
            complete(cast.recruiter(), applicationId, "Task_RecordClearance", Map.of("result", "clear"));
        }
    }

    private void complete(String user, String businessKey, String taskKey, Map<String, Object> fields) {
        Task task = open(user, businessKey, taskKey);
        identity.setAuthentication(user, groupsOf(user));
        try {
            tasks.complete(task.getId(), fields);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Gives to each group's own person what is open to all of a group: what is no work is on nobody else's list. */
    void takeWhatIsOpenToAll(String businessKey) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskUnassigned()
                .list()) {
            tasks.getIdentityLinksForTask(task.getId()).stream()
                    .flatMap(link -> cast.memberOf(link.getGroupId()).stream())
                    .findFirst()
                    .ifPresent(person -> tasks.setAssignee(task.getId(), person));
        }
    }

    private Task open(String user, String businessKey, String taskKey) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taskKey)
                .list();
        return open.stream()
                .filter(candidate -> user.equals(candidate.getAssignee()))
                .findFirst()
                .orElseGet(() -> open.get(0));
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static Object json(String text) {
        return SpinValues.jsonValue(text).create();
    }
}
