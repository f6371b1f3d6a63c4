package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the result of a check comes, from a recruiter or from the vendor, and where it leads. */
@HiringTest
public class ClearanceResultTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Test
    void theRecruiterRecordsAClearClearance() {
        Candidacy ada = team.accepted();

        recruiter.recordsClearance(ada).choosing("clear");
        ada.runsDueJobs();

        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void theVendorReportsAClearClearance() {
        Candidacy ada = team.accepted();

        ada.isReportedOn("clear", "Nothing found.");
        ada.runsDueJobs();

        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void theRecruiterRecordsAFindingAndTheHireGoesOn() {
        Candidacy ada = team.accepted();

        recruiter.recordsClearance(ada).saying("Parking fines.").choosing("finding");
        assertThat(ada.openTasks()).containsExactly(HiringManager.ASSESS_FINDING);
        manager.assessesFinding(ada)
                .with("assessment", "Has nothing to do with bread.")
                .choosing("proceed");
        ada.runsDueJobs();

        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void theVendorReportsAFindingAndTheOfferIsWithdrawn() {
        Candidacy ada = team.accepted();

        ada.isReportedOn("finding", "Stole flour.");
        assertThat(ada.clearances()).extracting(Clearance::comment).containsExactly("Stole flour.");
        assertThat(ada.openTasks()).containsExactly(HiringManager.ASSESS_FINDING);
        manager.assessesFinding(ada)
                .with("assessment", "Flour is what we work with.")
                .choosing("withdraw");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("CLEARANCE");
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.CANCELLED);
    }

    @Test
    void theMessageAloneReports() {
        Candidacy ada = team.accepted();

        ada.gets("ClearanceReported", Map.of("result", "finding", "comment", "Stole flour."));

        assertThat(ada.openTasks()).containsExactly(HiringManager.ASSESS_FINDING);
        assertThat(ada.clearances()).extracting(Clearance::comment).containsExactly("Stole flour.");
    }

    @Test
    void aReportIsRefusedWhereNoneIsAwaited() {
        Candidacy ada = team.opens().chooses("Ada Baker");

        Refused.with(
                "This offer does not wait for the result of such a check.",
                () -> ada.isReportedOn("clear", null),
                ada::state);
    }
}
