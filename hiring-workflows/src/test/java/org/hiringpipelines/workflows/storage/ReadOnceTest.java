package org.hiringpipelines.workflows.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a transaction reads once, what it reads anew, and which of two changes at once wins. */
@HiringTest
public class ReadOnceTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private PostingService postings;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private JdbcAggregateOperations records;

    private Candidacy ada;
    private String posting;

    @BeforeEach
    void adaApplies() {
        ada = team.opens().appliedForBy("Ada Baker");
        posting = ada.application().postingId();
    }

    /** As somebody else would, of whom nothing here can know. */
    private void changeUnseen() {
        database.update("update requisition set waiver = 'unseen' where id = ?", posting);
    }

    private String waiver() {
        return postings.find(posting).waiver();
    }

    @Test
    void whatIsAskedTwiceIsReadOnce() {
        String before = waiver();
        transaction.executeWithoutResult(status -> {
            assertThat(waiver()).isEqualTo(before).isNotEqualTo("unseen");
            changeUnseen();
            assertThat(waiver()).isEqualTo(before);
        });
        assertThat(waiver()).isEqualTo("unseen");
    }

    @Test
    void outsideOfTransactionsNothingIsKept() {
        waiver();
        changeUnseen();
        assertThat(waiver()).isEqualTo("unseen");
    }

    @Test
    void aChangeLetsGoOfAll() {
        transaction.executeWithoutResult(status -> {
            waiver();
            changeUnseen();
            postings.countHire(posting);
            assertThat(waiver()).isEqualTo("unseen");
            assertThat(postings.find(posting).hires()).isEqualTo(1);
        });
    }

    @Test
    void aLockLetsGoOfAll() {
        transaction.executeWithoutResult(status -> {
            waiver();
            changeUnseen();
            postings.holdOpen(posting);
            assertThat(waiver()).isEqualTo("unseen");
        });
    }

    @Test
    void anInsertIntoAnotherTableLetsGoOfNothing() {
        transaction.executeWithoutResult(status -> {
            String before = waiver();
            changeUnseen();
            timeline.add(ada.id(), "ann", Stage.SCREENING, Happening.APPLIED, "again");
            assertThat(timeline.of(ada.id()))
                    .last()
                    .extracting(StageEvent::detail)
                    .isEqualTo("again");
            assertThat(waiver()).isEqualTo(before);
        });
    }

    @Test
    void anotherTransactionInBetweenReadsForItself() {
        TransactionTemplate another = new TransactionTemplate(transaction.getTransactionManager());
        another.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(outer -> {
            String before = waiver();
            another.executeWithoutResult(inner -> changeUnseen());
            assertThat(another.<String>execute(inner -> waiver())).isEqualTo("unseen");
            assertThat(waiver()).isEqualTo(before);
        });
    }

    @Test
    void theTimelineKeepsItsOrderAndGoesWithItsTransaction() {
        int before = timeline.of(ada.id()).size();
        transaction.executeWithoutResult(status -> {
            timeline.add(ada.id(), null, Stage.SCREENING, Happening.APPLIED, "first");
            timeline.add(ada.id(), null, Stage.SCREENING, Happening.APPLIED, "second");
        });
        transaction.executeWithoutResult(status -> {
            timeline.add(ada.id(), null, Stage.SCREENING, Happening.APPLIED, "never");
            status.setRollbackOnly();
        });
        assertThat(timeline.of(ada.id()).stream().skip(before))
                .extracting(StageEvent::detail)
                .containsExactly("first", "second");
    }

    @Test
    void aChangeOfWhatHasChangedMeanwhileIsRefused() {
        Requisition read = postings.find(posting);
        postings.countHire(posting);
        assertThatThrownBy(() -> records.save(read.with(Requisition.Status.CLOSED)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(postings.find(posting))
                .extracting(Requisition::hires, Requisition::status)
                .containsExactly(1, Requisition.Status.OPEN);
    }
}
