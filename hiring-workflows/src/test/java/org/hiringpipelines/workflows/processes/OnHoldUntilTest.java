package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.applications.OnHold;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MorningRound;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** A candidate on hold until a day, on which whoever leads the posting is told. Every test begins on Monday, 7 January 2030. */
@HiringTest
public class OnHoldUntilTest {

    @Autowired
    private MorningRound morning;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    @Autowired
    private Holds holds;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MovableClock clock;

    private String rosa;
    private String max;
    private PostedJob job;

    @BeforeEach
    void aPostingOfTwo() {
        database.update("update application set hold_until = null");
        morning.begins();
        rosa = morning.hires("Rosa");
        max = morning.hires("Max");
        job = opens(rosa, max);
    }

    @AfterEach
    void theyLeave() {
        morning.ends();
    }

    @Test
    void onThatDayRecruiterAndHiringManagerAreToldWhomToComeBackTo() {
        Candidacy ada = onHold("Ada Baker", "2030-01-12");
        assertThat(ada.timeline())
                .extracting(event -> event.happening() + ": " + event.detail())
                .contains("SCREENED: Put on hold until 12 January 2030");

        morning.comes();
        assertThat(clock.today()).isEqualTo("2030-01-08");
        assertThat(morning.mailsTo(rosa)).isEmpty();

        clock.moveToStartOf(LocalDate.of(2030, 1, 11));
        morning.comes();
        assertThat(morning.mailsTo(rosa)).as("on Friday, the day before").isEmpty();

        morning.comes();
        assertThat(clock.today()).as("the first business day then").isEqualTo("2030-01-14");
        for (String lead : List.of(rosa, max)) {
            assertThat(morning.mailsTo(lead)).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Waiting for you: 1 task");
                assertThat(mail.text())
                        .contains(
                                "- Come back to: Ada Baker, Night Baker\n  Since 12 January 2030. Take the application up")
                        .contains("/hiring/applications/" + ada.id())
                        .doesNotContain("Nobody has taken it yet");
            });
        }
    }

    @Test
    void whoIsTakenUpOrPutOffIsNotToldOfAnyMore() {
        Candidacy ada = onHold("Ada Baker", "2030-01-08");
        Candidacy ben = onHold("Ben Cook", "2030-01-08");
        onHold("Cleo Drew", "2030-01-08");
        holds.takeUp(ada.id(), "recruiter", null);
        holds.putOff(ben.id(), "recruiter", "2030-02-01");

        morning.comes();

        assertThat(lines(morning.mailsTo(rosa))).containsExactly("- Come back to: Cleo Drew, Night Baker");
        assertThat(holds.heldUntil(ada.id())).isEmpty();
        assertThat(holds.heldUntil(ben.id())).contains(LocalDate.of(2030, 2, 1));
        assertThat(ben.lastEvent().happening()).isEqualTo(Happening.HOLD_PUT_OFF);
        assertThat(ben.lastEvent().detail()).isEqualTo("until 1 February 2030");
    }

    @Test
    void aDayThatIsOverIsRefusedAndNoneIsNoDay() {
        Candidacy ada = job.appliedForBy("Ada Baker");
        String sentence =
                "The day to come back to the candidate has to be after today. Leave it empty where there is none.";
        recruiter
                .screens(ada)
                .with("outcome", "hold")
                .with("until", "2030-01-07")
                .isRefused(sentence);

        recruiter.screens(ada).with("until", "").choosing("hold");

        assertThat(holds.heldUntil(ada.id())).isEmpty();
        assertThatThrownBy(() -> holds.putOff(ada.id(), "recruiter", "2029-01-01"))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    @Test
    void onlyWhoIsOnHoldIsPutOff() {
        Candidacy ada = job.appliedForBy("Ada Baker");

        assertThatThrownBy(() -> holds.putOff(ada.id(), "recruiter", "2030-02-01"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theDayCanBeSaidAfterARoundAndAtTheDecisionToo() {
        Candidacy ada = team.takesUntil(HiringManager.DECIDE_ROUND, team.opens().appliedForBy("Ada Baker"));
        manager.decidesRound(ada).with("until", "2030-03-01").choosing("hold");
        Candidacy ben = team.opens().considers("Ben Cook");
        manager.decidesHire(ben).with("until", "2030-04-01").choosing("hold");

        assertThat(holds.heldUntil(ada.id())).contains(LocalDate.of(2030, 3, 1));
        assertThat(holds.heldUntil(ben.id())).contains(LocalDate.of(2030, 4, 1));
    }

    @Test
    void thoseOnHoldAreListedAPageAtATimeWhoIsNextFirst() {
        onHold("Ada Baker", null);
        onHold("Ben Cook", "2030-03-01");
        onHold("Cleo Drew", "2030-02-01");

        assertThat(holds.page(job.id(), PageRequest.of(0, 2)).map(OnHold::name))
                .containsExactly("Cleo Drew", "Ben Cook");
        assertThat(holds.page(job.id(), PageRequest.of(1, 2)).map(OnHold::name)).containsExactly("Ada Baker");
        assertThat(holds.page(job.id(), PageRequest.of(0, 2)).getTotalElements())
                .isEqualTo(3);
    }

    @Test
    void aClosedPostingThatWaitsForThoseOnHoldAloneIsInTheManagersDailyList() {
        Candidacy ada = job.appliedForBy("Ada Baker");
        manager.called(max).manages(job).choosing("close");
        clock.passes(Duration.ofDays(1));
        morning.comes();
        assertThat(morning.mailsTo(max)).as("somebody is in hand").isEmpty();

        recruiter.screens(ada).choosing("hold");
        team.runsBatches();
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        morning.comes();

        assertThat(lines(morning.mailsTo(max))).containsExactly("- Manage open posting: Night Baker");
        assertThat(morning.mailsTo(max).get(0).text())
                .contains("The posting is closed and waits for those on hold alone: take one of them up, or end it.");

        holds.takeUp(ada.id(), "manager", null);
        morning.comes();
        assertThat(morning.mailsTo(max))
                .as("nothing waits for those on hold any more")
                .hasSize(1);
    }

    private static List<String> lines(List<Envelope> mails) {
        assertThat(mails).isNotEmpty();
        return mails.get(mails.size() - 1)
                .text()
                .lines()
                .filter(line -> line.startsWith("- "))
                .toList();
    }

    private Candidacy onHold(String name, String until) {
        clock.passes(Duration.ofSeconds(1));
        Candidacy candidacy = job.appliedForBy(name);
        recruiter.screens(candidacy).with("until", until).choosing("hold");
        return candidacy;
    }

    private PostedJob opens(String recruits, String manages) {
        PostedJob opened = team.starts(team.posting(HiringTeam.TITLE + "\n\nBake through the night.")
                .putValue("openings", 1)
                .putValue("recruiter", recruits)
                .putValue("hiringManager", manages));
        recruiter.reviews(opened).choosing("submit");
        approver.looksAt(opened).choosing("approve");
        return opened;
    }
}
