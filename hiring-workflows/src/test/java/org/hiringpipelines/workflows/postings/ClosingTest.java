package org.hiringpipelines.workflows.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.InHand;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.SqlLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** A posting that closes ends its applications, however many they are. */
@HiringTest
public class ClosingTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private RequisitionRepository requisitions;

    @Test
    void theyAreToldInPortionsThatMissNobodyAndNobodyWhoIsPromisedTheJob() {
        PostedJob job = team.opens();
        List<String> waiting = Stream.generate(
                        () -> job.appliedForBy("Ada Baker").id())
                .limit(5)
                .toList();
        team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses("Ben Miller"));
        recruiter.screens(job.appliedForBy("Cleo Cook")).choosing("hold");

        List<String> told = new ArrayList<>();
        List<String> portion = requisitions.unpromised(job.id(), "", 2);
        while (!portion.isEmpty()) {
            assertThat(portion).hasSizeLessThanOrEqualTo(2);
            told.addAll(portion);
            portion = requisitions.unpromised(job.id(), told.get(told.size() - 1), 2);
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void whomItMeetsIsShownPageByPage() {
        PostedJob job = team.opens();
        List<String> waiting = Stream.generate(
                        () -> job.appliedForBy("Ada Baker").id())
                .limit(3)
                .toList();
        recruiter.screens(job.appliedForBy("Cleo Cook")).choosing("hold");

        Page<InHand> first = applications.inHand(job.id(), PageRequest.of(0, 2));
        Page<InHand> second = applications.inHand(job.id(), PageRequest.of(1, 2));

        assertThat(List.of(first.getTotalElements(), second.getTotalElements())).containsOnly(3L);
        assertThat(first).hasSize(2);
        assertThat(Stream.concat(first.stream(), second.stream()))
                .extracting(InHand::id)
                .containsExactlyInAnyOrderElementsOf(waiting);
    }

    /** A figure that grows is no accident: it is paid ten thousand times. */
    @Test
    void eachAsksTheDatabaseForAsMuchAsNoted() {
        // What is looked up once for all.
        closing(1);
        List<String> few = closing(2);
        List<String> many = closing(12);

        assertThat(many.stream()
                                .filter(statement -> !SqlLog.ofEngine(statement))
                                .count()
                        - few.stream()
                                .filter(statement -> !SqlLog.ofEngine(statement))
                                .count())
                .as("statements to our tables for ten applications")
                .isEqualTo(10 * 6);
        // What it writes for many goes in few trips, a few more or less by the order of ids.
        assertThat(many.stream().filter(ClosingTest::readsOfEngine).count()
                        - few.stream().filter(ClosingTest::readsOfEngine).count())
                .as("questions to the engine's tables for ten applications")
                .isEqualTo(10 * 22);
        assertThat(many).noneMatch(statement -> statement.contains("source_text") && statement.startsWith("select"));
    }

    private static boolean readsOfEngine(String statement) {
        return SqlLog.ofEngine(statement) && statement.startsWith("select");
    }

    private List<String> closing(int applications) {
        PostedJob job = team.opens();
        List<Candidacy> waiting = Stream.generate(() -> job.appliedForBy("Ada Baker"))
                .limit(applications)
                .toList();
        manager.manages(job).with("inHand", "end").choosing("close");
        List<String> asked = SqlLog.during(team::runsBatches);
        waiting.forEach(one -> one.hasEnded(Ending.POSITION_FILLED));
        return asked;
    }
}
