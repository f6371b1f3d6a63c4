package org.hiringpipelines.benchmarks.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.FilterService;
import org.hiringpipelines.workflows.runnersup.RunnersUp;

/** The calls of a day: each by many people, and for many postings and applications, so that nobody finds warm what others have read. */
class WhatIsMeasured {

    /** As many as are on hold at the smallest size, and some are left. */
    private static final int RUNNERS_UP = 20;

    private final HouseAtWork house;
    private final Filling filling;
    private final Map<String, Desk> desks = new HashMap<>();

    WhatIsMeasured(HouseAtWork house, Filling filling) {
        this.house = house;
        this.filling = filling;
    }

    /** What can be asked again and again, and changes nothing. */
    List<MeasuredCall> questions() {
        List<MeasuredCall> calls = new ArrayList<>();
        list(calls, "Recruiting tasks", Staff.RECRUITER);
        list(calls, "Recruiting tasks", Staff.LEADER);
        list(calls, "Agreed interviews", Staff.RECRUITER);
        list(calls, "My tasks", Staff.RECRUITER);
        list(calls, "Hiring manager's tasks", Staff.MANAGER);
        list(calls, "Open postings", Staff.MANAGER);
        list(calls, "My tasks", Staff.MANAGER);
        list(calls, "Interviews", Staff.INTERVIEWER);
        list(calls, "My tasks", Staff.INTERVIEWER);
        list(calls, "Approvals", Staff.APPROVER);
        list(calls, "All tasks", Staff.ADMINISTRATOR);
        list(calls, "All tasks", Staff.INTEGRATOR);
        for (String task : List.of(
                "Task_ScreenApplication",
                "Task_ProposeSlots",
                "Task_WriteScorecard",
                "Task_DecideHire",
                "Task_ApproveOffer",
                "Task_RecordClearance",
                "Task_ManagePosting")) {
            List<WaitingTask> waiting = waiting(task, "<>");
            calls.add(MeasuredCall.question("open " + words(task), number -> open(waiting, number)));
        }
        List<WaitingTask> largest = waiting("Task_ManagePosting", "=");
        calls.add(MeasuredCall.question("open " + words("Task_ManagePosting") + ", largest", n -> open(largest, n)));
        calls.add(MeasuredCall.question(
                "GET /api/postings", n -> as(Staff.RECRUITER, n).get("/api/postings")));
        List<Followed> postings = followed("select id, recruiter from requisition order by id");
        calls.add(MeasuredCall.question("GET /api/postings/{id}", n -> look("/api/postings/", postings, n)));
        List<Followed> open = applications("is null");
        calls.add(MeasuredCall.question("GET /api/applications/{id}, open", n -> look("/api/applications/", open, n)));
        List<Followed> finished = applications("is not null");
        calls.add(MeasuredCall.question(
                "GET /api/applications/{id}, finished", n -> look("/api/applications/", finished, n)));
        return calls;
    }

    /** What is done once with each. */
    List<MeasuredCall> deeds() {
        String largest = filling.largestPosting();
        List<WaitingTask> toScreen = waiting("Task_ScreenApplication", "<>");
        int half = toScreen.size() / 2;
        RunnersUp runnersUp = house.bean(RunnersUp.class);
        return List.of(
                MeasuredCall.question(
                        "take in an application", n -> takeIn(filling.postingOf(anyPosting(n)), "any" + n)),
                MeasuredCall.question("take in, largest posting", n -> takeIn(largest, "largest" + n)),
                completing("Task_ScreenApplication", ": advance", toScreen.subList(0, half)),
                completing(
                        "Task_ScreenApplication",
                        ": reject",
                        toScreen.subList(half, toScreen.size()),
                        Standing.REJECTED.end()),
                completing("Task_ProposeSlots", "", waiting("Task_ProposeSlots", "<>")),
                completing("Task_WriteScorecard", "", waiting("Task_WriteScorecard", "<>")),
                MeasuredCall.deed("ask for a runner-up, largest", RUNNERS_UP, n -> runnersUp.callFor(largest)),
                MeasuredCall.deed(
                        "open choose runner-up, largest",
                        RUNNERS_UP,
                        n -> open(waiting("Task_ChooseRunnerUp", "="), n)),
                MeasuredCall.deed("complete choose runner-up, largest", RUNNERS_UP, n -> choose()));
    }

