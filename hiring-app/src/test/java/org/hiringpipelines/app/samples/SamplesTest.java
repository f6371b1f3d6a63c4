package org.hiringpipelines.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.RowsOfTables;
import org.hiringpipelines.app.scenario.TestMailServer;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.samples.SampleKind;
import org.junit.jupiter.api.Test;

/** How samples come and go, and whom they reach. */
class SamplesTest extends SamplesInAHouse {

    @Test
    void aRemovalThatWasBrokenOffGoesOn() {
        samples.load();
        String librarian = posting(LIBRARIAN);
        applicationsFor(librarian).stream().limit(4).forEach(removal::application);
        register.all(SampleKind.POSTING).stream()
                .filter(id -> !id.equals(librarian))
                .limit(2)
                .forEach(id -> {
                    removal.posting(id);
                    register.forget(SampleKind.POSTING, id);
                });

        assertThat(samples.load()).isFalse();
        assertThat(samples.remove(false)).isTrue();

        assertThat(RowsOfTables.count(database)).isEqualTo(before);
    }

    @Test
    void whereOnlyThePeopleAreLeftTheyStayForTheNextSamples() {
        samples.load();
        applicationsFor(posting(LIBRARIAN)).forEach(removal::application);
        register.all(SampleKind.POSTING).forEach(id -> {
            removal.posting(id);
            register.forget(SampleKind.POSTING, id);
        });
        register.all(SampleKind.CANDIDATE).forEach(id -> {
            removal.candidate(id);
            register.forget(SampleKind.CANDIDATE, id);
        });

        assertThat(samples.load()).isTrue();
        samples.remove(false);

        assertThat(RowsOfTables.count(database)).isEqualTo(before);
    }

    @Test
    void whatIsRealIsNotTouched() {
        String real = postings.receive(
                        formats.of("text/plain", null).read("Night Baker\n\nBake."),
                        "Night Baker\n\nBake.",
                        null,
                        null,
                        "1")
                .requisition()
                .id();
        List<Map<String, Object>> rows = database.queryForList("select * from requisition where id = ?", real);
        Map<String, Long> with = RowsOfTables.count(database);
        samples.load();
        assertThat(register.knowsRealPosting()).isTrue();

        samples.remove(true);

        assertThat(RowsOfTables.count(database)).isEqualTo(with);
        assertThat(database.queryForList("select * from requisition where id = ?", real))
                .isEqualTo(rows);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(real).count())
                .isEqualTo(1);
        removal.posting(real);
    }

    @Test
    void noMailGoesToASampleAndOneGoesToWhoIsReal() {
        samples.load();
        apply(posting(LIBRARIAN), "Maren Holt");

        hiring.runJobs();

        assertThat(TestMailServer.recipients()).hasSize(1).allMatch(address -> address.contains("@example.org"));
        assertThat(database.queryForObject(
                        "select count(*) from mail where sent_at is null and send_at < current_timestamp",
                        Integer.class))
                .as("mails to be decided about")
                .isZero();
        assertThat(database.queryForObject("select count(*) from mail where text is not null", Integer.class))
                .as("mails that one can read on the timeline")
                .isGreaterThan(10);
    }

    @Test
    void theirPeopleAreMarkedAndTheirTasksAreOnNobodyElsesList() {
        samples.load();

        assertThat(identities.createUserQuery().memberOfGroup("recruiters").list())
                .extracting("lastName")
                .containsExactly("Lindqvist (sample)");
        assertThat(identities.checkPassword("sampleRecruiter", "demo")).isFalse();
        assertThat(Stream.concat(
                                register.all(SampleKind.POSTING).stream(), applicationsFor(posting(LIBRARIAN)).stream())
                        .flatMap(key -> tasks.createTaskQuery().processInstanceBusinessKey(key).list().stream()))
                .isNotEmpty()
                .allMatch(
                        task -> task.getAssignee() != null && task.getAssignee().startsWith("sample"));
    }

    @Test
    void nobodyRealIsTakenForOneOfTheirPeople() {
        var user = identities.newUser("sampleRecruiter");
        identities.saveUser(user);
        try {
            Map<String, Long> with = RowsOfTables.count(database);

            assertThatThrownBy(samples::load).isInstanceOf(Conflict.class).hasMessageContaining("sampleRecruiter");

            assertThat(RowsOfTables.count(database)).isEqualTo(with);
        } finally {
            identities.deleteUser("sampleRecruiter");
        }
    }
}
