package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.posting.Requisition.Status;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
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

/** Whoever drafted an offer or submitted a posting has no say in its approval. */
@HiringTest
public class FourEyesTest {

    private static final String DRAFTED = "You drafted this offer; somebody else has to decide about it.";
    private static final String SUBMITTED = "You submitted this posting; somebody else has to decide about it.";

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private RepositoryService repository;

    private Deployment ofADesigner;

    @BeforeEach
    void theManagerIsAnApproverToo() {
        approver.groupIs("ann", "manager", "recruiter");
    }

    @AfterEach
    void asItWas() {
        approver.groupIs();
        if (ofADesigner != null) {
            repository.deleteDeployment(ofADesigner.getId(), true);
        }
    }

    @Test
    void whoDraftedAnOfferDecidesNothingAboutItAsAMemberOfTheApprovers() {
        Candidacy ada = toGetAnOffer();
        manager.draftsOffer(ada).submit();

        approver.called("manager")
                .looksAtOfferFor(ada)
                .with("decision", "approve")
                .isRefused(DRAFTED);
        approver.called("manager")
                .looksAtOfferFor(ada)
                .saying("Other terms.")
                .with("decision", "return")
                .isRefused(DRAFTED);
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.IN_APPROVAL);

        approver.called("ann").looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
    }

    @Test
    void whoSubmittedAPostingDecidesNothingAboutIt() {
        PostedJob job = team.receives(1);
        recruiter.reviews(job).choosing("submit");

        approver.called("recruiter").looksAt(job).with("decision", "approve").isRefused(SUBMITTED);
        assertThat(job.requisition().status()).isEqualTo(Status.IN_APPROVAL);

        approver.called("ann").looksAt(job).choosing("approve");
        assertThat(job.requisition().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void whoDraftedAnEarlierVersionDoesNotApproveTheNextOne() {
        Candidacy ada = toGetAnOffer();
        manager.draftsOffer(ada).submit();
        approver.called("ann").looksAtOfferFor(ada).saying("Less.").choosing("return");

        manager.called("bob").redraftsOffer(ada).with("salary", "51000").submit();

        approver.called("manager")
                .looksAtOfferFor(ada)
                .with("decision", "approve")
                .isRefused(DRAFTED);
        approver.called("bob").looksAtOfferFor(ada).with("decision", "approve").isRefused(DRAFTED);
        approver.called("ann").looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
    }

    @Test
    void whereEachMemberIsAskedWhoDraftedIsLeftOutAndIsNoSubstituteEither() {
        Candidacy ada = toGetAnOffer();
        manager.draftsOffer(ada).with("salary", "70000").submit();

        assertThat(approvals.awaitedOf(ada.offer().id()))
                .extracting(approval -> approval.asked())
                .containsExactly("ann", "recruiter");
        assertThat(approver.askedForOfferFor(ada)).isEqualTo("ann");
        approver.called("manager")
                .looksAtOfferFor(ada)
                .with("decision", "approve")
                .isRefused(DRAFTED);
    }

    @Test
    void whereOnlyWhoDraftedIsInTheGroupTheAdministratorsAreAsked() {
        approver.groupIs("manager");
        Candidacy ada = toGetAnOffer();
        manager.draftsOffer(ada).with("salary", "70000").submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("approvers, camunda-admin");
        approver.called("manager")
                .looksAtOfferFor(ada)
                .with("decision", "approve")
                .isRefused(DRAFTED);
        approver.called("administrator").looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
    }

    @Test
    void anApproverAskedByNameWhoDraftsTheNextVersionIsNotAskedForIt() {
        approver.groupIs("ann", "bob");
        Candidacy ada = toGetAnOffer();
        manager.draftsOffer(ada).with("salary", "70000").submit();
        approver.called("ann").looksAtOfferFor(ada).saying("Less.").choosing("return");

        manager.called("ann").redraftsOffer(ada).with("salary", "69000").submit();

        assertThat(approver.askedForOfferFor(ada)).isEqualTo("bob");
        approver.called("bob").looksAtOfferFor(ada).choosing("approve");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
    }

    @Test
    void aPostingThatRunsByAnEarlierDiagramIsReviewedAsItWas() throws IOException {
        ofADesigner = repository
                .createDeployment()
                .addString(
                        "posting.bpmn",
                        new ClassPathResource("designs/posting-1.1.bpmn").getContentAsString(StandardCharsets.UTF_8))
                .addClasspathResource("bpmn/forms/start-posting.form")
                .addString(
                        "bpmn/forms/review-posting.form",
                        new ClassPathResource("designs/review-posting-1.1.form")
                                .getContentAsString(StandardCharsets.UTF_8))
                .addClasspathResource("bpmn/forms/approve-posting.form")
                .deploy();
        PostedJob job = team.receives(1);

        recruiter.reviews(job).choosing("submit");
        approver.called("recruiter").looksAt(job).choosing("approve");

        assertThat(job.requisition().status()).isEqualTo(Status.OPEN);
    }

    private Candidacy toGetAnOffer() {
        return team.takesUntil(HiringManager.DRAFT_OFFER, team.opensWithPay().chooses("Ada Baker"));
    }
}
