package org.hiringpipelines.workflows.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.applications.ApplicationForm;

/** A posting on its way through the process {@code posting}. */
public final class PostedJob {

    public static final String PROCESS = "posting";
    public static final String CLOSED = "EndEvent_PostingClosed";
    public static final String RUNNER_UP_CHOSEN = "EndEvent_RunnerUpChosen";
    public static final String DISCARDED = "EndEvent_PostingDiscarded";

    private final String id;
    private final Capabilities services;
    private final Engine engine;
    private final Desk desk;

    PostedJob(String id, Capabilities services, Engine engine, Desk desk) {
        this.id = id;
        this.services = services;
        this.engine = engine;
        this.desk = desk;
    }

    /** The posting's id. */
    public String id() {
        return id;
    }

    /** The posting as it is kept. */
    public Requisition requisition() {
        return services.postings().find(id);
    }

    /** Somebody applies, under an address nobody else has. */
    public Candidacy appliedForBy(String name) {
        return appliedForBy(name, null);
    }

    /** Somebody applies and says where they live. */
    public Candidacy appliedForBy(String name, String location) {
        return appliedForBy(
                new Candidate(UUID.randomUUID().toString(), name, UUID.randomUUID() + "@example.org", null, location));
    }

    /** Somebody applies, perhaps under an address that is known. */
    public Candidacy appliedForBy(Candidate candidate) {
        return appliedForBy(candidate, null);
    }

    /** Somebody applies and says in which language they want to be written to. */
    public Candidacy appliedForBy(Candidate candidate, String language) {
        var receipt = services.intake()
                .submit(
                        id,
                        new ApplicationForm(candidate, Answers.NONE, "Dear team", "a friend", language),
                        null,
                        null);
        return new Candidacy(receipt.application().id(), candidate, services, engine, desk);
    }

    /** Somebody applies and is to get an offer at once: for tests of offers, which screening and interviews only delay. */
    public Candidacy chooses(String name) {
        return moves(name, "CallActivity_Offer");
    }

    /** Somebody applies and is to be decided about at once: for tests of what comes after. */
    public Candidacy considers(String name) {
        return moves(name, HiringManager.DECIDE_HIRE);
    }

    private Candidacy moves(String name, String to) {
        Candidacy candidacy = appliedForBy(name);
        engine.moves(Candidacy.PROCESS, candidacy.id(), "CallActivity_Screening", to);
        return candidacy;
    }

    /** The keys of the open tasks. */
    public List<String> openTasks() {
        return desk.openTasks(id);
    }

    /** The values of the process variables. */
    public List<String> variables() {
        return engine.variables(id);
    }

    /** The values that the engine's history keeps. */
    public List<String> remembered() {
        return engine.remembered(id);
    }

    /** Does what is due by now without a person; answers how many jobs that were. */
    public int runsDueJobs() {
        return engine.doesDueJobs(id);
    }

    /** Asserts that the process has come to these ends and left nothing behind. */
    public void hasEndedAt(String... endEvents) {
        assertThat(engine.endsOf(PROCESS, id)).containsExactlyInAnyOrder(endEvents);
        assertThat(openTasks()).isEmpty();
        assertThat(engine.leftovers(id)).isEmpty();
    }

    /** All that could change. */
    List<Object> state() {
        return List.of(requisition(), services.approvals().of(id), openTasks(), engine.state(id));
    }
}
