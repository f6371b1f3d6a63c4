package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MailRound;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred applications for one posting with three openings, through every ending there is, most of them at the first look. */
@HiringTest
class HundredApplicationsTest {

    private static final int OPENINGS = 3;

    /** How far some of the candidates come before the posting closes, and how it ends for them. */
    private record Way(int candidates, Ending ending, Consumer<Candidacy> walk) {}

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private MailRound round;

    @Autowired
    private MovableClock clock;

    @Test
    void everyApplicationEndsOnceAndNothingIsLeftOfItInTheEngine() {
        PostedJob job = team.opens(OPENINGS);
        List<Candidacy> hired = new ArrayList<>();
        Map<Candidacy, Ending> others = new LinkedHashMap<>();
        for (int i = 0; i < OPENINGS; i++) {
            hired.add(job.appliedForBy("Hired " + i));
        }
        for (Way way : ways()) {
            for (int i = 0; i < way.candidates(); i++) {
                Candidacy candidacy = job.appliedForBy("Candidate " + others.size());
                way.walk().accept(candidacy);
                others.put(candidacy, way.ending());
            }
        }
        assertThat(hired.size() + others.size()).isEqualTo(100);
        Candidacy last = team.takesUntil(Recruiter.RECORD_CLEARANCE, hired.get(OPENINGS - 1));
        hired.subList(0, OPENINGS - 1).forEach(team::hires);
        assertThat(job.requisition().status()).isEqualTo(Requisition.Status.OPEN);

        // The offers that nobody answers expire; after that the last opening is filled.
        clock.moveToStartOf(LocalDate.of(2030, 1, 22));
        others.keySet().forEach(this::doesAllThatIsDue);
        others.forEach((candidacy, ending) -> {
            if (ending == Ending.ON_HOLD) {
                candidacy.hasEnded(Ending.ON_HOLD);
            }
        });
        team.hires(last);
        job.runsDueJobs();
        team.runsBatches();
        clock.passes(Duration.ofDays(1));

        hired.forEach(candidacy -> candidacy.hasEnded(Ending.HIRED));
        // Who was on hold gets the answer of all others when the posting ends.
        others.forEach(
                (candidacy, ending) -> candidacy.hasEnded(ending == Ending.ON_HOLD ? Ending.POSITION_FILLED : ending));
        assertThat(job.requisition().hires()).isEqualTo(OPENINGS);
        job.hasEndedAt(PostedJob.CLOSED);
        assertThat(others.values().stream().collect(Collectors.groupingBy(ending -> ending, Collectors.counting())))
                .as("every ending but the hire")
                .hasSize(Ending.values().length - 1);
        hired.forEach(this::everyMailHasArrived);
        others.keySet().forEach(this::everyMailHasArrived);
    }

    /** One job may lead to the next. */
    private void doesAllThatIsDue(Candidacy candidacy) {
        int done = candidacy.runsDueJobs();
        while (done > 0) {
            done = candidacy.runsDueJobs();
        }
    }

    private void everyMailHasArrived(Candidacy candidacy) {
        List<Mail> mails = correspondence.of(candidacy.id());
        mails.forEach(round::carries);
        assertThat(correspondence.of(candidacy.id())).allSatisfy(mail -> {
            assertThat(mail.sent()).as(mail.template()).isTrue();
            assertThat(round.ended(mail)).isTrue();
        });
    }

    private List<Way> ways() {
        return List.of(
                new Way(
                        40,
                        Ending.REJECTED,
                        one -> recruiter.screens(one).because("NOT_QUALIFIED").choosing("reject")),
                new Way(10, Ending.ON_HOLD, one -> recruiter.screens(one).choosing("hold")),
                new Way(8, Ending.WITHDRAWN, Candidacy::withdraws),
                new Way(
                        3,
                        Ending.WITHDRAWN,
                        one -> team.takesUntil(Interviewer.WRITE_SCORECARD, one).withdraws()),
                new Way(
                        4,
                        Ending.REJECTED,
                        one -> manager.decidesRound(team.takesUntil(HiringManager.DECIDE_ROUND, one))
                                .because("INTERVIEW")
                                .choosing("reject")),
                new Way(
                        3,
                        Ending.REJECTED,
                        one -> manager.decidesHire(team.takesUntil(HiringManager.DECIDE_HIRE, one))
                                .because("LESS_QUALIFIED")
                                .choosing("reject")),
                new Way(
                        2,
                        Ending.ON_HOLD,
                        one -> manager.decidesHire(team.takesUntil(HiringManager.DECIDE_HIRE, one))
                                .choosing("hold")),
                new Way(
                        2,
                        Ending.OFFER_DECLINED,
                        one -> team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, one)
                                .answersOffer("declined", "Too far away")),
                new Way(2, Ending.OFFER_DECLINED, one -> team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, one)),
                new Way(
                        2,
                        Ending.WITHDRAWN,
                        one -> team.takesUntil(Recruiter.RECORD_CLEARANCE, one).withdraws()),
                new Way(12, Ending.POSITION_FILLED, one -> team.takesUntil(Recruiter.SCREEN_APPLICATION, one)),
                new Way(4, Ending.POSITION_FILLED, one -> team.takesUntil(Recruiter.RECORD_SLOT, one)),
                new Way(3, Ending.POSITION_FILLED, one -> team.takesUntil(HiringManager.DECIDE_ROUND, one)),
                new Way(2, Ending.POSITION_FILLED, one -> team.takesUntil(HiringManager.DRAFT_OFFER, one)));
    }
}
