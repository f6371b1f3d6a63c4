package org.hiringpipelines.reader.fact;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.PayPeriod;

/**
 * The words around an amount of money, which tell whether it is pay, for what time, and whether it is an upper or a lower end.
 *
 * @param before the words before it, back to the beginning of its clause
 * @param after the words after it
 */
record PayWords(String before, String after) {

    private static final int BEFORE = 90;
    private static final int NEAR = 45;
    private static final int AFTER = 70;
    private static final int AT_ONCE = 14;

    private static final Pattern PERIOD = Pattern.compile(
            "(?<hour>per hour|/ ?hr\\b|/ ?hour|/h\\b|\\bhourly|an hour|p\\.?h\\.?(?![a-z.])|each hour|per hr)"
                    + "|(?<day>per day|/ ?day|\\bdaily\\b|a day\\b|per diem)"
                    + "|(?<week>per week|/ ?week|/ ?wk\\b|\\bweekly\\b|a week\\b|p\\.w\\.)"
                    + "|(?<month>per month|/ ?mo\\b|/ ?month|\\bmonthly\\b|a month\\b|p\\.m\\.(?= |$)|per calendar month)"
                    + "|(?<year>per year|\\blpa\\b|/ ?yr\\b|/ ?year|/ ?annum|\\bannual(?:ly|ized|ised)?\\b|\\byearly\\b|a year\\b|per annum|\\bp\\.? ?a\\b\\.?|each year|per yr\\b)");
    private static final Pattern PAY = Pattern.compile("(?<![a-z])(?:"
            + "salar(?:y|ies)|\\bctc\\b|cost to company|(?<!we )\\bpay\\b|\\bpays\\b|\\bpaid\\b|\\bpaying\\b|compensation|\\b(?:yearly|annual|monthly|weekly|gross|net) income\\b|\\bwages?\\b|remuneration|hourly rate|\\brate\\b|(?<!health |office |phone |housing |language |internet |wellness |technology |work |travel |learning )stipend|\\bearn\\b|hiring range|\\brange\\b|\\bbase\\b|\\bote\\b|grade|\\bscale\\b|\\bband\\b|\\bfee\\b|compensated|\\bvergütung|gehalt|starting at|\\bstarts? at\\b"
            + ")");
    private static final Pattern OTHER = Pattern.compile("(?<![a-z])(?:"
            + "budget|sublet|\\brent\\b|boots|revenue|raised?\\b|raising|fund(?:s|ing|ed|raising|raiser)?\\b|grants?\\b|gifts?\\b|endowment|campaign|portfolio|assets|sales\\b|million|billion|turnover|bonus|sign-on|signing|tuition|reimburs|relocation|referral|allowance|differential|premium|equity|donat|donor|invest|series [a-d]\\b|loan|debt|cost|worth|scholarship|valued|equipment|credit|insurance|deductible|program of|contract(?:s)? (?:worth|up)|contribut|401|discount|\\bhsa\\b|\\bfsa\\b|pre-tax|per diem|per mile|home office|learning|development|up front|exercise|award|prize|purchase|target of|\\bdues\\b|\\bfor lunch|overtime|boots|retention|wellness|commuter|transit|education (?:benefit|stipend)|technology stipend|internet|phone|gym|stipends? (?:for|of)|savings|capital|expenses|household|project|taxes|rent\\b|customers|clients|users|employees|students|people|families|members|acres|square|\\bpto\\b|hours of|monthly recurring|annual recurring|\\barr\\b|quota|tip(?:s|ped)|pipeline|spend|procurement|securing|per child|deliver(?:ed|ing) over|application fee|registration|deposit|homes|value of|shift"
            + ")");
    /** Only pay is given in proportion to the hours worked. */
    private static final Pattern IN_PROPORTION = Pattern.compile(" ?\\(?pro[ -]?rata\\b");

    private static final Pattern UP_TO = Pattern.compile(
            "(?:\\bup to|\\bmaximum(?: of)?|\\bmax\\.?:?|not (?:to )?exceed(?:ing)?|as much as|bis zu)(?: a)? ?$");
    private static final Pattern FROM = Pattern.compile(
            "(?:\\bfrom|starting(?: salary| pay| wage| rate)?(?: at| from| of| is)?:?|\\bstarts?(?: at| from)|minimum(?: salary| of)?(?: of| is)?:?|min\\.?:?|at least|begins? at|beginning at|no less than|\\bab) ?$");
    private static final Pattern AND_MORE = Pattern.compile(
            "^ ?(?:\\+|and up|or more|minimum|or above|and above|starting|to start\\b|plus\\b(?! (?:benefits|equity|bonus|commission|a |an |full|generous|excellent|tips|\\$)))");
    private static final Pattern MEASURE = Pattern.compile(
            "^ ?(?:%|percent|hours|hrs|days|weeks|months|years|h/|fte|people|employees|students|minutes|miles)");

