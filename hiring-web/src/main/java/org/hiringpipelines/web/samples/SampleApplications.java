package org.hiringpipelines.web.samples;

import java.nio.charset.StandardCharsets;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.hiringpipelines.workflows.applications.ApplicationProcess;

/** Brings sample applications to where somebody can try the next step. */
class SampleApplications {

    private static final int DAYS_TO_INTERVIEW = 7;

    private final ApplicationIntake intake;
    private final ApplicationProcess process;
    private final SampleTeam team;

    SampleApplications(ApplicationIntake intake, ApplicationProcess process, SampleTeam team) {
        this.intake = intake;
        this.process = process;
        this.team = team;
    }

    /** Brings an application for a posting; answers it as it was taken in. */
    Application bring(String postingId, SampleApplication sample) {
        String fileName = sample.candidate().name().replace(' ', '-') + ".txt";
        Application application = intake.submit(
                        postingId,
                        sample.form(),
                        new AttachedFile(fileName, sample.resume().getBytes(StandardCharsets.UTF_8)),
                        sample.candidate().email())
                .application();
        if (sample.ending() == null) {
            walkUpTo(sample.leaveAt(), application.id());
        } else {
            end(sample.ending(), application.id());
        }
        return application;
    }

    private void end(SampleEnding ending, String id) {
        switch (ending) {
            case REJECTED -> team.screen(id, "reject", "NOT_QUALIFIED");
            case ON_HOLD -> team.screen(id, "hold", "");
            case WITHDRAWN -> {
                walkUpTo(SampleStep.CHOOSE_SLOT, id);
                process.candidateWithdrew(id);
            }
            case DECLINED -> {
                walkUpTo(SampleStep.ANSWER_OFFER, id);
                team.answerOffer(id, "declined");
            }
            case HIRED -> {
                walkUpTo(SampleStep.RECORD_CLEARANCE, id);
                team.recordClearance(id);
            }
        }
    }

    /** Takes every step before the one that is left. */
    private void walkUpTo(SampleStep left, String id) {
        for (SampleStep step : SampleStep.values()) {
            if (step == left) {
                beginIfScorecards(step, id);
                return;
            }
            take(step, id);
        }
    }

    /** Scorecards are left half done, so that the other interviewer's task is there to try. */
    private void beginIfScorecards(SampleStep step, String id) {
        if (step == SampleStep.SCORECARD) {
            team.writeOtherScorecard(id, 4, "yes");
        }
    }

    private void take(SampleStep step, String id) {
        switch (step) {
            case SCREEN -> team.screen(id, "advance", "");
            case PROPOSE -> team.proposeSlots(id, DAYS_TO_INTERVIEW);
            case CHOOSE_SLOT -> team.chooseSlot(id, DAYS_TO_INTERVIEW);
            case SCORECARD -> writeScorecards(id);
            case DECIDE_ROUND -> {
                team.decideRound(id);
                team.proposeSlots(id, 2 * DAYS_TO_INTERVIEW);
                team.chooseSlot(id, 2 * DAYS_TO_INTERVIEW);
                writeScorecards(id);
                team.decideRound(id);
            }
            case DECIDE_HIRE -> team.decideHire(id, "offer");
            case DRAFT_OFFER -> team.draftOffer(id);
            case APPROVE_OFFER -> team.approveOffer(id);
            case ANSWER_OFFER -> team.answerOffer(id, "accepted");
            case RECORD_CLEARANCE -> team.recordClearance(id);
        }
    }

    private void writeScorecards(String id) {
        team.writeScorecard(id, 4, "yes");
        team.writeOtherScorecard(id, 5, "strongYes");
    }
}
