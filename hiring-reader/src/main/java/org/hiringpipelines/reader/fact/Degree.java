package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An academic degree, lowest first. */
enum Degree {
    HIGH_SCHOOL(
            "high[- ]school (?:diploma|degree|graduate|education|equivalen|or)|high[- ]school|\\bged\\b|\\bhsed\\b|secondary school diploma|\\bgcses?\\b|grade 12|\\ba-levels?\\b|\\ba levels\\b"),
    ASSOCIATE(
            "associate'?s?'? (?:degree|of|in)|associate'?s'?(?= or| degree|,|/)|\\ba\\.a\\.s?\\.?(?= |,|$)|two-year degree|2-year degree|\\baas\\b|\\badn\\b|college diploma|\\bhnd\\b"),
    BACHELOR(
            "bachelor'?s?'?|\\bb\\.?a\\.?(?=/| or |,| degree| in |$|;)|\\bb\\.?s\\.?c?\\.?(?=/| or |,| degree| in |$|;)|\\bbsn\\b|\\bbsw\\b|\\bbfa\\b|\\bbba\\b|\\bb\\.?sc\\b|\\bb\\.?ed\\b|undergraduate degree|^degree in\\b|(?:a|good|relevant|honou?rs|recogni[sz]ed) degree in\\b|university studies|college degree|college graduate|university degree(?! (?:\\(|at |of )?master)|(?:four|4)[- ]year (?:college|university)|four-year degree|4-year degree|baccalaureate|degree level|honou?rs degree|degree-level|first degree|\\bbeng\\b|\\bllb\\b|\\bdegree qualified|four year degree|\\bcollege education"),
    MASTER(
            "(?:master'?s'?|master(?= (?:of|in|or|and|degree)\\b|[,/)]|$))(?! (?:knowledge|class|plan|data|agreement|schedule|the|of ceremonies|new|trainer|teacher)\\b)(?= |,|\\.|;|/|\\)|$)|\\bm\\.?b\\.?a\\b|\\bm\\.?s\\.?w\\b|\\bm\\.?p\\.?[ah]\\b|\\bm\\.?ed\\b|\\bm\\.?a\\.?(?= in | or | degree|,|/)|\\bm\\.?s\\.?c?\\.?(?= in | or | degree|,|/)|\\bmsc\\b|\\bmfa\\b|\\bmsn\\b|\\bmls\\b|\\bmlis\\b|graduate degree|advanced degree|postgraduate|post-graduate"),
    DOCTORATE(
            "ph\\.?d|doctora(?:te|l degree)|\\bed\\.?d\\b|\\bj\\.?d\\.?(?= |,|$|;|\\.|/)|juris doctor|\\bm\\.?d\\.?(?= |,|$|;)(?! [0-9])|\\bpsy\\.?d\\b|\\bdnp\\b|\\bpharm\\.?d\\b|law degree|medical degree|doctor of|\\bdvm\\b");

    /** Letters without which no degree is named; looked for first, since most sentences name none. */
    private static final List<String> HINTS = List.of(
            "degree",
            "school",
            "ged",
            "hsed",
            "diploma",
            "gcse",
            "grade 12",
            "level",
            "associate",
            "a.a",
            "aa",
            "adn",
            "hnd",
            "bachelor",
            "b.",
            "ba",
            "bs",
            "bfa",
            "college",
            "university",
            "beng",
            "llb",
            "master",
            "mba",
            "msw",
            "mp",
            "m.",
            "ma ",
            "ms",
            "mfa",
            "mls",
            "mlis",
            "graduate",
            "ph",
            "doctor",
            "ed.d",
            "edd",
            "jd",
            "j.d",
            "juris",
            "md",
            "psy",
            "dnp",
            "law",
            "medical",
            "dvm");

    private final Pattern words;

    Degree(String words) {
        this.words = Pattern.compile("(?<![a-z])(?:" + words + ")");
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
