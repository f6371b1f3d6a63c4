package org.hiringpipelines.web.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passwords of people: made by chance, or chosen and hard to guess. */
public final class Passwords {

    /** What a chosen one has at least, in characters. */
    public static final int SHORTEST = 12;

    /** More than that makes no password weaker, and takes long to judge. */
    private static final int JUDGED = 100;

    /** "Safely unguessable: moderate protection from offline slow-hash scenario", in the words of who judges. */
    private static final int HARD_TO_GUESS = 3;

    /** Without letters and digits that look alike: it is typed by hand. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** What is the matter with a password. */
    enum Weakness {
        BLANK,
        SHORT,
        GUESSABLE
    }

    private Passwords() {}

    /** Five groups of four signs, 116 bits by chance. */
    public static String made() {
        SecureRandom chance = new SecureRandom();
        return Stream.generate(() -> chance.ints(4, 0, SIGNS.length())
                        .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                        .collect(Collectors.joining()))
                .limit(5)
                .collect(Collectors.joining("-"));
    }

    /** What makes a chosen password too weak, whatever it is for; nothing where it is hard to guess. */
    static Optional<Weakness> weaknessOf(String password, String user) {
        if (password.isBlank()) {
            return Optional.of(Weakness.BLANK);
        }
        if (password.length() < SHORTEST) {
            return Optional.of(Weakness.SHORT);
        }
        String judged = password.substring(0, Math.min(password.length(), JUDGED));
        int strength = new Zxcvbn()
                .measure(judged, List.of(user, "administrator", "hiring", "pipelines", "camunda"))
                .getScore();
        return strength < HARD_TO_GUESS ? Optional.of(Weakness.GUESSABLE) : Optional.empty();
    }
}
