package org.hiringpipelines.workflows.migrations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Migration;
import org.hiringpipelines.model.design.MigrationPart;
import org.hiringpipelines.model.design.Moves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves people along, who are on earlier versions of the diagrams. Whoever asks sees first, step by step, where everybody would go, what
 * changes for them and who cannot; then it is carried out in the background, and can be carried back.
 */
public class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** How many are moved for a try: each costs as much as moving it. */
    static final int TRIED = 200;

    private static final int LISTED = 50;

    private static final int LONGEST_WHY = 2000;

    private final MigrationRepository migrations;
    private final MigrationPartRepository parts;
    private final MigrationProcess process;
    private final TransactionOperations transaction;
    private final TransactionOperations apart;
    private final Clock clock;

    /** With transactions as they are, and such as begin anew. */
    Migrations(
            MigrationRepository migrations,
            MigrationPartRepository parts,
            MigrationProcess process,
            TransactionOperations transaction,
            TransactionOperations apart,
            Clock clock) {
        this.migrations = migrations;
        this.parts = parts;
        this.process = process;
        this.transaction = transaction;
        this.apart = apart;
        this.clock = clock;
    }

    /**
     * What such a migration would do. Everybody is moved for a try, each in a transaction that is taken back.
     *
     * @param wanted where from and where to; from all earlier versions to the latest where it is null or empty
     * @throws Refusal where there is no such process, version or step
     */
    public MigrationPreview preview(Moves wanted) {
        Moves moves = completed(wanted);
        List<MovedSubject> subjects = process.subjects(moves);
        List<MovedSubject> tried = subjects.stream().limit(TRIED).toList();
        return new MigrationPreview(
                moves,
                process.steps(moves),
                subjects.size(),
                tried.size(),
                tried.stream()
                        .flatMap(subject -> tryOut(moves, subject).stream())
                        .toList());
    }

    private Moves completed(Moves wanted) {
        return wanted == null || wanted.all().isEmpty() ? process.toTheLatest() : process.completed(wanted);
    }

    private Optional<Stuck> tryOut(Moves moves, MovedSubject subject) {
        try {
            apart.executeWithoutResult(taken -> {
                process.move(moves, subject.instanceId());
                taken.setRollbackOnly();
            });
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(new Stuck(subject, refusal.getMessage()));
        } catch (RuntimeException failure) {
            LOG.warn("The process {} could not be moved for a try.", subject.instanceId(), failure);
            return Optional.of(
                    new Stuck(subject, "Something goes wrong on our side when it is moved; the log says what."));
        }
    }

    /**
     * Begins to move them, one after the other, in the background.
     *
     * @param by the user id of who wants it
     * @param why why; may be null
     * @param wanted where from and where to; from all earlier versions to the latest where it is null or empty
     * @throws Refusal where there is no such process, version or step, or where a step has a place to go that it cannot go to
     * @throws Conflict where nobody is there to come along
     */
    public Migration begin(String by, String why, Moves wanted) {
        Refusal.check()
                .refuseIf(
                        why != null && why.length() > LONGEST_WHY,
                        "why",
                        "Why people are moved along is said in at most 2000 characters.")
                .done();
        return transaction.execute(status -> start(by, why, completed(wanted)));
    }

    private Migration start(String by, String why, Moves moves) {
        List<MovedSubject> subjects = process.subjects(moves);
        if (subjects.isEmpty()) {
            throw new Conflict("Nobody is in the versions that are to be left.");
        }
        Migration migration = migrations.insert(
                new Migration(UUID.randomUUID().toString(), by, clock.instant(), why, moves, null, null));
        parts.insertAll(subjects.stream()
                .map(subject -> new MigrationPart(
                        null,
                        migration.id(),
                        subject.instanceId(),
                        subject.subject(),
                        subject.process(),
                        null,
                        null,
                        null))
                .toList());
        migrations.carriedOutBy(
                migration.id(),
                process.start(subjects.stream().map(MovedSubject::instanceId).toList()));
        return migration;
    }

    /** Begins the way back of a migration: those who came along go to where they came from. */
    public Migration back(String by, String id) {
        Migration there = known(id);
        return begin(by, there.why(), there.moves().back());
    }

    /**
     * The steps of a version at which somebody can stand: where people can be moved to.
     *
     * @throws Refusal where there is no such version
     */
    public List<StepOfVersion> stepsOf(String processKey, int version) {
        return process.stepsOf(processKey, version);
    }

    /**
     * What a version of a process draws, as BPMN 2.0 XML.
     *
     * @throws Refusal where there is no such version
     */
    public String diagram(String processKey, int version) {
        return process.diagram(processKey, version);
    }

    /** Lets a migration rest, or go on. What is done stays done. */
    public void pause(String id, boolean rest) {
        transaction.executeWithoutResult(status -> {
            Migration migration = known(id);
            process.pause(migration.batchId(), rest);
            migrations.paused(id, rest ? clock.instant() : null);
        });
    }

    /**
     * How far a migration is.
     *
     * @throws NotFound where there was none of that id
     */
    public MigrationProgress progress(String id, int most) {
        return progress(known(id), parts.outcomes(id, most));
    }

    /** The latest migrations, the last one first, without what came of each. */
    public List<MigrationProgress> latest() {
        return migrations.latest(LISTED).stream()
                .map(migration -> progress(migration, List.of()))
                .toList();
    }

    private MigrationProgress progress(Migration migration, List<MigrationPart> outcomes) {
        Map<Optional<Boolean>, Long> tally = parts.tally(migration.id()).stream()
                .collect(Collectors.toMap(
                        count -> Optional.ofNullable(count.moved()), MigrationPartRepository.Tally::number));
        Function<Boolean, Long> number = moved -> tally.getOrDefault(Optional.ofNullable(moved), 0L);
        return new MigrationProgress(migration, number.apply(true), number.apply(false), number.apply(null), outcomes);
    }

    private Migration known(String id) {
        return Stream.of(id)
                .flatMap(known -> migrations.findById(known).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no migration " + id + "."));
    }
}
