package org.hiringpipelines.app.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.util.ArrayList;
import java.util.List;
import org.hiringpipelines.app.scenario.Address;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How much work Tasklist is, on a screen of 1280 by 720, in figures: they are printed, and none may rise. */
@RunningApplication
class TasklistWorkTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Callers callers;

    @BeforeEach
    void clearDesks() {
        hiring.clearDesks();
    }

    @Test
    void eachFormBeginsAndEndsOnTheFirstScreenAndLeavesNobodyOut() {
        List<FormWork> works = new ArrayList<>();
        TasklistPage recruiter = window("recruiter", "Recruiting tasks");
        TasklistPage manager = window("manager", "My tasks");

        String posting = hiring.receivedPosting(Hiring.POSTING, 2);
        works.add(FormWork.of(recruiter, "Review posting"));
        hiring.complete(
                "recruiter", posting, "Task_ReviewPosting", "decision", "submit", "waiver", "Agreed with counsel.");
        works.add(FormWork.of(window("approver", "Approvals"), "Approve posting"));
        hiring.complete("approver", posting, "Task_ApprovePosting", "decision", "approve");
        works.add(FormWork.of(manager, "Manage open posting"));

        String application = hiring.application(posting);
        works.add(FormWork.of(recruiter, "Screen application"));
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        works.add(FormWork.of(recruiter, "Propose slots"));
        String interview = hiring.proposeSlots(application);
        works.add(FormWork.of(recruiter, "Record chosen slot"));
        hiring.chooseFirstSlot(application, interview);
        works.add(FormWork.of(window("interviewer", "My tasks"), "Write scorecard"));
        works.add(FormWork.of(window("recruiter", "Agreed interviews"), "Change interview"));
        hiring.nextTimerRings(application, "Timer_ScorecardLate");
        works.add(FormWork.of(manager, "Decide on late scorecard"));
        hiring.scorecard("interviewer", application, 4, "yes");
        hiring.scorecard("interviewer2", application, 5, "strongYes");
        works.add(FormWork.of(manager, "Decide after round"));
        hiring.complete("manager", application, "Task_DecideRound", "outcome", "continue");
        hiring.interview(application, hiring.proposeSlots(application));
        hiring.complete("manager", application, "Task_DecideRound", "outcome", "continue");
        works.add(FormWork.of(manager, "Decide on hire"));
        hiring.complete("manager", application, "Task_DecideHire", "outcome", "offer");
        works.add(FormWork.of(manager, "Draft offer"));
        draftOffer(application);
        works.add(FormWork.of(window("approver", "Approvals"), "Approve offer"));
        hiring.complete("approver", application, "Task_ApproveOffer", "decision", "approve");
        works.add(FormWork.of(recruiter, "Record answer"));
        hiring.complete("recruiter", application, "Task_RecordOfferAnswer", "answer", "accepted");
        works.add(FormWork.of(recruiter, "Record clearance"));
        hiring.complete("recruiter", application, "Task_RecordClearance", "result", "finding", "comment", "A caution.");
        works.add(FormWork.of(manager, "Assess finding"));

        FormWork.print(works);
        FormWork.note(works);
        assertThat(works).hasSize(16).allSatisfy(FormWork::isLittle);
    }

    @Test
    void theFormsOfWhatGoesWrongAreAsLittleWork() {
        TasklistPage manager = window("manager", "My tasks");
        String posting = hiring.receivedPosting(
                "Harbour Pilot\nLocation: Galveston, TX\n\nWhat you bring\n- A master mariner's licence\n", 1);
        hiring.open(posting);
        String held = hiring.applicationOf("Dana Whitfield", posting);
        hiring.complete("recruiter", held, "Task_ScreenApplication", "outcome", "hold");
        String offered = hiring.application(posting);
        hiring.offerAtOnce(offered);
        hiring.complete("recruiter", offered, "Task_RecordOfferAnswer", "answer", "accepted");
        hiring.complete("recruiter", offered, "Task_RecordClearance", "result", "finding", "comment", "A caution.");
        hiring.complete(
                "manager", offered, "Task_AssessFinding", "decision", "withdraw", "assessment", "It bears on the job.");
        hiring.nextTimerRings(offered, "Timer_AnswerTimeOver");
        List<FormWork> works = new ArrayList<>(List.of(FormWork.of(manager, "Assess finding again")));
        hiring.complete(
                "manager", offered, "Task_ReassessFinding", "decision", "withdraw", "assessment", "It still does.");
        hiring.runJobs();
        works.add(FormWork.of(manager, "Choose runner-up"));

        FormWork.print(works);
        assertThat(works).hasSize(2).allSatisfy(FormWork::isLittle);
    }

    @Test
    void aScreenedApplicationAdvancesWithOneClickAndIsRejectedWithTwoAndTheNextOpens() {
        String posting = hiring.openPosting(3);
        List<String> applications = List.of(
                hiring.applicationOf("Dana Whitfield", posting),
                hiring.applicationOf("Maren Holt", posting),
                hiring.applicationOf("Ada Baker", posting));
        TasklistPage recruiter = window("recruiter", "Recruiting tasks").open("Screen application");
        String first = nameIn(recruiter);
        assertThat(recruiter.inSight(recruiter.choice("Advance to interviews"))).isTrue();
        assertThat(recruiter.inSight(recruiter.choice("Reject"))).isTrue();

        recruiter.decide("Advance to interviews");

        assertThat(recruiter.said()).hasText(first + " goes on to interviews.");
        assertThat(recruiter.opened()).hasText("Screen application");
        assertThat(recruiter.sheet().locator("h1")).not().hasText(first);
        String second = nameIn(recruiter);

        recruiter.choice("Reject").click();
        assertThat(recruiter.inSight(recruiter.choice("others are a closer match")))
                .isTrue();
        recruiter.decide("others are a closer match");

        assertThat(recruiter.said()).hasText(second + " is rejected.");
        assertThat(recruiter.sheet().locator("h1")).not().hasText(second);
        String third = nameIn(recruiter);

        recruiter.press("h").press("Enter");

        assertThat(recruiter.said()).hasText(third + " is on hold.");
        assertThat(applications)
                .extracting(
                        application -> hiring.look(application).path("outcome").asText("open"))
                .containsExactlyInAnyOrder("open", "REJECTED", "ON_HOLD");
        assertThat(recruiter.complaints()).as("from the log-in on").isEmpty();
        System.out.println("Clicks to advance: 1, to reject: 2; keys to put on hold: 2");
    }

    @Test
    void theHeadAndTheOpenTaskLeadToOurPages() {
        String application = hiring.application(hiring.openPosting(1));
        TasklistPage recruiter = window("recruiter", "Recruiting tasks").open("Screen application");

        assertThat(recruiter.page().locator(".hiring-page a")).hasText(new String[] {"Home", "Search"});
        assertThat(recruiter.sheet().getByText("The candidate's page"))
                .hasAttribute("href", "/hiring/applications/" + application);
        recruiter.page().getByText("On a page of its own").click();

        recruiter.page().waitForURL("**/hiring/applications/" + application + "?task=*");
        assertThat(recruiter.page().locator("#task-name")).hasText("Screen application");
    }

    @Test
    void onATelephoneTheFormComesFirstAndLeadsToTheLists() {
        hiring.application(hiring.openPosting(1));
        TasklistPage recruiter = chromium.window(port, "recruiter", "Recruiting tasks")
                .on(390, 800)
                .open("Screen application");

        assertThat(recruiter.inSight(recruiter.choice("Advance to interviews"))).isTrue();
        assertThat((boolean) recruiter.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        recruiter.page().getByText("To the lists").click();
        assertThat(recruiter.card()).isInViewport();
    }

    @Test
    void anotherReasonAsksForTheCommentBeforeItRejects() {
        String application = hiring.application(hiring.openPosting(1));
        TasklistPage recruiter = window("recruiter", "Recruiting tasks").open("Screen application");

        recruiter.choice("Reject").click();
        recruiter.choice("another reason").click();

        assertThat(recruiter.field("Comment", 0)).isFocused();
        assertThat(hiring.look(application).path("outcome").isNull()).isTrue();
        recruiter.field("Comment", 0).fill("Asked to be left out.");
        recruiter.finish();
        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("REJECTED");
    }

    @Test
    void whatIsTypedComesBackAfterAnotherTaskAndInAnotherBrowserAndNobodyElseReadsIt() {
        String posting = hiring.openPosting(1);
        String application = hiring.application(posting);
        hiring.chooseFirstSlot(application, hiring.proposedInterview(application));
        TasklistPage ines = window("interviewer", "My tasks").open("Write scorecard");

        ines.field("Evidence", 1).fill("Explained the tides.");
        assertThat(ines.draft()).containsText("Draft kept");

        TasklistPage elsewhere = window("interviewer", "My tasks").open("Write scorecard");
        assertThat(elsewhere.field("Evidence", 1)).hasValue("Explained the tides.");
        assertThat(elsewhere.field("Evidence", 0)).hasValue("");

        String task = hiring.taskId("interviewer", application, "Task_WriteScorecard");
        String draft = "/api/tasks/" + task + "/draft";
        assertThat(callers.as("interviewer").get(draft).body()).contains("Explained the tides.");
        for (String other : List.of("interviewer2", "recruiter", "manager", "admin", "integrator")) {
            assertThat(callers.as(other).get(draft).status()).as(other).isEqualTo(403);
        }
        assertThat(callers.stranger().get(draft).status()).isEqualTo(401);
        assertThat(callers.inTasklist("interviewer").put(draft, "{}").status())
                .as("not from a page of ours")
                .isEqualTo(403);

        elsewhere.score(
                List.of("Relevant experience", "Communication", "Motivation"), "Explained the tides.", "Strong yes");
        assertThat(callers.as("interviewer").get(draft).status())
                .as("gone with its task")
                .isEqualTo(404);
    }

    @Test
    void aTaskThatWentMeanwhileSaysWhatBecameOfTheCandidateAndKeepsWhatWasTyped() {
        String application = hiring.application(hiring.openPosting(1));
        TasklistPage recruiter = window("recruiter", "Recruiting tasks").open("Screen application");
        recruiter.field("Comment", 0).fill("Knows these waters.");
        callers.as("integrator").post(Address.ofWithdrawal(application), "{\"reason\":\"Found something.\"}");

        recruiter.choice("Advance to interviews").click();

        assertThat(recruiter.gone()).containsText("This task is not open any more");
        assertThat(recruiter.gone()).containsText("Maren Holt: Withdrawn");
        assertThat(recruiter.gone().locator("textarea")).hasValue("Knows these waters.");
        assertThat(recruiter.complete()).isDisabled();
        assertThat(recruiter.message()).hasCount(0);
    }

    @Test
    void whoIsLookedForIsFoundByAnyPartOfTheNameAndWhoIsOffersNothingToStart() {
        String posting = hiring.openPosting(2);
        hiring.applicationOf("Dana Whitfield", posting);
        hiring.applicationOf("Maren Holt", posting);
        TasklistPage recruiter = window("recruiter", "Recruiting tasks");

        recruiter.look("dana");

        assertThat(recruiter.card()).containsText("Dana Whitfield");
        assertThat(recruiter.page().locator("li.task")).hasCount(1);
        recruiter.look("PILOT");
        assertThat(recruiter.page().locator("li.task")).hasCount(2);

        assertThat(recruiter.page().getByText("Start process")).isVisible();
        assertThat(window("interviewer", "My tasks").page().getByText("Start process"))
                .isHidden();
    }

    @Test
    void whatIsMissingWhereSomethingIsStartedStandsInSightWithTheSentenceThatSaysSo() {
        hiring.openPosting(1);
        TasklistPage recruiter = window("recruiter", "Recruiting tasks");
        recruiter.page().getByText("Start process").click();
        Locator start = recruiter.page().locator(".modal-content");
        start.getByText("Add candidate").click();
        start.locator(".fjs-form").waitFor();

        start.locator(".modal-footer button").last().click();

        assertThat(start.locator(".hiring-refused")).hasText("Fill in what is marked.");
        assertThat(start.locator(".hiring-refused")).isInViewport(new IsInViewportOptions().setRatio(1));
        assertThat(start.locator(".fjs-form-field.fjs-has-errors label, .fjs-has-errors label")
                        .first())
                .isInViewport(new IsInViewportOptions().setRatio(1));
    }

    private static String nameIn(TasklistPage window) {
        return window.sheet().locator("h1").textContent().strip();
    }

    private void draftOffer(String application) {
        hiring.complete(
                "manager",
                application,
                "Task_DraftOffer",
                "salary",
                "61000",
                "currency",
                "GBP",
                "payPeriod",
                "YEAR",
                "startsOn",
                "2099-03-01",
                "expiresOn",
                "2099-01-31");
    }

    private TasklistPage window(String user, String list) {
        return chromium.window(port, user, list).on(1280, 720);
    }
}
