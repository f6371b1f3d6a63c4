package org.hiringpipelines.workflows.removal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hiringpipelines.model.Conflict;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Takes away whole what was kept about an application, a posting or a candidate: our rows, what the engine keeps, and what is said of them
 * in tables that refer to nothing. Nobody is asked and nobody is told; who may want this, and what is to be asked before, is the caller's.
 */
public class Removal {

    private final NamedParameterJdbcOperations database;
    private final DependentRows rows;
    private final ProcessRemoval engine;

    Removal(NamedParameterJdbcOperations database, DependentRows rows, ProcessRemoval engine) {
        this.database = database;
        this.rows = rows;
        this.engine = engine;
    }

    /** Removes an application with its documents, interviews, offers, mails, notes and history. Its candidate stays. */
    public void application(String applicationId) {
        engine.together(() -> {
            removeApplication(applicationId);
            return applicationId;
        });
    }

    /**
     * Removes an application, and its candidate with the last one that is kept of theirs: both or neither.
     *
     * @param check looks, in the same transaction, whether this may be, and throws where it may not
     * @return whether the candidate is gone, too
     */
    public boolean applicationWithCandidate(String applicationId, String candidateId, Runnable check) {
        return engine.together(() -> {
            check.run();
            removeApplication(applicationId);
            return removeCandidate(candidateId);
        });
    }

    /**
     * Removes a candidate and all that they applied for: all or nothing.
     *
     * @param applications looks, in the same transaction, which applications these are and whether this may be, and throws where it may not
     * @return the ids of the applications that are gone
     * @throws Conflict where another application of theirs has come meanwhile
     */
    public List<String> candidateWithApplications(String candidateId, Supplier<List<String>> applications) {
        return engine.together(() -> {
            List<String> gone = applications.get();
            gone.forEach(this::removeApplication);
            if (!removeCandidate(candidateId)) {
                throw new Conflict("Something else happened here at the same moment. Look how it stands now, and try"
                        + " again if it is still needed.");
            }
            return gone;
        });
    }

    private void removeApplication(String applicationId) {
        List<String> keys = new ArrayList<>(ids("select id from mail where application_id = :id", applicationId));
        keys.add(applicationId);
        engine.processesOf(keys);
        forgetApprovals(ids("select id from offer where application_id = :id", applicationId));
        rows.delete("application", List.of(applicationId));
    }

    /**
     * Removes a posting with its plans, mails and bulk decisions, where no application for it is left.
     *
     * @return whether it is gone
     */
    public boolean posting(String postingId) {
        return engine.together(() -> {
            // Whoever is just applying holds the posting, too: either the application is seen here, or it finds no
            // posting.
            ids("select id from requisition where id = :id for update", postingId);
            boolean empty = ids("select id from application where posting_id = :id limit 1", postingId)
                    .isEmpty();
            if (empty) {
                remove(postingId);
            }
            return empty;
        });
    }

    private void remove(String postingId) {
        List<String> keys = new ArrayList<>(ids("select id from mail where posting_id = :id", postingId));
        keys.add(postingId);
        engine.processesOf(keys);
        engine.batches(ids("select batch_id from posting_batch where posting_id = :id", postingId));
        engine.batches(
                ids("select batch_id from bulk_decision where posting_id = :id and batch_id is not null", postingId));
        forgetApprovals(List.of(postingId));
        rows.delete("requisition", List.of(postingId));
    }

    /**
     * Removes a candidate who has applied for nothing that is still kept.
     *
     * @return whether they are gone
     */
    public boolean candidate(String candidateId) {
        return engine.together(() -> removeCandidate(candidateId));
    }

    private boolean removeCandidate(String candidateId) {
        boolean unneeded = ids("select id from application where candidate_id = :id limit 1", candidateId)
                .isEmpty();
        if (unneeded) {
            rows.delete("candidate", List.of(candidateId));
        }
        return unneeded;
    }

    /** Removes what was kept for somebody of the team alone: what reminded them, what they had typed and not handed in, how they log in and read. */
    public void person(String userId) {
        engine.together(() -> {
            List<String> mails = ids("select mail_id from daily_reminder where user_id = :id", userId);
            engine.processesOf(mails);
            rows.delete("mail", mails);
            database.update("delete from draft where user_id = :id", Map.of("id", userId));
            database.update("delete from password_link where user_id = :id", Map.of("id", userId));
            database.update("delete from preferred_language where user_id = :id", Map.of("id", userId));
            return userId;
        });
    }

    /** Who was asked about an offer or posting, and who drafted it, stands under its id alone. */
    private void forgetApprovals(Collection<String> subjectIds) {
        if (!subjectIds.isEmpty()) {
            database.update("delete from approval where subject_id in (:ids)", Map.of("ids", subjectIds));
            database.update("delete from drafter where subject_id in (:ids)", Map.of("ids", subjectIds));
        }
    }

    private List<String> ids(String sql, String id) {
        return database.queryForList(sql, Map.of("id", id), String.class);
    }
}
