package org.hiringpipelines.workflows.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiringpipelines.workflows.bulk.BulkDecisions;
import org.hiringpipelines.workflows.bulk.BulkRequest;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.notes.Notes;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.RowCounts;
import org.hiringpipelines.workflows.search.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is removed is gone from every table, and nothing else is. */
@HiringTest
public class RemovalTest {

    private static final Person RECRUITER = new Person("recruiter", Set.of("recruiters"));

    @Autowired
    private Removal removal;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Notes notes;

    @Autowired
    private BulkDecisions bulk;

    @Autowired
    private SearchIndex search;

    @Autowired
    private JdbcTemplate database;

    private Candidacy kept;
    private List<Object> keptAsBefore;
    private Map<String, Long> before;

    /** By then all tables of decisions have been asked: what they answered is kept in the engine's history, of no application. */
    @BeforeEach
    void othersHaveBeenThereBefore() {
        PostedJob before = team.opens(2);
        team.hires(before.appliedForBy("Olga Oven")).hasEnded(Ending.HIRED);
        kept = team.takesUntil(HiringManager.DRAFT_OFFER, before.appliedForBy("Pia Pan"));
        keptAsBefore = kept.state();
        this.before = RowCounts.of(database);
    }

    @Test
    void nothingIsLeftOfAPostingAndThoseWhoAppliedForIt() {
        PostedJob job = team.opens(1);
        Candidacy ada = team.hires(job.appliedForBy("Ada Baker"));
        ada.hasEnded(Ending.HIRED);
        job.runsDueJobs();
        team.runsBatches();

        removesWith(job, ada);

        assertThat(RowCounts.of(database)).isEqualTo(before);
        assertThat(kept.state()).isEqualTo(keptAsBefore);
    }

    @Test
    void nothingIsLeftWhereverSomebodyStands() {
        PostedJob job = team.opens(5);
        Candidacy rejected = job.appliedForBy("Rita Rye");
        recruiter.screens(rejected).choosing("hold");
        Candidacy withdrawn = team.takesUntil(Recruiter.RECORD_SLOT, job.appliedForBy("Wim Wheat"));
        withdrawn.withdraws();
        Candidacy interviewed = team.takesUntil(Interviewer.WRITE_SCORECARD, job.appliedForBy("Ines Iced"));
        Candidacy offered = team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.appliedForBy("Otto Oat"));
        Candidacy checked = team.takesUntil(HiringManager.ASSESS_FINDING, job.appliedForBy("Cleo Crust"));
        Candidacy screened = job.appliedForBy("Sam Sour");
        notes.write(RECRUITER, screened.id(), "Bakes well.");
        List.of(screened, offered).forEach(one -> search.take(one.id()));
        bulk.begin(RECRUITER, job.id(), new BulkRequest("HOLD", null, null, null, List.of(screened.id())), null);

        removesWith(job, rejected, withdrawn, interviewed, offered, checked, screened);

        assertThat(RowCounts.of(database)).isEqualTo(before);
    }

    @Test
    void aPostingStaysAsLongAsSomebodyAppliesForIt() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");
        List<Object> asBefore = ada.state();

        assertThat(removal.posting(job.id())).isFalse();
        assertThat(removal.candidate(ada.application().candidateId())).isFalse();

        assertThat(ada.state()).isEqualTo(asBefore);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void whatIsGoneIsNotMissed() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");

        removesWith(job, ada);
        removesWith(job, ada);

        assertThat(RowCounts.of(database)).isEqualTo(before);
    }

    private void removesWith(PostedJob job, Candidacy... all) {
        List<String> candidates = Arrays.stream(all)
                .map(Candidacy::id)
                .flatMap(id ->
                        database
                                .queryForList("select candidate_id from application where id = ?", String.class, id)
                                .stream())
                .toList();
        for (Candidacy one : all) {
            removal.application(one.id());
        }
        assertThat(removal.posting(job.id())).isTrue();
        candidates.forEach(removal::candidate);
    }
}
