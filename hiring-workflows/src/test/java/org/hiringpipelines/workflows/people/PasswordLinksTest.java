package org.hiringpipelines.workflows.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A link by which somebody chooses a password. */
@HiringTest
public class PasswordLinksTest {

    private static final String KEPT = "{SHA512}of-the-password";

    @Autowired
    private PasswordLinks links;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aLinkHoldsOnce() {
        String link = links.make("rita", KEPT);

        assertThat(links.holderOf(link)).contains("rita");
        assertThat(links.use(link)).isTrue();

        assertThat(links.holderOf(link)).isEmpty();
        assertThat(links.use(link)).isFalse();
    }

    @Test
    void aLinkHoldsForSomeDays() {
        String link = links.make("rita", KEPT);

        clock.passes(PasswordLinks.HOLDS.minus(Duration.ofMinutes(1)));
        assertThat(links.holderOf(link)).contains("rita");

        clock.passes(Duration.ofMinutes(2));
        assertThat(links.holderOf(link)).isEmpty();
        assertThat(links.use(link)).isFalse();
    }

    @Test
    void theNextLinkTakesThePlaceOfTheOneBefore() {
        String first = links.make("rita", KEPT);
        String other = links.make("anna", KEPT);
        String second = links.make("rita", KEPT);

        assertThat(second).isNotEqualTo(first);
        assertThat(links.holderOf(first)).isEmpty();
        assertThat(links.holderOf(second)).contains("rita");
        assertThat(links.holderOf(other)).contains("anna");

        links.revoke("rita");
        assertThat(links.holderOf(second)).isEmpty();
    }

    @Test
    void nobodyReadsALinkInTheDatabase() {
        String link = links.make("rita", KEPT);

        assertThat(link).hasSizeGreaterThan(40).matches("[A-Za-z0-9_-]+");
        assertThat(database.queryForList("select * from password_link").toString())
                .doesNotContain(link);
        assertThat(links.holderOf(database.queryForObject(
                        "select fingerprint from password_link where user_id = 'rita'", String.class)))
                .isEmpty();
    }

    @Test
    void aLinkIsForOneAccount() {
        String link = links.make("rita", KEPT);

        assertThat(links.isFor(link, Optional.of(KEPT))).isTrue();
        assertThat(links.isFor(link, Optional.of("{SHA512}of-another"))).isFalse();
        assertThat(links.isFor(link, Optional.empty())).isFalse();

        database.update("update password_link set account = null where user_id = 'rita'");
        assertThat(links.isFor(link, Optional.of(KEPT)))
                .as("made before accounts were noted")
                .isFalse();
    }

    /** As links were kept for whoever had no password yet: one such account is like the next. */
    @Test
    void noLinkIsForAnAccountWithoutAPassword() {
        String link = links.make("rita", "");

        assertThat(links.isFor(link, Optional.empty())).isFalse();
        assertThat(links.isFor(link, Optional.of(KEPT))).isFalse();
    }

    @Test
    void nobodyReadsOfThePasswordInTheDatabase() {
        links.make("rita", KEPT);

        assertThat(database.queryForList("select * from password_link").toString())
                .doesNotContain("of-the-password");
    }
}
