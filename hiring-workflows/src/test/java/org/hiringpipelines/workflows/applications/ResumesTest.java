package org.hiringpipelines.workflows.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A résumé is added while somebody else does something about the same candidate. */
@HiringTest
public class ResumesTest {

    @Autowired
    private Resumes resumes;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Waiting waiting;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theSameResumeThatTwoAddAtOnceIsKeptOnce() throws Exception {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Future<?> second = whileNotDone(() -> add(ada.id(), "I bake."), ada);

        second.get();
        assertThat(applications.documentsOf(ada.id()))
                .extracting(DocumentLink::fileName)
                .containsExactly("cv.txt");
        assertThat(ada.timeline()).extracting(StageEvent::happening).containsOnlyOnce(Happening.RESUME_ADDED);
    }

    @Test
    void anotherResumeThatIsAddedAtOnceIsKeptAsWell() throws Exception {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Future<?> second = whileNotDone(() -> add(ada.id(), "I baked."), ada);

        second.get();
        assertThat(applications.documentsOf(ada.id())).hasSize(2);
    }

    @Test
    void anApplicationThatEndsMeanwhileTakesNone() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Future<?> second = whileNotDone(ada::withdraws, ada);

        assertThatThrownBy(second::get).hasCauseInstanceOf(Conflict.class);
        assertThat(applications.documentsOf(ada.id())).isEmpty();
        assertThat(ada.timeline()).extracting(StageEvent::happening).doesNotContain(Happening.RESUME_ADDED);
    }

    @Test
    void noResumeIsAddedToNobody() {
        assertThatThrownBy(() -> add("nobody", "I bake.")).isInstanceOf(NotFound.class);
    }

    /** Somebody adds a résumé after another has done something and before that is settled. */
    private Future<?> whileNotDone(Runnable first, Candidacy candidacy) {
        return transaction.execute(status -> {
            first.run();
            Future<?> second = waiting.beside(() -> {
                add(candidacy.id(), "I bake.");
                return null;
            });
            waiting.untilSomebodyWaits(second);
            return second;
        });
    }

    private void add(String applicationId, String text) {
        resumes.add(applicationId, "recruiter", new AttachedFile("cv.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
