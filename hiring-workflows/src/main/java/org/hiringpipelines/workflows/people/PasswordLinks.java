package org.hiringpipelines.workflows.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody of the team choose their password by a link: nobody else ever knows it, and it stands in no mail. A link holds for some days
 * and once; the next one that is made for the same person takes its place. What is kept is its fingerprint, from which no link can be made.
 *
 * <p>A link is for one account, which what is kept of its password tells from any other: it holds no more once the person is gone, though
 * somebody else logs in by the same name then, or once their password was changed in another way.
 */
@Transactional
public class PasswordLinks {

    /** Over a weekend. */
    public static final Duration HOLDS = Duration.ofDays(3);

    /** 256 bits: not to be guessed, however often it is tried. */
    private static final int BYTES = 32;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcOperations database;
    private final Clock clock;

    PasswordLinks(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a link for somebody, and answers the part of it that nobody can guess. Links made for them before hold no more.
     *
     * @param account what is kept of their password now; without one, no account could be told from the next of its name
     */
    public String make(String userId, String account) {
        byte[] chance = new byte[BYTES];
        CHANCE.nextBytes(chance);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        revoke(userId);
        database.update(
                "insert into password_link (user_id, fingerprint, account, expires_at) values (?, ?, ?, ?)",
                userId,
                fingerprint(secret),
                fingerprint(account),
                Timestamp.from(clock.instant().plus(HOLDS)));
        return secret;
    }

    /** Who was given this link, as long as it holds; whether it is for the account that they have now, {@link #isFor} says. */
    @Transactional(readOnly = true)
    public Optional<String> holderOf(String secret) {
        return database
                .queryForList(
                        "select user_id from password_link where fingerprint = ? and expires_at > ?",
                        String.class,
                        fingerprint(secret),
                        Timestamp.from(now()))
                .stream()
                .findFirst();
    }

    /**
     * Whether a link was made for this account.
     *
     * @param account what is kept of its password now, nothing where it has none: then no link is for it
     */
    @Transactional(readOnly = true)
    public boolean isFor(String secret, Optional<String> account) {
        return account.isPresent()
                && !database.queryForList(
                                "select user_id from password_link where fingerprint = ? and account = ?",
                                fingerprint(secret),
                                fingerprint(account.get()))
                        .isEmpty();
    }

    /** Takes a link back by its secret; answers false where it did not hold, or somebody was faster. */
    public boolean use(String secret) {
        return database.update(
                        "delete from password_link where fingerprint = ? and expires_at > ?",
                        fingerprint(secret),
                        Timestamp.from(now()))
                == 1;
    }

    /** Takes the link of somebody back, if there is one. */
    public void revoke(String userId) {
        database.update("delete from password_link where user_id = ?", userId);
    }

    private Instant now() {
        return clock.instant();
    }

    private static String fingerprint(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
