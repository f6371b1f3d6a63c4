package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.Approval.Decision;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.posting.Requisition.Status;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Form;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Who approves what, in which order, and what has to be approved again. */
@HiringTest
public class ApprovalsTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    @Autowired
    private OfferService offers;

    @Autowired
    private RepositoryService repository;

    private Deployment ofADesigner;

    @BeforeEach
    void annAndBobApprove() {
        approver.groupIs("ann", "bob");
    }

    @AfterEach
    void asItWas() {
        approver.groupIs();
        if (ofADesigner != null) {
            repository.deleteDeployment(ofADesigner.getId(), true);
        }
    }

    @Test
    void anOfferWithinThePostedRangeNeedsAnyOfTheApprovers() {
        Candidacy ada = toGetAnOffer(team.opensWithPay());
        manager.draftsOffer(ada).submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("approvers");
        approver.called("bob").looksAtOfferFor(ada).choosing("approve");

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
        assertThat(ada.approvals()).extracting(Approval::approver).containsExactly("bob");
        assertThat(ada.approvals()).noneMatch(Approval::bySubstitute);
    }

    @Test
    void anOfferAboveThePostedRangeNeedsAllOfThemOneAfterTheOther() {
        Candidacy ada = toGetAnOffer(team.opensWithPay());
        manager.draftsOffer(ada).with("salary", "60000.01").submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("ann");
        approver.called("ann").looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.IN_APPROVAL);
        assertThat(approver.askedForOfferFor(ada)).isEqualTo("bob");
        approver.called("bob").looksAtOfferFor(ada).choosing("approve");

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
        assertThat(ada.approvals()).extracting(Approval::approver).containsExactly("ann", "bob");
    }

    @Test
    void anOfferToADirectorNeedsAllOfThem() {
        PostedJob job = team.receives(1);
        recruiter.reviews(job).with("title", "Director of Bread").choosing("submit");
        approver.looksAt(job).choosing("approve");
        Candidacy ada = toGetAnOffer(job);

        manager.draftsOffer(ada).submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("ann");
    }

    @Test
    void whoeverStepsInForSomebodyAwayIsNamedBesideThem() {
        Candidacy ada = aboveTheRange();

        approver.called("bob").looksAtOfferFor(ada).saying("Ann is away.").choosing("approve");

        Approval first = ada.approvals().get(0);
        assertThat(first.asked()).isEqualTo("ann");
        assertThat(first.approver()).isEqualTo("bob");
        assertThat(first.bySubstitute()).isTrue();
        assertThat(ada.lastEvent().actor()).isEqualTo("bob");
        assertThat(ada.lastEvent().detail()).isEqualTo("For ann: Ann is away.");
        assertThat(approver.askedForOfferFor(ada)).isEqualTo("bob");
    }

    @Test
    void aReturnGoesStraightBackWithItsComment() {
        Candidacy ada = aboveTheRange();

        approver.called("ann").looksAtOfferFor(ada).saying("Too much.").choosing("return");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DRAFT_OFFER);
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.DRAFT);
        assertThat(offers.askedFor(ada.offer().id())).isEqualTo("ann: Too much.");
    }

    @Test
    void whoApprovedIsNotAskedAgainWhereOnlyTheWordingChanges() {
        Candidacy ada = aboveTheRange();
        approver.called("ann").looksAtOfferFor(ada).choosing("approve");
        approver.called("bob").looksAtOfferFor(ada).saying("Say it nicely.").choosing("return");

        manager.redraftsOffer(ada)
                .with("terms", "We gladly pay the relocation.")
                .with("expiresOn", "2030-01-25")
                .submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("bob");
        approver.called("bob").looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
        assertThat(ada.approvals())
                .extracting(Approval::decision)
                .containsExactly(Decision.APPROVE, Decision.RETURN, Decision.APPROVE);
    }

    @Test
    void everybodyIsAskedAgainWhereThePayChanges() {
        assertThatAllAreAskedAgainAfter("salary", "64000");
    }

    @Test
    void everybodyIsAskedAgainWhereTheFirstDayChanges() {
        assertThatAllAreAskedAgainAfter("startsOn", "2030-05-01");
    }

    @Test
    void everybodyIsAskedAgainWhereAFigureInTheTermsChanges() {
        assertThatAllAreAskedAgainAfter("terms", "Relocation is paid, up to 5,000.");
    }

    private void assertThatAllAreAskedAgainAfter(String field, String value) {
        Candidacy ada = aboveTheRange();
        approver.called("ann").looksAtOfferFor(ada).choosing("approve");
        approver.called("bob").looksAtOfferFor(ada).saying("Not so.").choosing("return");

        manager.redraftsOffer(ada).with(field, value).submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("ann");
    }

    @Test
    void aNegotiatedOfferWithNothingNewToApproveGoesOutAtOnce() {
        Candidacy ada = extended();
        ada.answersOffer("negotiating", "I need another week.");

        manager.redraftsOffer(ada).with("expiresOn", "2030-01-28").submit();

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_OFFER_ANSWER);
        assertThat(ada.approvals()).hasSize(1);
        assertThat(ada.letters()).hasSize(2);
    }

    @Test
    void aNegotiatedOfferWithMorePayIsApprovedAnew() {
        Candidacy ada = extended();
        ada.answersOffer("negotiating", "More.");

        manager.redraftsOffer(ada).with("salary", "61000").submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("ann");
    }

    @Test
    void whereNobodyIsInTheGroupTheAdministratorsAreAskedWithIt() {
        approver.groupIs();
        Candidacy ada = toGetAnOffer(team.opensWithPay());

        manager.draftsOffer(ada).with("salary", "70000").submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("approvers, camunda-admin");
        approver.called("administrator").looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
    }

    @Test
    void aPostingIsApprovedByOneGroupAfterTheOtherWhereTheTableSaysSo() throws IOException {
        designs(table().replace("</decisionTable>", row("\"posting\"", "\"hiringManagers\"") + "</decisionTable>"));
        PostedJob job = team.receives(1);
        recruiter.reviews(job).choosing("submit");

        assertThat(approver.askedFor(job)).isEqualTo("approvers");
        approver.called("ann").looksAt(job).choosing("approve");
        assertThat(job.requisition().status()).isEqualTo(Status.IN_APPROVAL);
        assertThat(approver.askedFor(job)).isEqualTo("camunda-admin, hiringManagers");
        approver.called("manager").looksAt(job).saying("Shorter.").choosing("return");

        recruiter.reviews(job).with("closesOn", "2030-06-30").choosing("submit");
        assertThat(approver.askedFor(job)).isEqualTo("camunda-admin, hiringManagers");
        approver.called("manager").looksAt(job).choosing("approve");
        assertThat(job.requisition().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aCaseForWhichTheTableNamesNobodyIsRefused() throws IOException {
        designs(table().replace("<text>\"posting\"</text>", "<text>\"something else\"</text>"));
        PostedJob job = team.receives(1);

        recruiter
                .reviews(job)
                .with("decision", "submit")
                .isRefused(
                        "The table \"Approvals\" names nobody for this case. Ask a process designer to add a row for it.");
    }

    private Candidacy toGetAnOffer(PostedJob job) {
        return team.takesUntil(HiringManager.DRAFT_OFFER, job.chooses("Ada Baker"));
    }

    private Candidacy aboveTheRange() {
        Candidacy ada = toGetAnOffer(team.opensWithPay());
        Form draft = manager.draftsOffer(ada);
        draft.with("salary", "65000").submit();
        return ada;
    }

    private Candidacy extended() {
        return team.takesUntil(
                Recruiter.RECORD_OFFER_ANSWER, team.opensWithPay().chooses("Ada Baker"));
    }

    private static String table() throws IOException {
        return new ClassPathResource("bpmn/decisions/approvals.dmn").getContentAsString(StandardCharsets.UTF_8);
    }

    private static String row(String subject, String group) {
        return """
                <rule id="More"><inputEntry id="More1"><text>%s</text></inputEntry><inputEntry id="More2"><text></text></inputEntry>
                <inputEntry id="More3"><text></text></inputEntry><inputEntry id="More4"><text></text></inputEntry>
                <outputEntry id="More5"><text>%s</text></outputEntry><outputEntry id="More6"><text>"any"</text></outputEntry></rule>
                """.formatted(subject, group);
    }

    private void designs(String table) {
        ofADesigner =
                repository.createDeployment().addString("approvals.dmn", table).deploy();
    }
}
