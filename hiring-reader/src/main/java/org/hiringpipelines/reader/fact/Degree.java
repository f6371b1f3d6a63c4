package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Vocabulary;

/** An academic degree, lowest first. */
enum Degree {
    HIGH_SCHOOL,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE;

    /** Letters without which no degree is named; looked for first, since most sentences name none. */
    private static final List<String> HINTS = Vocabulary.list("degrees", "HINTS");

    private final Pattern words;

    Degree() {
        this.words = Vocabulary.words("degrees", name());
    }

    /** Where this degree is first named in {@code lower}, or -1. */
    int in(String lower) {
        int at = WordStarts.indexOf(words, lower, 0);
        while (at >= 0) {
            Matcher m = words.matcher(lower);
            int end = m.find(at) ? m.end() : at;
            if (!isOther(lower.substring(Math.max(0, at - 14), Math.min(lower.length(), end + 18)))) {
                return at;
            }
            at = WordStarts.indexOf(words, lower, Math.max(end, at + 1));
        }
        return -1;
    }

    /** The lowest degree named in {@code lower}, or null. */
    static Degree lowest(String lower) {
        if (HINTS.stream().noneMatch(lower::contains)) {
            return null;
        }
        for (Degree degree : values()) {
            if (degree.in(lower) >= 0) {
                return degree;
            }
        }
        return null;
    }

    /** Words that name a degree inside the name of something else. */
    private boolean isOther(String around) {
        return switch (this) {
            case HIGH_SCHOOL ->
                around.matches(
                                ".*high[- ]schools?(?: students| teacher| english| math| science|s\\b|ers| principal| campus| level| age| program| sports| or college).*")
                        || (around.matches(".*(?:middle and|and|our|a|the|in|at|k-12|public|charter) high[- ]school.*")
                                && !around.contains("diploma")
                                && !around.contains("graduate"));
            case MASTER ->
                around.matches(
                                ".*(?:water |\\bto |you |scrum ?|web ?|will |must |a |fast )master(?:s| the| our| your| plan| new| schedule| of (?!arts|science|social|public|business|educ|fine|lib)).*")
                        || around.matches(
                                ".*master (?:plan|schedule|calendar|list|data|teacher|electrician|service|agreement|planner|class|trainer|builder|key|file).*")
                        || around.matches(".*\\b(?:la|ga|al|fl|mn|mi|md|me),? (?:and |or )?m[as]\\b,? .*")
                        || around.contains("scrum master")
                        || around.contains("webmaster");
            default -> false;
        };
    }
}
