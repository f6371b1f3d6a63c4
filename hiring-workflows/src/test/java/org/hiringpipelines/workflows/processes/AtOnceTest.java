package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.exception.NullValueException;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.engine.Collision;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.interviews.Scorecards;
import org.hiringpipelines.workflows.scenario.AtOnce;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Form;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people do something about the same candidate at the same moment. */
@HiringTest
public class AtOnceTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @RepeatedTest(3)
    void scorecardsThatComeAtTheSameMomentAreAllKept() throws Exception {
        Candidacy ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, team.opens().appliedForBy("Ada Baker"));
        List<String> panel = List.of("interviewer", "interviewer2", "interviewer3");
        recruiter.proposes(ada, panel, team.tomorrow());
        ada.chooses(team.tomorrow());
        List<Form> forms = panel.stream()
                .map(one -> team.interviewer(one).writesScorecard(ada))
                .toList();

        List<Object> answers = AtOnce.run(forms.stream().map(form -> did(() -> form.choosing("yes"))));

        assertThat(answers).containsOnly("done");
        assertThat(scorecards.of(ada.interview().id()))
                .extracting(Scorecard::interviewer)
                .containsExactlyInAnyOrderElementsOf(panel);
        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
    }

    @RepeatedTest(3)
    void aTaskThatIsCompletedTwiceAtTheSameMomentIsCompletedOnce() throws Exception {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Form one = recruiter.screens(ada);
        Form other = recruiter.screens(ada);

        List<Object> answers =
                AtOnce.run(Stream.of(did(() -> one.choosing("advance")), did(() -> other.choosing("advance"))));

        assertThat(answers).containsExactlyInAnyOrder("done", "came second");
        assertThat(ada.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS);
        assertThat(ada.interviews()).hasSize(1);
    }

    @RepeatedTest(3)
    void ofADecisionAndAWithdrawalAtTheSameMomentOneCounts() throws Exception {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Form form = recruiter.screens(ada);

        List<Object> answers = AtOnce.run(Stream.of(did(() -> form.choosing("advance")), did(() -> ada.withdraws())));

        // Whoever is advanced first can still withdraw; whoever has withdrawn is advanced by nobody.
        assertThat(answers.get(1)).isEqualTo("done");
        assertThat(answers.get(0))
                .matches(answer -> answer instanceof Conflict
                        || List.of("done", "came second").contains(answer));
        assertThat(ada.application().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(ada.openTasks()).isEmpty();
    }

    @Test
    void whoeverSettlesATimeUndoesNothingThatSomebodyElseHasJustChanged() {
        Candidacy ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, team.opens().appliedForBy("Ada Baker"));
        recruiter.proposes(ada, List.of("interviewer"), team.tomorrow());
        String interviewId = ada.interview().id();
        TransactionTemplate somebodyElse = new TransactionTemplate(transaction.getTransactionManager());
        somebodyElse.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            interviews.find(interviewId);
            somebodyElse.executeWithoutResult(
                    other -> database.update("update interview set place = 'Room 5' where id = ?", interviewId));
            interviews.agreeOn(interviewId, "recruiter", team.tomorrow().toString());
            assertThat(interviews.find(interviewId).place()).isEqualTo("Room 5");
        });

        assertThat(ada.interview().place()).isEqualTo("Room 5");
        assertThat(ada.interview().startsAt()).isEqualTo(team.tomorrow());
    }

    private static Callable<Object> did(Runnable deed) {
        Supplier<Object> answer = () -> {
            try {
                deed.run();
                return "done";
            } catch (RuntimeException failure) {
                // Also so late that the first look finds it gone.
                if (Collision.isCauseOf(failure) || failure instanceof NullValueException) {
                    return "came second";
                }
                throw failure;
            }
        };
        return answer::get;
    }
}
