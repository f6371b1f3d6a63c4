package org.hiringpipelines.reader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years of experience in a sentence. A number of years counts where experience or work is what it measures; plans, contracts,
 * degrees, ages and the employer's own history are not meant.
 */
final class Years {

    private static final Pattern YEARS = Pattern.compile("(?<![\\d.,$£€/-])(?:\\b(?:" + Numbers.PATTERN
            + ") ?\\((\\d{1,2})\\)|(?<![a-z-])(" + Numbers.PATTERN + "))"
            + "(\\+|-plus|(?: plus)?| or more)? ?(?:(?:-|–|—|‑| to | or | and )(?: ?)(" + Numbers.PATTERN
            + ")(?: ?\\((\\d{1,2})\\))?\\+?)? ?(?:or more |or greater |plus |full |solid |consecutive )?"
            + "(?:-| )?(years?|yrs?|decades?|months?)(?:'s?)?(?![a-z-])");

    private static final Pattern MEASURED = Pattern.compile(
            "experience|working|work(?:ed)? |in a similar|in a related|background|practice|managing|leading|teaching|organizing|organising|building|selling|designing|developing|writing|coaching|running|using|serving|professional|practising|practicing|supervis|administering|management|as an? |in an? |in the |in [a-z]+|with [a-z]+|of [a-z]+ing\\b|relevant|related|post-|employment|handling|driving|nursing|on the (?:tools|job)|career|doing|at an? ");
    private static final Pattern OTHER_AFTER = Pattern.compile(
            "^ ?(?:of age|old|ago|strategic|plan|program|contract|degree|diploma|certificate|term|appointment|grant|college|university|fellowship|commitment|in a row|running|history|period|vision|action|anniversary|lease|apart|or until|of service|warranty|post(?![- ](?:qualif|regist|grad|doct))|fixed|of college|of study|of university|of education|of post-secondary|of postsecondary|of schooling|renewable|of funding|cycle|since|later|from)");
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?:for|over|nearly|almost|than|past|last|first|next|every|within|in|after|celebrat\\w+|our|of|during|about|around|some|its|each|the|these|those|into|renewable|up to|was|is a|is an|least every|initial|previous|recent|once) (?:the |more than |over |nearly |almost |its |our |past |last |next |first |about |a )*$");
    private static final Pattern PAST = Pattern.compile(
            "(?:past|last|within|next|every|up to|substituted? for|in lieu of|first|previous) (?:a )?$");
    /** Says that the years that follow lie within those named before. */
    private static final Pattern PART =
            Pattern.compile("\\b(?:with|including|of (?:which|these|those|them)|some of|one of|must be|at least)\\b");

    private static final Pattern INSTEAD_OF_DEGREE = Pattern.compile("\\bor (?:at least |a minimum of )?$");
    private static final Pattern YOU_WORKED = Pattern.compile(
            "\\b(?:you have|you've|you will have|have) (?:worked|been|spent|served|done|organi[sz]ed|taught|managed|led|practi[sc]ed)\\b[^.;]{0,80}$");
    /** "Seven years or longer" can only be a least number. */
    private static final Pattern OR_LONGER = Pattern.compile(" or (?:more|longer)\\b");

    private static final Pattern EMPLOYER =
            Pattern.compile("^(?:for|over|with|in|founded|since|after|we|our|the company)\\b.*");

    private Years() {}

    /** The years a sentence asks for, or null. */
    static Integer of(String lower, boolean inQualifications) {
        boolean mayHold =
                lower.contains("year") || lower.contains("yr") || lower.contains("decade") || lower.contains("month");
        if (!mayHold) {
            return null;
        }
        Integer least = null;
        for (Matcher m = YEARS.matcher(lower); m.find(); ) {
            String unit = m.group(6);
            boolean months = unit.startsWith("month");
            String word = m.group(1) == null ? m.group(2) : m.group(1);
            if (word == null
                    || ("a".equals(word) && !unit.startsWith("decade") && !unit.startsWith("year"))
                    || !isExperience(lower, m, inQualifications)) {
                continue;
            }
            int years = Numbers.of(word) * (unit.startsWith("decade") ? 10 : 1) / (months ? 12 : 1);
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
                || after.contains("experience")
                || after.contains("expertise")
                || (lower.contains("experience") && lower.indexOf("experience") < m.start());
        boolean minimum = before.matches(
                        ".*(?:at least|minimum(?: of)?|min\\.?|least|required|require[sd]?|possess|must have|you have|you've|you bring|bring|with|have|has|having|preferably|preferred|ideally|typically|experience:?|offer)(?: an?| a total of| at least| around| about| roughly| approximately| over| more than)? $")
                || (m.group(3) != null
                        && (m.group(3).contains("+") || m.group(3).contains("more")))
                || OR_LONGER.matcher(after).lookingAt()
                || m.start() == 0;
        if (inQualifications) {
            return experience || MEASURED.matcher(after).find() || minimum;
        }
        boolean asks = lower.contains("candidate")
                || lower.contains("you ")
                || lower.contains("applicant")
                || lower.contains("require")
                || lower.contains("must")
                || lower.contains("minimum")
                || lower.contains("at least")
                || lower.contains("qualif")
                || lower.contains("seek")
                || lower.contains("looking for")
                || lower.contains("prefer")
                || lower.contains("ideal")
                || m.start() == 0
                || lower.contains("someone");
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