    /** The words around the stretch from {@code start} to {@code end} of {@code lower}. */
    static PayWords around(String lower, int start, int end) {
        String before = lower.substring(Math.max(0, start - BEFORE), start);
        before = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
        return new PayWords(before, lower.substring(end, Math.min(lower.length(), end + AFTER)));
    }

    /** Whether {@code text} speaks of pay. */
    static boolean arePay(String text) {
        return WordStarts.has(PAY, text);
    }

    /** The time that the name of a value or of a section gives, as "Hourly rate" and "Annual salary" do; or null. */
    static PayPeriod periodOf(String name) {
        String lower = Sentence.lower(name);
        Matcher m = PERIOD.matcher(lower);
        return arePay(lower) && m.find() ? period(m) : null;
    }

    /** Whether the words before speak of pay. */
    boolean sayPay() {
        return arePay(before);
    }

    /** Whether a time such as "per hour" follows at once. */
    boolean sayPeriodAtOnce() {
        Matcher m = PERIOD.matcher(after);
        return (m.find() && m.start() <= AT_ONCE)
                || IN_PROPORTION.matcher(after).lookingAt();
    }

    /** Whether the amount is followed by what it counts, and so is no money. */
    boolean sayMeasure() {
        return MEASURE.matcher(after).find();
    }

    /** Whether the nearest words speak of other money: a budget, a bonus, a gift. */
    boolean sayOther() {
        String near = before.substring(Math.max(0, before.length() - NEAR));
        if (lastIn(near, OTHER) > lastIn(near, PAY)) {
            return true;
        }
        int stop = Math.min(32, after.length());
        for (String end : new String[] {".", ",", ";", "(", "+", " plus ", " with ", " and "}) {
            int at = after.indexOf(end);
            stop = at >= 0 ? Math.min(stop, at) : stop;
        }
        return OTHER.matcher(after.substring(0, stop)).find();
    }

    private static int lastIn(String text, Pattern pattern) {
        int last = -1;
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            last = m.start();
        }
        return last;
    }

    boolean sayUpTo() {
        return UP_TO.matcher(before).find();
    }

    boolean sayFrom() {
        return FROM.matcher(before).find() || AND_MORE.matcher(after).find();
    }

    /** The time the amount is for: the nearest that is said after it, else before it; null where none is. */
    PayPeriod period(boolean labelled) {
        PayPeriod found = null;
        int nearest = Integer.MAX_VALUE;
        for (Matcher m = PERIOD.matcher(after); m.find(); ) {
            String between = after.substring(0, m.start());
            boolean other = between.indexOf('$') >= 0
                    || between.indexOf('£') >= 0
                    || between.indexOf('€') >= 0
                    || between.contains(". ")
                    || (m.start() > 30 && !labelled)
                    || isOfOther(after, m.end());
            if (m.start() < nearest && !other) {
                nearest = m.start();
                found = period(m);
            }
        }
        for (Matcher m = PERIOD.matcher(before); m.find(); ) {
            int distance = (before.length() - m.end()) * 2 + 10;
            if (distance < nearest && !isOfOther(before, m.end())) {
                nearest = distance;
                found = period(m);
            }
        }
        return found;
    }

    private static boolean isOfOther(String text, int at) {
        for (String other : new String[] {
            " bonus", " leave", " budget", " review", " raise", " operating", " stipend", " allowance", " increase"
        }) {
            if (text.startsWith(other, at)) {
                return true;
            }
        }
        return false;
    }

    private static PayPeriod period(Matcher m) {
        if (m.group("hour") != null) {
            return PayPeriod.HOUR;
        }
        if (m.group("day") != null) {
            return PayPeriod.DAY;
        }
        if (m.group("week") != null) {
            return PayPeriod.WEEK;
        }
        return m.group("month") != null ? PayPeriod.MONTH : PayPeriod.YEAR;
    }

    /** Whether somebody may be paid so much in such a time. */
    static boolean isPlausible(BigDecimal amount, PayPeriod period, boolean labelled) {
        double value = amount.doubleValue();
        if (period == null) {
            return value >= 7 && value < 3_000_000 && (labelled || value < 100 || value >= 1_000);
        }
        return switch (period) {
            case HOUR -> value >= 2 && value <= 2_000;
            case DAY -> value >= 20 && value <= 20_000;
            case WEEK -> value >= 50 && value <= 50_000;
            case MONTH -> value >= 100 && value <= 500_000;
            case YEAR -> value >= 1_000 && value <= 20_000_000;
        };
    }
}
