package org.hiringpipelines.web.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.web.start.StartRefused;

/** The password of whoever may do everything: made by chance, or chosen and hard to guess. */
final class AdministratorPassword {

    private static final int SHORTEST = 12;

    /** More than that makes no password weaker, and takes long to judge. */
    private static final int JUDGED = 100;

    /** "Safely unguessable: moderate protection from offline slow-hash scenario", in the words of who judges. */
    private static final int HARD_TO_GUESS = 3;

    /** Without letters and digits that look alike: it is typed by hand. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private AdministratorPassword() {}

    /** Five groups of four signs, 116 bits by chance. */
    static String made() {
        SecureRandom chance = new SecureRandom();
        return Stream.generate(() -> chance.ints(4, 0, SIGNS.length())
                        .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                        .collect(Collectors.joining()))
                .limit(5)
                .collect(Collectors.joining("-"));
    }

    /**
     * Answers a chosen password if it is hard to guess.
     *
     * @throws StartRefused where it is blank, short or easy to guess; the password is not in the sentence
     */
    static String chosen(String password, String user) {
        if (password.isBlank()) {
            throw refused("is blank");
        }
        if (password.length() < SHORTEST) {
            throw refused("has fewer than " + SHORTEST + " characters");
        }
        String judged = password.substring(0, Math.min(password.length(), JUDGED));
        if (new Zxcvbn()
                        .measure(judged, List.of(user, "administrator", "hiring", "pipelines", "camunda"))
                        .getScore()
                < HARD_TO_GUESS) {
            throw refused("is easy to guess: common words, names, dates or rows of keys make it up");
        }
        return password;
    }

    private static StartRefused refused(String why) {
        return new StartRefused(
                "The password for the first administrator (hiring.administrator.password) " + why + ".",
                "Take one of at least " + SHORTEST + " characters that nobody guesses, such as four words by chance."
                        + " Or leave the property out: then a password is made and told once in the log.");
    }
}
