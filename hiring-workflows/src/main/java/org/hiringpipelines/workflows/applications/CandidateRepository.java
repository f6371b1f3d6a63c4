package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import java.util.Optional;
import org.hiringpipelines.model.MailAddress;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface CandidateRepository extends CrudRepository<Candidate, String>, Insert<Candidate> {

    Optional<Candidate> findByEmail(String email);

    /** Holds the row until the transaction ends, so that no application of theirs comes meanwhile. */
    @Query("select * from candidate where id = :id for update")
    Optional<Candidate> lock(String id);

    /** Why nothing of a candidate may be erased; nothing where it may. */
    @Query("select reason, held_by, held_since from legal_hold where candidate_id = :id")
    Optional<LegalHold> legalHold(String id);

    @Modifying
    @Query("insert into legal_hold (candidate_id, reason, held_by, held_since) values (:id, :reason, :by, :at)")
    void placeHold(String id, String reason, String by, Instant at);

    @Modifying
    @Query("delete from legal_hold where candidate_id = :id")
    void liftHold(String id);

    /**
     * The candidate of an address. Those who were kept before addresses were spelt in one way only may stand there by the spelling
     * of mail servers, and are kept by the other from then on.
     */
    default Optional<Candidate> known(String email) {
        String ofServers = MailAddress.ofServers(email);
        return findByEmail(email)
                .or(() -> ofServers.equals(email)
                        ? Optional.empty()
                        : findByEmail(ofServers).map(this::save));
    }
}
