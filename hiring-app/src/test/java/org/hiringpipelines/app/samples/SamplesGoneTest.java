package org.hiringpipelines.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.RowsOfTables;
import org.hiringpipelines.workflows.applications.Erasures;
import org.hiringpipelines.workflows.applications.LegalHolds;
import org.hiringpipelines.workflows.samples.SampleKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is left of samples that are gone, and nothing is missing of what is real. */
class SamplesGoneTest extends SamplesInAHouse {

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Erasures erasures;

    @Test
    void nothingIsLeftOfThem() {
        assertThat(samples.load()).isTrue();
        assertThat(samples.load()).as("a second time").isFalse();
        assertThat(samples.areThere()).isTrue();
        assertThat(database.queryForObject("select count(*) from application", Integer.class))
                .isGreaterThan(10);
        allIsDoneThatIsDoneBesides();

        assertThat(samples.remove(false)).isTrue();
        assertThat(samples.remove(false)).as("a second time").isTrue();

        assertThat(samples.areThere()).isFalse();
        assertThat(RowsOfTables.count(database)).isEqualTo(before);
    }

    @Test
    void whatBecameOfThemGoesWithThem() {
        samples.load();
        String librarian = posting(LIBRARIAN);
        String manage = tasks.createTaskQuery()
                .processInstanceBusinessKey(librarian)
                .taskDefinitionKey("Task_ManagePosting")
                .singleResult()
                .getId();
        identities.setAuthentication("sampleManager", List.of("hiringManagers"));
        try {
            tasks.complete(manage, Map.of("action", "close", "inHand", "end"));
        } finally {
            identities.clearAuthentication();
        }
        hiring.runJobs();
        allIsDoneThatIsDoneBesides();
        assertThat(database.queryForObject("select count(*) from posting_batch", Integer.class))
                .isPositive();

        samples.remove(false);

        assertThat(RowsOfTables.count(database)).isEqualTo(before);
    }

    @Test
    void whatRealPeopleAppliedForStaysUntilSomebodySaysOtherwise() {
        samples.load();
        String librarian = posting(LIBRARIAN);
        String real = apply(librarian, "Maren Holt");
        hiring.runJobs();
        search.take(real);
        List<Map<String, Object>> asBefore = rowsAbout(real);

        assertThat(samples.realApplications())
                .extracting("candidateName", "postingTitle")
                .containsExactly(tuple("Maren Holt", LIBRARIAN));
        assertThat(samples.remove(false)).isFalse();

        assertThat(register.all(SampleKind.POSTING)).containsExactly(librarian);
        assertThat(register.all(SampleKind.CANDIDATE)).isEmpty();
        assertThat(applicationsFor(librarian)).containsExactly(real);
        assertThat(rowsAbout(real)).isEqualTo(asBefore);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(real)
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("Task_ScreenApplication");
        assertThat(identities.createUserQuery().userId("sampleRecruiter").count())
                .as("who has the task")
                .isEqualTo(1);

        assertThat(samples.remove(true)).isTrue();
        assertThat(RowsOfTables.count(database)).isEqualTo(before);
    }

    @Test
    void whoeverIsUnderALegalHoldStaysEvenThen() {
        samples.load();
        String librarian = posting(LIBRARIAN);
        String held = apply(librarian, "Maren Holt");
        apply(librarian, "Nell Voss");
        hiring.runJobs();
        holds.place(held, "admin", "A charge before the commission.");
        List<Map<String, Object>> asBefore = rowsAbout(held);

        assertThat(samples.remove(true)).isFalse();

        assertThat(applicationsFor(librarian)).containsExactly(held);
        assertThat(rowsAbout(held)).isEqualTo(asBefore);
        assertThat(erasures.person(held).legalHold().reason()).isEqualTo("A charge before the commission.");
        holds.lift(held, "admin");
        assertThat(samples.remove(true)).isTrue();
        assertThat(RowsOfTables.count(database)).isEqualTo(before);
    }

    @Test
    void wantedTwiceAtOnceTheyComeAndGoOnce() {
        List<CompletableFuture<Boolean>> coming = Stream.of(1, 2)
                .map(one -> CompletableFuture.supplyAsync(samples::load))
                .toList();
        assertThat(coming.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(register.all(SampleKind.POSTING)).hasSize(5);

        List<CompletableFuture<Boolean>> going = Stream.of(1, 2)
                .map(one -> CompletableFuture.supplyAsync(() -> samples.remove(false)))
                .toList();
        assertThat(going.stream().map(CompletableFuture::join)).containsExactly(true, true);
        assertThat(RowsOfTables.count(database)).isEqualTo(before);
    }
}
