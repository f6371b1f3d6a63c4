package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * Years of experience in a sentence. A number of years counts where experience or work is what it measures; plans, contracts,
 * degrees, ages and the employer's own history are not meant.
 */
final class Years {

    private static final Pattern YEARS = Pattern.compile("(?<![\\d.,$£€/-])(?:\\b(?:" + Numbers.PATTERN
            + ") ?\\((\\d{1,2})\\)|(?<![a-z-])(" + Numbers.PATTERN + "))"
            + "(\\+|-plus|(?: plus)?| or more)? ?(?:(?:-|–|—|‑| to | or | and )(?: ?)(" + Numbers.PATTERN
            + ")(?: ?\\((\\d{1,2})\\))?\\+?)? ?(?:or more |or greater |plus |full |solid |consecutive )?"
            + "(?:-| )?((?<year>" + Vocabulary.alternatives("years", "YEAR") + ")|(?<decade>"
            + Vocabulary.alternatives("years", "DECADE")
            + ")|(?<month>" + Vocabulary.alternatives("years", "MONTH") + "))(?:'s?)?(?![a-zäöü-])");

    private static final Pattern MEASURED = Vocabulary.pattern("years", "MEASURED");
    private static final Pattern OTHER_AFTER = Vocabulary.pattern("years", "OTHER_AFTER");
    private static final Pattern OTHER_BEFORE = Vocabulary.pattern("years", "OTHER_BEFORE");
    private static final Pattern PAST = Vocabulary.pattern("years", "PAST");
    /** Says that the years that follow lie within those named before. */
    private static final Pattern PART = Vocabulary.pattern("years", "PART");

    private static final Pattern INSTEAD_OF_DEGREE = Vocabulary.pattern("years", "INSTEAD_OF_DEGREE");
    private static final Pattern YOU_WORKED = Vocabulary.pattern("years", "YOU_WORKED");
    /** "Seven years or longer" can only be a least number. */
    private static final Pattern OR_LONGER = Vocabulary.pattern("years", "OR_LONGER");

    private static final Pattern EMPLOYER = Vocabulary.pattern("years", "EMPLOYER");

    private static final Pattern EXPERIENCE = Vocabulary.pattern("years", "EXPERIENCE");
    private static final Pattern EXPERIENCE_BEFORE = Vocabulary.pattern("years", "EXPERIENCE_BEFORE");
    private static final Pattern AT_LEAST = Vocabulary.pattern("years", "AT_LEAST");
    private static final List<String> UNITS = Vocabulary.list("years", "UNITS");
    private static final List<String> ASKS_FOR = Vocabulary.list("years", "ASKS_FOR");

    private Years() {}

    /** The years a sentence asks for, or null. */
    static Integer of(String lower, boolean inQualifications) {
        boolean mayHold = UNITS.stream().anyMatch(lower::contains);
        if (!mayHold) {
            return null;
        }
        Integer least = null;
        for (Matcher m = YEARS.matcher(lower); m.find(); ) {
            boolean months = m.group("month") != null;
            boolean decades = m.group("decade") != null;
            String word = m.group(1) == null ? m.group(2) : m.group(1);
            if (word == null || ("a".equals(word) && months) || !isExperience(lower, m, inQualifications)) {
                continue;
            }
            int years = Numbers.of(word) * (decades ? 10 : 1) / (months ? 12 : 1);
            if (years > 40 || years == 0) {
                continue;
            }
            if (least == null) {
                least = years;
            } else if (isAlternative(lower, m.start())) {
                least = Math.min(least, years);
            }
        }
        return least;
    }

    private static boolean isAlternative(String lower, int at) {
        String before = lower.substring(Math.max(0, at - 70), at);
        int or = Math.max(before.lastIndexOf(" or "), before.lastIndexOf('/'));
        return or >= 0 && !PART.matcher(before.substring(or)).find();
    }

    private static boolean isExperience(String lower, Matcher m, boolean inQualifications) {
        String before = lower.substring(Math.max(0, m.start() - 40), m.start());
        String after = lower.substring(m.end(), Math.min(lower.length(), m.end() + 90));
        if (OTHER_AFTER.matcher(after).find() || PAST.matcher(before).find()) {
            return false;
        }
        if (INSTEAD_OF_DEGREE.matcher(before).find() && Degree.lowest(lower.substring(0, m.start())) != null) {
            return false;
        }
        boolean experience = YOU_WORKED.matcher(lower.substring(0, m.start())).find()
                || EXPERIENCE.matcher(after).find()
                || EXPERIENCE_BEFORE.matcher(lower.substring(0, m.start())).find();
        boolean minimum = AT_LEAST.matcher(before).find()
                || (m.group(3) != null
                        && (m.group(3).contains("+") || m.group(3).contains("more")))
                || OR_LONGER.matcher(after).lookingAt()
                || m.start() == 0;
        if (inQualifications) {
            return experience || MEASURED.matcher(after).find() || minimum;
        }
        boolean asks = m.start() == 0 || ASKS_FOR.stream().anyMatch(lower::contains);
        boolean ofEmployer = (OTHER_BEFORE.matcher(before).find()
                        && !before.contains("at least")
                        && !before.contains("less than")
                        && !YOU_WORKED.matcher(lower.substring(0, m.start())).find())
                || (EMPLOYER.matcher(lower).matches() && !asks);
        boolean measured = minimum
                && MEASURED.matcher(after.substring(0, Math.min(after.length(), 30)))
                        .find();
        return (experience || measured) && asks && !ofEmployer;
    }
}
