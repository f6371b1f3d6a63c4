package org.hiringpipelines.workflows.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A designer draws an envelope behind a decision, and whoever is about to take it for many is shown what goes out. */
@HiringTest
public class DrawnMailsTest {

    private static final Person RECRUITER = new Person("recruiter", Set.of("recruiters"));

    private static final String SCREENED = "targetRef=\"EndEvent_Screened\"";

    private static final String ADVANCED =
            "name=\"yes\" sourceRef=\"Gateway_Screened\" targetRef=\"CallActivity_Interviews\"";

    @Autowired
    private HiringTeam team;

    @Autowired
    private BulkDecisions bulk;

    /** What makes an event one that writes to the candidate; it stands where a test draws {@code <!-- sends -->}. */
    private static final String SENDS = """
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="sends" value="${correspondence.send('on-hold', applicationId)}" />
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:messageEventDefinition id="MessageEventDefinition_Told" />
            """;

    /** A gateway behind which some are told; it asks where {@code <!-- asks -->} stands. */
    private static final String TOLD_WHO_GOES_ON = """
            <bpmn:exclusiveGateway id="Gateway_GoesOn" name="Goes on?" default="Flow_Stays" />
            <bpmn:endEvent id="EndEvent_Told" name="Told">
              <!-- sends -->
            </bpmn:endEvent>
            <bpmn:sequenceFlow id="Flow_Goes" sourceRef="Gateway_GoesOn" targetRef="EndEvent_Told">
              <bpmn:conditionExpression><!-- asks --></bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="Flow_Stays" sourceRef="Gateway_GoesOn" targetRef="EndEvent_Screened" />
            """;

    @Autowired
    private RepositoryService repository;

    private Deployment deployed;

    @AfterEach
    void takeBack() {
        if (deployed != null) {
            repository.deleteDeployment(deployed.getId(), true);
        }
    }

    @Test
    void aMailRightBehindTheTaskIsShownAsItGoesOut() {
        deploys("screening", SCREENED, "targetRef=\"Gateway_GoesOn\"", """
                <bpmn:exclusiveGateway id="Gateway_GoesOn" name="Goes on?" default="Flow_Stays" />
                <bpmn:intermediateThrowEvent id="ThrowEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:intermediateThrowEvent>
                <bpmn:sequenceFlow id="Flow_Goes" sourceRef="Gateway_GoesOn" targetRef="ThrowEvent_Told">
                  <bpmn:conditionExpression>${outcome == 'advance'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Stays" sourceRef="Gateway_GoesOn" targetRef="EndEvent_Screened" />
                <bpmn:sequenceFlow id="Flow_Told" sourceRef="ThrowEvent_Told" targetRef="EndEvent_Screened" />
                """);

        isShownAsItGoesOut();
    }

    @Test
    void aMailInTheDiagramThatCalledThisOneIsShownAsItGoesOut() {
        deploys("application", ADVANCED, ADVANCED.replace("CallActivity_Interviews", "ThrowEvent_Told"), """
                <bpmn:intermediateThrowEvent id="ThrowEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:intermediateThrowEvent>
                <bpmn:sequenceFlow id="Flow_Told" sourceRef="ThrowEvent_Told" targetRef="CallActivity_Interviews" />
                """);

        isShownAsItGoesOut();
    }

    @Test
    void aMailBehindAQuestionThatTheDecisionDoesNotAnswerIsNotPromised() {
        deploys("screening", SCREENED, "targetRef=\"Gateway_Early\"", """
                <bpmn:exclusiveGateway id="Gateway_Early" name="Early?" default="Flow_Early" />
                <bpmn:endEvent id="EndEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_Late" sourceRef="Gateway_Early" targetRef="EndEvent_Screened">
                  <bpmn:conditionExpression>${applications.stage(applicationId) == 'SCREENING'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Early" sourceRef="Gateway_Early" targetRef="EndEvent_Told" />
                """);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        BulkPreview shown = shown(ada);

        assertThat(shown.mail()).isNull();
        assertThat(mails(shown)).contains("Told, to CANDIDATE, perhaps, [Early?]");
        assertThat(sampleOf("Told", shown)).startsWith("Dear Ada Baker");
    }

