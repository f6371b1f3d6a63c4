package org.hiringpipelines.workflows.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
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

        assertThat(shown(ada).mail()).isNull();
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

    private static BulkRequest advance(Candidacy one) {
        return new BulkRequest("ADVANCE", null, null, null, List.of(one.id()));
    }

    /** A shipped diagram with one flow led elsewhere, and what is added to its process. */
    private void deploys(String process, String flow, String elsewhere, String added) {
        String shipped = shipped(process);
        assertThat(shipped).containsOnlyOnce(flow);
        String drawn = added.replace("<!-- sends -->", SENDS);
        String place = "<bpmn:sequenceFlow id=\"Flow_" + (process.equals("application") ? "Screened_" : "Screening");
        deployed = repository
                .createDeployment()
                .addString(
                        process + ".bpmn",
                        shipped.replace(flow, elsewhere).replaceFirst(place, Matcher.quoteReplacement(drawn + place)))
                .deploy();
    }

    private static String shipped(String process) {
        try {
            return new ClassPathResource("bpmn/" + process + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
