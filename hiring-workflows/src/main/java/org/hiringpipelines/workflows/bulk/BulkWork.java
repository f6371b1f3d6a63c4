package org.hiringpipelines.workflows.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.model.bulk.BulkDecision;
import org.hiringpipelines.model.bulk.BulkResult;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.board.AwaitedTasks;
import org.hiringpipelines.workflows.people.Team;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out bulk decisions. Each application is settled in a transaction of its own, together with the note of what came of it: so one
 * that fails stops no other, and what is done is not done again where the work is taken up a second time.
 */
public class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

    private static final int LONGEST_NOTE = 2000;

    private final BulkDecisionRepository decisions;
    private final BulkPartRepository parts;
    private final ChosenApplications applicants;
    private final AwaitedTasks tasks;
    private final DecisionForms forms;
    private final Team team;
    private final Timeline timeline;
    private final BulkProcess process;
    private final TransactionOperations apart;
    private final Clock clock;

    /** With transactions that begin anew, whatever is going on around them. */
    BulkWork(
            BulkDecisionRepository decisions,
            BulkPartRepository parts,
            ChosenApplications applicants,
            AwaitedTasks tasks,
            DecisionForms forms,
            Team team,
            Timeline timeline,
            BulkProcess process,
            TransactionOperations apart,
            Clock clock) {
        this.decisions = decisions;
        this.parts = parts;
        this.applicants = applicants;
        this.tasks = tasks;
        this.forms = forms;
        this.team = team;
        this.timeline = timeline;
        this.process = process;
        this.apart = apart;
        this.clock = clock;
    }

    /** Does what was decided to some of the applications that a batch is about. Whatever fails is noted, and the next one goes on. */
    public void carryOut(String batchId, List<String> applicationIds) {
        Optional<BulkDecision> found = decisions.findByBatchId(batchId);
        found.ifPresent(decision -> applicationIds.forEach(id -> settle(decision, id)));
    }

    private void settle(BulkDecision decision, String applicationId) {
        try {
            decideAs(decision, applicationId);
        } catch (Refusal refusal) {
            note(decision, applicationId, refusal.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("A decision about many could not be carried out for {}.", applicationId, failure);
            note(
                    decision,
                    applicationId,
                    "Something went wrong on our side, and nothing was changed. Try it again at the task.");
        }
    }

    private void decideAs(BulkDecision decision, String applicationId) {
        try {
            process.as(decision.askedBy(), groups -> decide(decision, applicationId, groups));
        } catch (Refusal perhapsLate) {
            // Somebody else may have decided at this moment; a second look says so, or is refused the same.
            process.as(decision.askedBy(), groups -> decide(decision, applicationId, groups));
        }
    }

    private void note(BulkDecision decision, String applicationId, String why) {
        apart.executeWithoutResult(transaction ->
                parts.holdOpen(decision.id(), applicationId).ifPresent(part -> settled(part, BulkResult.FAILED, why)));
    }

    private void decide(BulkDecision decision, String applicationId, Set<String> groups) {
        Optional<Long> part = parts.holdOpen(decision.id(), applicationId);
        if (part.isEmpty() || decisions.stopped(decision.id())) {
            return;
        }
        List<String> one = List.of(applicationId);
        ChosenApplication applicant = applicants.of(decision.postingId(), one).get(0);
        BulkRule.BulkFinding finding = new BulkRule(
                        team,
                        forms,
                        decision.action(),
                        decision.askedBy(),
                        groups,
                        decision.assignee(),
                        decision.reason(),
                        decision.comment())
                .about(applicant, tasks.of(one).getOrDefault(applicationId, List.of()));
        if (finding.task() == null) {
            settled(part.get(), BulkResult.LEFT_OUT, finding.why());
            return;
        }
        work(decision, applicant, finding);
        settled(part.get(), BulkResult.DONE, null);
    }

    private void work(BulkDecision decision, ChosenApplication applicant, BulkRule.BulkFinding found) {
        AwaitedTask task = found.task();
        if (decision.action() == BulkAction.ASSIGN) {
            process.assign(task.id(), decision.assignee());
            timeline.add(
                    applicant.id(),
                    decision.askedBy(),
                    applicant.stage(),
                    Happening.GIVEN_TO_COLLEAGUE,
                    task.name() + ": " + team.nameOf(decision.assignee()));
            return;
        }
        process.complete(
                task,
                decision.askedBy(),
                found.decision().fields(decision.action(), decision.reason(), decision.comment()));
    }

    private void settled(long part, BulkResult result, String why) {
        parts.settle(
                part,
                result,
                why == null || why.length() <= LONGEST_NOTE ? why : why.substring(0, LONGEST_NOTE),
                clock.instant());
    }
}
