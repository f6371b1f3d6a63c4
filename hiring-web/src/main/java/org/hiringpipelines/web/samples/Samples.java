package org.hiringpipelines.web.samples;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hiringpipelines.web.access.Seeds;
import org.hiringpipelines.workflows.engine.House;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.samples.RealApplication;
import org.hiringpipelines.workflows.samples.SampleKind;
import org.hiringpipelines.workflows.samples.SampleRegister;
import org.hiringpipelines.workflows.samples.SampleRemoval;
import org.hiringpipelines.workflows.storage.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets the samples come, all or none of them, and go whole. Whoever wants the one while another is at the other waits.
 */
@Component
public class Samples {

    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

    private final SamplePostings samples;
    private final SamplePeople people;
    private final ObjectProvider<SampleCast> cast;
    private final SampleRegister register;
    private final SampleRemoval removal;
    private final PostingService postings;
    private final Seeds seeds;
    private final House house;
    private final TransactionOperations transaction;
    private final DataSource database;
    private final ReentrantLock here = new ReentrantLock();

    Samples(
            SamplePostings samples,
            SamplePeople people,
            ObjectProvider<SampleCast> cast,
            SampleRegister register,
            SampleRemoval removal,
            PostingService postings,
            Seeds seeds,
            House house,
            TransactionOperations transaction,
            DataSource database) {
        this.samples = samples;
        this.people = people;
        this.cast = cast;
        this.register = register;
        this.removal = removal;
        this.postings = postings;
        this.seeds = seeds;
        this.house = house;
        this.transaction = transaction;
        this.database = database;
    }

    /** Lets them come into a database that never had them, unless it has postings of its own. */
    public void bringOnce() {
        seeds.sowOnce("samples", () -> {
            if (postings.page(PageRequest.of(0, 1)).isEmpty() && load()) {
                LOG.info("Brought five sample postings, one of them with applications at each stage.");
            }
        });
    }

    /** Whether there are any. */
    public boolean areThere() {
        return !register.isEmpty();
    }

    /** The applications of real people for sample postings. */
    public List<RealApplication> realApplications() {
        return register.realApplications();
    }

    /**
     * Lets them come, with people for them where nobody has a team for it.
     *
     * @return whether they came; false where they are there
     * @throws org.hiringpipelines.model.Conflict where nobody can be engaged for them
     */
    public boolean load() {
        return alone(() -> {
            boolean missing = register.all(SampleKind.POSTING).isEmpty();
            if (missing) {
                transaction.executeWithoutResult(status -> bring());
            }
            return missing;
        });
    }

    private void bring() {
        SampleCast team = cast.getIfAvailable();
        if (team == null) {
            samples.bring(people.engage(), true);
        } else {
            samples.bring(team, false);
        }
    }

    /**
     * Lets them go, and all that became of them.
     *
     * @param withRealApplications whether what real people applied for goes as well, with their applications; it stays otherwise, with the
     *     people who are named there
     * @return whether none is left
     */
    public boolean remove(boolean withRealApplications) {
        return alone(() -> {
            boolean gone = removal.remove(withRealApplications);
            if (gone) {
                people.dismiss();
            }
            return gone;
        });
    }

    /** One at a time, on this node and on all; and as the house, so that the engine notes no deed of a person who stays. */
    private boolean alone(Supplier<Boolean> work) {
        here.lock();
        try {
            return inTurn(work);
        } finally {
            here.unlock();
        }
    }

    private boolean inTurn(Supplier<Boolean> work) {
        Turn turn = Turn.await(database, "samples");
        try {
            return house.does(work);
        } finally {
            turn.end();
        }
    }
}
