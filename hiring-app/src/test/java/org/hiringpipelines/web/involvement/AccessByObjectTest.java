package org.hiringpipelines.web.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each role sends each call about one thing, once about a thing of theirs and once about somebody else's, against the table of the documentation. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessByObjectTest {

    private static final Map<String, String> OTHERS = Map.of(
            "recruiterB", "recruiters",
            "managerB", "hiringManagers",
            "approverB", "approvers");

    /** The task of each kind of person; programs and administrators have none of their own. */
    private static final Map<String, String> TASKS = Map.of(
            "recruiter", "Task_ScreenApplication",
            "manager", "Task_ManagePosting",
            "interviewer", "Task_WriteScorecard",
            "approver", "Task_ApproveOffer");

    private static final Map<String, String> LISTS = Map.of(
            "recruiter", "Recruiting tasks",
            "manager", "Open postings",
            "interviewer", "My tasks",
            "approver", "Approvals",
            "designer", "My tasks",
            "integrator", "All tasks",
            "admin", "All tasks");

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RequestMappingHandlerMapping ourCalls;

    @BeforeAll
    void hireColleagues() {
        HireOfOthers.hireColleagues(identities, OTHERS);
    }

    @AfterAll
    void dismissColleagues() {
        OTHERS.keySet().forEach(identities::deleteUser);
    }

    @ParameterizedTest
    @CsvSource({"recruiter", "manager", "interviewer", "approver", "designer", "integrator", "admin"})
    void eachReachesWhatConcernsThemAndNothingElse(String role) {
        HireOfOthers.Maker maker = new HireOfOthers.Maker(callers, hiring, tasks);
        HireOfOthers own = maker.make("recruiter", "manager", "interviewer", "approver", true);
        HireOfOthers foreign = maker.make("recruiterB", "managerB", "interviewer3", "approverB", false);
        List<String> wrong = new ArrayList<>();

        assertThat(AccessTable.documented().calls()).hasSizeGreaterThan(60);
        AccessTable.documented().cellsOf(role).forEach((call, cell) -> {
            boolean reachesForeign = reaches(role, call, foreign);
            boolean reachesOwn = reaches(role, call, own);
            if (reachesOwn == cell.equals("–")) {
                wrong.add(call + ": own is " + (reachesOwn ? "open" : "shut") + ", the table says " + cell);
            }
            if (reachesForeign != cell.equals("all")) {
                wrong.add(call + ": others' is " + (reachesForeign ? "open" : "shut") + ", the table says " + cell);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void theTableHasEachCallOfOursAboutOneThing() {
        Set<String> calls = ourCalls.getHandlerMethods().entrySet().stream()
                .filter(call -> call.getValue().getBeanType().getName().matches("org\\.hiringpipelines\\.web\\..*"))
                .map(Map.Entry::getKey)
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(call -> call.contains("{id}"))
                .filter(call -> call.matches("[A-Z]+ /(sheets|documents|api|hiring)/.*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(calls).hasSizeGreaterThan(20);
        assertThat(AccessTable.documented().calls()).containsAll(calls);
    }

    @Test
    void aPostingThatNamesNobodyIsTheWholeTeams() {
        String posting = callers.as("integrator")
                .post("/api/postings?openings=1", "text/plain", Hiring.POSTING)
                .text("id");

        for (String colleague : List.of("recruiter", "recruiterB", "manager", "managerB")) {
            assertThat(callers.as(colleague).get("/api/postings/" + posting).status())
                    .as(colleague)
                    .isEqualTo(200);
        }
        assertThat(callers.as("interviewer").get("/sheets/postings/" + posting).status())
                .isEqualTo(403);
    }

    @Test
    void aMessageReachesOnesOwnCandidatesAlone() {
        HireOfOthers hire = new HireOfOthers.Maker(callers, hiring, tasks)
                .make("recruiterB", "managerB", "interviewer3", "approverB", false);
        String withdrew = "{\"messageName\":\"CandidateWithdrew\",\"businessKey\":\"" + hire.screened() + "\"}";

        assertThat(Answer.statuses(
                        callers.as("manager").post("/engine-rest/message", withdrew),
                        callers.as("recruiter").post("/engine-rest/message", withdrew)))
                .containsExactly(403, 403);
        assertThat(hiring.look(hire.screened()).path("outcome").isNull()).isTrue();

        assertThat(callers.as("managerB").post("/engine-rest/message", withdrew).status())
                .isEqualTo(204);
        assertThat(hiring.look(hire.screened()).path("outcome").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void whoTakesATaskThatWasOfferedToAllSeesWhatItIsAbout() {
        HireOfOthers hire = new HireOfOthers.Maker(callers, hiring, tasks)
                .make("recruiterB", "managerB", "interviewer3", "approverB", false);
        String task = new HireOfOthers.Maker(callers, hiring, tasks).task(hire.screened(), "Task_ScreenApplication");
        Caller standIn = callers.as("recruiter");
        String sheet = "/sheets/applications/" + hire.screened();
        assertThat(Answer.statuses(standIn.get("/engine-rest/task/" + task), standIn.get(sheet)))
                .containsExactly(403, 403);

        tasks.setAssignee(task, null);

        assertThat(Answer.statuses(
                        standIn.get("/engine-rest/task/" + task),
                        standIn.post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"recruiter\"}"),
                        standIn.get(sheet),
                        standIn.get("/sheets/applications/" + hire.offered())))
                .containsExactly(200, 204, 200, 403);
        assertThat(callers.as("recruiterB").get("/engine-rest/task/" + task).status())
                .as("whom the posting names")
                .isEqualTo(200);
    }

    /** Whether a call comes through; what is wrong with it otherwise does not matter. */
    private boolean reaches(String role, String call, HireOfOthers hire) {
        String method = call.replaceFirst(" .*", "");
        String path = call.replaceFirst(".* ", "");
        Caller caller = callers.as(role);
        if (path.equals("/engine-rest/message")) {
            return caller.post(path, message(hire)).status() != 403;
        }
        if (path.startsWith("/hiring/first-day")) {
            // Empty fields change nothing.
            return send(caller, role, method, path, path.replace("{user}", "nobody"))
                            .status()
                    != 403;
        }
        if (isList(path)) {
            String at = path.replace("{id}", path.contains("{id}") ? filterOf(role) : "");
            String asked = asked(path, hire, role);
            Answer list = method.equals("GET")
                    ? caller.get(at + (asked.isEmpty() ? "" : "?" + asked))
                    : caller.post(at, asked.isEmpty() ? "{}" : "{\"" + asked.replace("=", "\":\"") + "\"}");
            return tells(list, sought(path, hire, role));
        }
        Answer answer = send(caller, role, method, path, withIds(path, hire, role));
        return answer.status() != 403 && !(path.startsWith("/engine-rest") && answer.status() == 404);
    }

    private String filterOf(String role) {
        return filters.createFilterQuery()
                .filterName(LISTS.get(role))
                .singleResult()
                .getId();
    }

    private static boolean isList(String path) {
        return !path.contains("{id}") || path.startsWith("/engine-rest/filter");
    }

    private static boolean tells(Answer list, String what) {
        if (list.status() != 200) {
            return false;
        }
        return (list.json().has("count") && list.json().size() == 1)
                ? list.json().path("count").asInt() > 0
                : list.body().contains(what);
    }

    /** Sends what would change nothing, were it let in. */
    private static Answer send(Caller caller, String role, String method, String pattern, String path) {
        if (method.equals("GET")) {
            return caller.get(path);
        }
        if (pattern.endsWith("/draft")) {
            return caller.send(method, path, "{}", "Sec-Fetch-Site", "same-origin");
        }
        if (pattern.endsWith("/report") || pattern.endsWith("/applications/{id}/resume")) {
            return caller.post(
                    path,
                    Multipart.TYPE,
                    new Multipart().part("nothing", null, "").bytes(),
                    "Sec-Fetch-Site",
                    "same-origin");
        }
        if (pattern.startsWith("/hiring/applications")) {
            // Too long a reason is refused by whoever would withdraw the application otherwise.
            return caller.post(
                    path,
                    "application/x-www-form-urlencoded",
                    "reason=" + "x".repeat(5000),
                    "Sec-Fetch-Site",
                    "same-origin");
        }
        if (pattern.startsWith("/hiring/") || pattern.startsWith("/sheets/applications/")) {
            return caller.post(path, "application/x-www-form-urlencoded", "", "Sec-Fetch-Site", "same-origin");
        }
        return caller.post(path, bodyOf(pattern, role));
    }

    private static String bodyOf(String pattern, String role) {
        return switch (pattern.replaceFirst(".*/", "")) {
            case "applications" -> "{\"candidate\":{\"name\":\"\"}}";
            case "withdrawal" -> "{\"reason\":\"" + "x".repeat(5000) + "\"}";
            case "slot" -> "{\"startsAt\":\"2020-01-01T10:00:00Z\"}";
            case "answer" -> "{\"answer\":\"perhaps\"}";
            case "{kind}" -> "{\"result\":\"perhaps\"}";
            case "complete", "submit-form" -> "{\"variables\":{\"nonsense\":{\"value\":1}}}";
            case "claim" -> "{\"userId\":\"" + role + "\"}";
            case "create" -> "{\"message\":\"Seen.\"}";
            default -> "{}";
        };
    }

    private String withIds(String path, HireOfOthers hire, String role) {
        return path.replace("{id}", idFor(path, hire, role))
                .replace("{kind}", "BACKGROUND_CHECK")
                .replace("{version}", "1")
                .replace("{varName}", "postingTitle")
                .replace("{decision}", "none")
                .replace("{commentId}", "none")
                .replace("{task}", "none")
                .replace("{interview}", "none");
    }

    private String idFor(String path, HireOfOthers hire, String role) {
        List<String> words = Arrays.asList(path.split("/"));
        return switch (words.get(1)) {
            case "documents" -> hire.document();
            case "engine-rest" ->
                words.contains("task") && !words.contains("history")
                        ? taskOf(role, hire)
                        : words.contains("activity-instance")
                                ? history.createHistoricActivityInstanceQuery()
                                        .processInstanceId(hire.instance(history))
                                        .listPage(0, 1)
                                        .get(0)
                                        .getId()
                                : hire.instance(history);
            default ->
                switch (words.get(2)) {
                    case "applications" -> hire.offered();
                    case "postings" -> hire.posting();
                    case "interviews" -> hire.interview(hiring);
                    case "offers" -> hire.offer();
                    case "tasks" -> taskOf(role, hire);
                    // Of no candidate: there or not, designers may ask.
                    case "designs", "migrations" -> "none";
                    default -> throw new AssertionError("What is " + path + " about?");
                };
        };
    }

    /** The task that is of this role's kind, in this hire. */
    private String taskOf(String role, HireOfOthers hire) {
        String key = TASKS.getOrDefault(role, "Task_ScreenApplication");
        return Stream.concat(Stream.of(hire.posting()), hire.applications().stream())
                .flatMap(subject ->
                        tasks
                                .createTaskQuery()
                                .processInstanceBusinessKey(subject)
                                .taskDefinitionKey(key)
                                .list()
                                .stream())
                .findFirst()
                // The other hire's offer is not to be approved yet.
                .orElseGet(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(hire.offered())
                        .singleResult())
                .getId();
    }

    /** What a list is searched for. */
    private String sought(String path, HireOfOthers hire, String role) {
        if (path.equals("/api/postings")) {
            return hire.posting();
        }
        return path.contains("/task") || path.contains("/filter") || path.contains("/user-operation")
                ? taskOf(role, hire)
                : hire.instance(history);
    }

    /** What a list is asked for, as a name and its value. */
    private String asked(String path, HireOfOthers hire, String role) {
        if (path.equals("/api/postings")) {
            return "size=200";
        }
        if (path.startsWith("/engine-rest/filter")) {
            return "";
        }
        if (path.contains("user-operation")) {
            return "taskId=" + taskOf(role, hire);
        }
        if (path.contains("activity-instance")) {
            return "processInstanceId=" + hire.instance(history);
        }
        String key = path.startsWith("/engine-rest/process-instance") ? "businessKey" : "processInstanceBusinessKey";
        return key + "=" + (path.contains("/task") ? subjectOf(taskOf(role, hire)) : hire.offered());
    }

    private String subjectOf(String task) {
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    private static String message(HireOfOthers hire) {
        return "{\"messageName\":\"InterviewSlotChosen\",\"businessKey\":\"" + hire.offered()
                + "\",\"processVariables\":{\"startsAt\":{\"value\":\"none\"}}}";
    }
}