    @Test
    void aMailOnEachAnswerOfAnOpenQuestionIsCertain() {
        deploys("screening", SCREENED, "targetRef=\"Gateway_Early\"", """
                <bpmn:exclusiveGateway id="Gateway_Early" name="Early?" default="Flow_Early" />
                <bpmn:serviceTask id="ServiceTask_Found" name="Found" camunda:expression="${applications.find(applicationId)}" />
                <bpmn:endEvent id="EndEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_Late" sourceRef="Gateway_Early" targetRef="ServiceTask_Found">
                  <bpmn:conditionExpression>${applications.stage(applicationId) == 'SCREENING'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Early" sourceRef="Gateway_Early" targetRef="EndEvent_Told" />
                <bpmn:sequenceFlow id="Flow_Found" sourceRef="ServiceTask_Found" targetRef="EndEvent_Told" />
                """);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada))).startsWith("Told, to CANDIDATE, certain, []");
    }

    @Test
    void eachMailOnParallelWaysIsShownAndWhatFollowsWhereTheyMeet() {
        deploys("screening", SCREENED, "targetRef=\"Gateway_Both\"", """
                <bpmn:parallelGateway id="Gateway_Both" />
                <bpmn:intermediateThrowEvent id="ThrowEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:intermediateThrowEvent>
                <bpmn:serviceTask id="ServiceTask_TeamTold" name="Team told" camunda:expression="${correspondence.tell('offer-void', recruiter, applicationId)}" />
                <bpmn:parallelGateway id="Gateway_Met" />
                <bpmn:endEvent id="EndEvent_ToldAgain" name="Told again">
                  <!-- sends -->
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_One" sourceRef="Gateway_Both" targetRef="ThrowEvent_Told" />
                <bpmn:sequenceFlow id="Flow_Other" sourceRef="Gateway_Both" targetRef="ServiceTask_TeamTold" />
                <bpmn:sequenceFlow id="Flow_OneMet" sourceRef="ThrowEvent_Told" targetRef="Gateway_Met" />
                <bpmn:sequenceFlow id="Flow_OtherMet" sourceRef="ServiceTask_TeamTold" targetRef="Gateway_Met" />
                <bpmn:sequenceFlow id="Flow_Met" sourceRef="Gateway_Met" targetRef="EndEvent_ToldAgain" />
                """);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada)))
                .startsWith(
                        "Told, to CANDIDATE, certain, []",
                        "Team told, to TEAM, certain, []",
                        "Told again, to CANDIDATE, certain, []");
    }

    @Test
    void aLoopThatNobodyWaitsInHasAnEnd() {
        deploys("screening", SCREENED, "targetRef=\"ThrowEvent_Told\"", """
                <bpmn:intermediateThrowEvent id="ThrowEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:intermediateThrowEvent>
                <bpmn:exclusiveGateway id="Gateway_Again" name="Again?" default="Flow_Enough" />
                <bpmn:sequenceFlow id="Flow_Told" sourceRef="ThrowEvent_Told" targetRef="Gateway_Again" />
                <bpmn:sequenceFlow id="Flow_Again" sourceRef="Gateway_Again" targetRef="ThrowEvent_Told">
                  <bpmn:conditionExpression>${applications.stage(applicationId) == 'OFFER'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Enough" sourceRef="Gateway_Again" targetRef="EndEvent_Screened" />
                """);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada))).startsWith("Told, to CANDIDATE, certain, []");
    }

    @Test
    void aMailInADiagramThatIsCalledNextIsShown() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        // interviews.bpmn calls interview.bpmn, where whoever is invited to a time already gets it confirmed.
        assertThat(mails(shown(ada)))
                .containsExactly(
                        "Slot confirmed, to CANDIDATE_AND_PANEL, perhaps, [A round to decide again?, Invited to a time already?]");
    }

    @Test
    void whoeverIsRejectedOrHeldGetsWhatTheDiagramDraws() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        String calledOff = "Interviews called off, to CANDIDATE_AND_PANEL, perhaps, [Past screening?]";

        BulkPreview rejected = shown(ada, "REJECT", "NOT_QUALIFIED");
        BulkPreview held = shown(ada, "HOLD", null);

        assertThat(mails(rejected)).containsExactly(calledOff, "Rejected, to CANDIDATE, certain, []");
        assertThat(rejected.mail().waits()).isTrue();
        assertThat(mails(held)).containsExactly(calledOff, "On hold, to CANDIDATE, certain, []");
    }

    @Test
    void aDiagramThatTellsNobodyOnHoldPromisesNothing() {
        deploys(
                "application",
                "sourceRef=\"Gateway_Outcome\" targetRef=\"EndEvent_OnHold\"",
                "sourceRef=\"Gateway_Outcome\" targetRef=\"EndEvent_Quiet\"",
                "<bpmn:endEvent id=\"EndEvent_Quiet\" name=\"Quiet\" />",
                "<bpmn:sequenceFlow id=\"Flow_ApplicationSubmitted_");
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        BulkPreview held = shown(ada, "HOLD", null);

        assertThat(held.mail()).isNull();
        assertThat(mails(held))
                .containsExactly("Interviews called off, to CANDIDATE_AND_PANEL, perhaps, [Past screening?]");
    }

    @Test
    void whatOnlySomeGetIsNotPromisedToAll() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");
        deploys("screening", SCREENED, "targetRef=\"EndEvent_Told\"", """
                <bpmn:endEvent id="EndEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:endEvent>
                """);
        Candidacy ben = job.appliedForBy("Ben Cook");

        BulkPreview both = bulk.preview(
                RECRUITER, job.id(), new BulkRequest("ADVANCE", null, null, null, List.of(ada.id(), ben.id())));

        assertThat(both.mail()).isNull();
        assertThat(mails(both)).contains("Told, to CANDIDATE, perhaps, []");
        assertThat(sampleOf("Told", both)).startsWith("Dear Ben Cook");
    }

    @Test
    void twoMailsOfStepsWithOneNameAreTwo() {
        deploys("screening", SCREENED, "targetRef=\"ThrowEvent_Told\"", """
                <bpmn:intermediateThrowEvent id="ThrowEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:intermediateThrowEvent>
                <bpmn:endEvent id="EndEvent_ToldAgain" name="Told">
                  <!-- sends -->
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_Told" sourceRef="ThrowEvent_Told" targetRef="EndEvent_ToldAgain" />
                """);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada))).startsWith("Told, to CANDIDATE, certain, []", "Told, to CANDIDATE, certain, []");
    }

    @Test
    void aFlowWithoutAConditionIsGoneWhereNoOtherBeforeItIs() {
        deploys("screening", SCREENED, "targetRef=\"Gateway_Late\"", """
                <bpmn:exclusiveGateway id="Gateway_Late" name="Late?" />
                <bpmn:endEvent id="EndEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_Late" sourceRef="Gateway_Late" targetRef="EndEvent_Told">
                  <bpmn:conditionExpression>${applications.stage(applicationId) == 'OFFER'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Else" sourceRef="Gateway_Late" targetRef="EndEvent_Screened" />
                """);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada))).contains("Told, to CANDIDATE, perhaps, [Late?]");
        bulk.begin(RECRUITER, ada.application().postingId(), advance(ada), null);
        team.runsBatches();
        assertThat(ada.mails()).as("as it went").doesNotContain("on-hold");
    }

    @Test
    void whatAStepOverwritesIsNotKnownAnyMore() {
        deploys(
                "screening",
                SCREENED,
                "targetRef=\"ServiceTask_Found\"",
                """
                <bpmn:serviceTask id="ServiceTask_Found" name="Found" camunda:expression="${applications.find(applicationId)}">
                  <bpmn:extensionElements><camunda:inputOutput>
                    <camunda:outputParameter name="outcome">${applications.stage(applicationId)}</camunda:outputParameter>
                  </camunda:inputOutput></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="Flow_Found" sourceRef="ServiceTask_Found" targetRef="Gateway_GoesOn" />
                """ + TOLD_WHO_GOES_ON.replace("<!-- asks -->", "${outcome == 'advance'}"));
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada))).contains("Told, to CANDIDATE, perhaps, [Goes on?]");
    }

    @Test
    void whatATaskHandsOnIsKnownByTheNameThatItHandsItOnBy() {
        String completes = "<camunda:property name=\"onCompletion\"";
        String handsOn =
                "<camunda:property name=\"goesOnBy\" value=\"outcome, reason, decided = outcome\" />" + completes;
        deploys(
                "screening",
                shipped("screening").replaceFirst(completes, Matcher.quoteReplacement(handsOn)),
                SCREENED,
                "targetRef=\"Gateway_GoesOn\"",
                TOLD_WHO_GOES_ON.replace("<!-- asks -->", "${decided == 'advance'}"),
                "<bpmn:sequenceFlow id=\"Flow_Screening");
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada))).startsWith("Told, to CANDIDATE, certain, []");
        assertThat(mails(shown(ada, "HOLD", null))).noneMatch(mail -> mail.startsWith("Told"));
    }

    @Test
    void whereWaysMeetOnlyThatIsKnownWhichAllOfThemStillKnow() {
        deploys(
                "screening",
                SCREENED,
                "targetRef=\"Gateway_Both\"",
                """
                <bpmn:parallelGateway id="Gateway_Both" />
                <bpmn:serviceTask id="ServiceTask_Stage" name="Stage" camunda:expression="${applications.stage(applicationId)}" camunda:resultVariable="outcome" />
                <bpmn:serviceTask id="ServiceTask_Found" name="Found" camunda:expression="${applications.find(applicationId)}" />
                <bpmn:parallelGateway id="Gateway_Met" />
                <bpmn:sequenceFlow id="Flow_One" sourceRef="Gateway_Both" targetRef="ServiceTask_Stage" />
                <bpmn:sequenceFlow id="Flow_Other" sourceRef="Gateway_Both" targetRef="ServiceTask_Found" />
                <bpmn:sequenceFlow id="Flow_OneMet" sourceRef="ServiceTask_Stage" targetRef="Gateway_Met" />
                <bpmn:sequenceFlow id="Flow_OtherMet" sourceRef="ServiceTask_Found" targetRef="Gateway_Met" />
                <bpmn:sequenceFlow id="Flow_Met" sourceRef="Gateway_Met" targetRef="Gateway_GoesOn" />
                """ + TOLD_WHO_GOES_ON.replace("<!-- asks -->", "${outcome == 'advance'}"));
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada))).contains("Told, to CANDIDATE, perhaps, [Goes on?]");
    }

    @Test
    void aMailBehindAMeetingThatOneWayMayNotComeToIsShownAsPossible() {
        deploys("screening", SCREENED, "targetRef=\"Gateway_Both\"", """
                <bpmn:parallelGateway id="Gateway_Both" />
                <bpmn:exclusiveGateway id="Gateway_Early" name="Early?" default="Flow_Early" />
                <bpmn:serviceTask id="ServiceTask_Found" name="Found" camunda:expression="${applications.find(applicationId)}" />
                <bpmn:endEvent id="EndEvent_Early" name="Early" />
                <bpmn:parallelGateway id="Gateway_Met" />
                <bpmn:endEvent id="EndEvent_Told" name="Told">
                  <!-- sends -->
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_One" sourceRef="Gateway_Both" targetRef="Gateway_Early" />
                <bpmn:sequenceFlow id="Flow_Other" sourceRef="Gateway_Both" targetRef="ServiceTask_Found" />
                <bpmn:sequenceFlow id="Flow_Early" sourceRef="Gateway_Early" targetRef="EndEvent_Early" />
                <bpmn:sequenceFlow id="Flow_Late" sourceRef="Gateway_Early" targetRef="Gateway_Met">
                  <bpmn:conditionExpression>${applications.stage(applicationId) == 'SCREENING'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_OtherMet" sourceRef="ServiceTask_Found" targetRef="Gateway_Met" />
                <bpmn:sequenceFlow id="Flow_Met" sourceRef="Gateway_Met" targetRef="EndEvent_Told" />
                """);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(mails(shown(ada))).contains("Told, to CANDIDATE, perhaps, []");
    }

    private static List<String> mails(BulkPreview shown) {
        return shown.mails().stream()
                .map(ForeseenMail::drawn)
                .map(mail -> "%s, to %s, %s, %s"
                        .formatted(mail.step(), mail.to(), mail.certain() ? "certain" : "perhaps", mail.questions()))
                .toList();
    }

    private static String sampleOf(String step, BulkPreview shown) {
        return shown.mails().stream()
                .filter(mail -> mail.drawn().step().equals(step))
                .map(mail -> mail.sample().text())
                .findFirst()
                .orElseThrow();
    }

    private void isShownAsItGoesOut() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        BulkPreview shown = shown(ada);
        bulk.begin(RECRUITER, ada.application().postingId(), advance(ada), null);
        team.runsBatches();

        assertThat(ada.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS);
        assertThat(ada.mails()).containsExactly("application-received", "on-hold");
        List<Envelope> got = ada.mailsTo(ada.address());
        assertThat(shown.mail().subject()).isEqualTo(got.get(got.size() - 1).subject());
        assertThat(shown.mail().text()).isEqualTo(got.get(got.size() - 1).text());
    }

    private BulkPreview shown(Candidacy one) {
        return bulk.preview(RECRUITER, one.application().postingId(), advance(one));
    }

    private BulkPreview shown(Candidacy one, String action, String reason) {
        return bulk.preview(
                RECRUITER,
                one.application().postingId(),
                new BulkRequest(action, reason, null, null, List.of(one.id())));
    }

    private static BulkRequest advance(Candidacy one) {
        return new BulkRequest("ADVANCE", null, null, null, List.of(one.id()));
    }

    /** A shipped diagram with one flow led elsewhere, and what is added to its process. */
    private void deploys(String process, String flow, String elsewhere, String added) {
        String place = "<bpmn:sequenceFlow id=\"Flow_" + (process.equals("application") ? "Screened_" : "Screening");
        deploys(process, flow, elsewhere, added, place);
    }

    private void deploys(String process, String flow, String elsewhere, String added, String place) {
        deploys(process, shipped(process), flow, elsewhere, added, place);
    }

    private void deploys(String process, String shipped, String flow, String elsewhere, String added, String place) {
        assertThat(shipped).containsOnlyOnce(flow);
        String drawn = added.replace("<!-- sends -->", SENDS);
        deployed = repository
                .createDeployment()
                .addString(
                        process + ".bpmn",
                        shipped.replace(flow, elsewhere)
                                .replaceFirst(place, Matcher.quoteReplacement(numbered(drawn) + place)))
                .deploy();
    }

    /** No two elements have one id. */
    private static String numbered(String drawn) {
        int[] number = {0};
        return Pattern.compile("MessageEventDefinition_Told")
                .matcher(drawn)
                .replaceAll(found -> found.group() + number[0]++);
    }

    private static String shipped(String process) {
        try {
            return new ClassPathResource("bpmn/" + process + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