    /** Completes the task of that posting as its hiring manager would. */
    void close(String posting) {
        complete(waiting("Task_ManagePosting", "="), 0, Map.of("action", "close", "inHand", "end"));
    }

    private void list(List<MeasuredCall> calls, String name, Staff staff) {
        String filter = house.bean(FilterService.class)
                .createFilterQuery()
                .filterName(name)
                .singleResult()
                .getId();
        String what = name + ", " + staff.name().toLowerCase(Locale.ROOT);
        calls.add(MeasuredCall.list(what, n -> desk(staff.member(n)).firstPage(filter)));
        calls.add(MeasuredCall.list(what + ": count", n -> desk(staff.member(n)).count(filter)));
        calls.add(MeasuredCall.list(
                what + ": as Tasklist", n -> desk(staff.member(n)).show(filter)));
    }

    private MeasuredCall completing(String task, String how, List<WaitingTask> waiting) {
        return completing(task, how, waiting, filling.form(task));
    }

    private MeasuredCall completing(String task, String how, List<WaitingTask> waiting, Map<String, Object> form) {
        return MeasuredCall.deed("complete " + words(task) + how, waiting.size(), n -> complete(waiting, n, form));
    }

    private void choose() {
        String onHold = house.beside()
                .queryForObject(
                        "select min(id) from application where posting_id = ? and outcome = 'ON_HOLD'",
                        String.class,
                        filling.largestPosting());
        complete(waiting("Task_ChooseRunnerUp", "="), 0, Map.of("applicationId", onHold));
    }

    private static String words(String task) {
        return task.substring("Task_".length())
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    private void open(List<WaitingTask> waiting, int number) {
        WaitingTask task = waiting.get(number % waiting.size());
        desk(task.whose(number)).open(task.id());
    }

    private void complete(List<WaitingTask> waiting, int number, Map<String, Object> form) {
        WaitingTask task = waiting.get(number);
        desk(task.whose(number)).complete(task.id(), form);
    }

    private void takeIn(String posting, String who) {
        as(Staff.INTEGRATOR, 0)
                .post(
                        "/api/postings/" + posting + "/applications",
                        Map.of(
                                "candidate",
                                Map.of("name", "Newcomer " + who, "email", "newcomer-" + who + "@example.org"),
                                "answers",
                                List.of(Map.of("question", "When could you start?", "answer", "In May.")),
                                "coverLetter",
                                "I should like to work with you."));
    }

    private static int anyPosting(int number) {
        return 2 + Math.floorMod(number * 37, Size.POSTINGS - 1);
    }

    /** Its recruiter looks at one of them. */
    private void look(String where, List<Followed> all, int number) {
        Followed one = all.get(number % all.size());
        new Caller(house, one.recruiter()).get(where + one.id());
    }

    private List<Followed> applications(String outcome) {
        return followed("select application.id, recruiter from application"
                + " join requisition on requisition.id = application.posting_id"
                + " where outcome " + outcome + " order by application.id limit 5000");
    }

    private List<Followed> followed(String sql) {
        List<Followed> all = new ArrayList<>(
                house.beside().query(sql, (row, number) -> new Followed(row.getString(1), row.getString(2))));
        Collections.shuffle(all, new Random(1));
        return all;
    }

    /** Those of that kind that wait, for the largest posting or for others. */
    private List<WaitingTask> waiting(String task, String largestOrNot) {
        List<WaitingTask> waiting = new ArrayList<>(house.beside()
                .query(
                        "select T.ID_, T.ASSIGNEE_ from ACT_RU_TASK T"
                                + " join ACT_RU_VARIABLE V on V.PROC_INST_ID_ = T.PROC_INST_ID_ and V.NAME_ = 'postingId'"
                                + " where T.TASK_DEF_KEY_ = ? and V.TEXT_ " + largestOrNot
                                + " ? order by T.ID_ limit 5000",
                        (row, number) -> new WaitingTask(row.getString(1), row.getString(2)),
                        task,
                        filling.largestPosting()));
        Collections.shuffle(waiting, new Random(1));
        return waiting;
    }

    private Caller as(Staff staff, int number) {
        return new Caller(house, staff.member(number));
    }

    private Desk desk(String member) {
        return desks.computeIfAbsent(member, name -> new Desk(new Caller(house, name)));
    }
}
