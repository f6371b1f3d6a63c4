package org.hiringpipelines.model.posting.format.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.model.posting.format.layout.Label;

/**
 * The pay. Every amount in the text is weighed by the words around it, since budgets, bonuses, raised funds and prizes are money
 * too; the one that is most surely pay is read, with the other end of its range.
 */
final class PayReader {

    private static final Pattern RANGE = Pattern.compile(
            "^ ?(?:/ ?(?:hr|hour|yr|year)|per (?:hour|year|annum)|an hour|annually|usd|k)? ?(?:-|–|—|to|and|up to|through|bis|−|~|‑) ?(?:up to |a maximum of )?$");
    private static final Pattern PERIOD = Pattern.compile(
            "(?<hour>per hour|/ ?hr\\b|/ ?hour|/h\\b|\\bhourly|an hour|p\\.?h\\.?(?![a-z.])|each hour|per hr)"
                    + "|(?<day>per day|/ ?day|\\bdaily\\b|a day\\b|per diem)"
                    + "|(?<week>per week|/ ?week|/ ?wk\\b|\\bweekly\\b|a week\\b|p\\.w\\.)"
                    + "|(?<month>per month|/ ?mo\\b|/ ?month|\\bmonthly\\b|a month\\b|p\\.m\\.(?= |$)|per calendar month)"
                    + "|(?<year>per year|/ ?yr\\b|/ ?year|/ ?annum|\\bannual(?:ly|ized|ised)?\\b|\\byearly\\b|a year\\b|per annum|\\bp\\.? ?a\\b\\.?|each year|per yr\\b)");
    private static final Pattern BEFORE_PAY = Pattern.compile(
            "salar(?:y|ies)|\\bpay\\b|\\bpays\\b|\\bpaid\\b|\\bpaying\\b|compensation|\\bwages?\\b|remuneration|hourly rate|\\brate\\b|stipend|\\bearn\\b|hiring range|\\brange\\b|\\bbase\\b|\\bote\\b|grade|\\bscale\\b|\\bband\\b|\\bfee\\b|compensated|\\bvergütung|gehalt|starting at|\\bstarts? at\\b");
    private static final Pattern NOT_PAY = Pattern.compile(
            "budget|revenue|raised?\\b|raising|fund(?:s|ing|ed|raising|raiser)?\\b|grants?\\b|gifts?\\b|endowment|campaign|portfolio|assets|sales\\b|million|billion|turnover|bonus|sign-on|signing|tuition|reimburs|relocation|referral|allowance|differential|premium|equity|donat|donor|invest|series [a-d]\\b|loan|debt|cost|worth|scholarship|valued|equipment|credit|insurance|deductible|program of|contract(?:s)? (?:worth|up)|contribut|401|discount|\\bhsa\\b|\\bfsa\\b|pre-tax|per diem|per mile|home office|learning|development|up front|exercise|award|prize|purchase|target of|\\bdues\\b|\\bfor lunch|overtime|boots|retention|wellness|commuter|transit|education (?:benefit|stipend)|technology stipend|internet|phone|gym|stipends? (?:for|of)|savings|capital|expenses|household|project|taxes|rent\\b|customers|clients|users|employees|students|people|families|members|acres|square|\\bpto\\b|hours of|monthly recurring|annual recurring|\\barr\\b|quota|tip(?:s|ped)|pipeline|spend|procurement|securing|per child|deliver(?:ed|ing) over|application fee|registration|deposit|homes|value of|shift");

    private static final Map<String, String> DOLLARS =
            Map.of("US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD");
    private static final int AFTER = 45;
    private static final int BEFORE = 80;

    private record Candidate(Pay pay, double score) {}

    private final Reading reading;
    private final String dollar;
    private Candidate best;

    private PayReader(Reading reading, List<Place> places) {
        this.reading = reading;
        this.dollar = dollarOf(places);
    }

    /** The pay, or null where the text gives no figure for it. */
    static Pay of(Reading reading, List<Place> places) {
        return new PayReader(reading, places).read();
    }

    private Pay read() {
        for (String value : reading.labelled(Label.Name.PAY)) {
            for (String line : value.split("\n", -1)) {
                weigh(line, 6, true);
            }
        }
        for (Sentence sentence : reading.sentences()) {
            if (sentence.lower().chars().noneMatch(Character::isDigit)) {
                continue;
            }
            double prior = sentence.isIn(SectionKind.COMPENSATION) ? 2 : 0;
            prior += sentence.isHead() ? 1.5 : 0;
            prior -= sentence.isIn(SectionKind.ORGANIZATION) || sentence.isIn(SectionKind.RESPONSIBILITIES) ? 2 : 0;
            prior -= sentence.isIn(SectionKind.QUALIFICATIONS) || sentence.isIn(SectionKind.DESIRED) ? 2 : 0;
            boolean salary =
                    BEFORE_PAY.matcher(Sentence.lower(sentence.heading())).find()
                            && !Sentence.lower(sentence.heading()).contains("benefit");
            weigh(sentence.text(), prior + (salary ? 1 : 0), false);
        }
        return best == null ? null : best.pay();
    }

    private void weigh(String text, double prior, boolean labelled) {
        String lower = Sentence.lower(text);
        List<Money> amounts = Money.in(lower);
        for (int i = 0; i < amounts.size(); i++) {
            Money first = amounts.get(i);
            Money second =
                    i + 1 < amounts.size() && isRange(lower, first, amounts.get(i + 1)) ? amounts.get(i + 1) : null;
            Candidate candidate = candidate(text, lower, first, second, prior, labelled);
            if (candidate != null && (best == null || candidate.score() > best.score() + 0.01)) {
                best = candidate;
            }
            i += second == null ? 0 : 1;
        }
    }

    private static boolean isRange(String lower, Money first, Money second) {
        return RANGE.matcher(lower.substring(first.end(), second.start())).matches()
                && second.amount().compareTo(first.amount()) != 0;
    }

    private Candidate candidate(String text, String lower, Money first, Money second, double prior, boolean labelled) {
        String currency = first.currency() != null ? first.currency() : second == null ? null : second.currency();
        currency = second != null && second.currency() != null && "USD".equals(currency) ? second.currency() : currency;
        int end = second == null ? first.end() : second.end();
        String before = lower.substring(Math.max(0, first.start() - BEFORE), first.start());
        before = before.substring(Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("; ") + 1));
        String after = lower.substring(end, Math.min(lower.length(), end + AFTER));
        BigDecimal low = first.amount();
        BigDecimal high = second == null ? null : second.amount();
        if (high != null
                && (second.thousands() || high.compareTo(BigDecimal.valueOf(10_000)) >= 0)
                && low.compareTo(BigDecimal.valueOf(1_000)) < 0
                && high.compareTo(low.multiply(BigDecimal.valueOf(30))) > 0) {
            low = low.multiply(BigDecimal.valueOf(1_000));
        }
        if (high != null && low.compareTo(high) > 0) {
            return null;
        }
        PayPeriod period = period(lower, first.start(), end, labelled);
        double score = prior;
        score += currency != null ? 2 : 0;
        score += second != null ? 1.5 : 0;
        score += BEFORE_PAY.matcher(before).find() ? 3 : 0;
        score += nearPeriod(after) ? 2 : 0;
        score -= badWords(before, after) ? 5 : 0;
        boolean plausible = isPlausible(low, high, period);
        boolean small = low.compareTo(BigDecimal.valueOf(1_000)) < 0 && !nearPeriod(after);
        boolean bareNumber = currency == null
                && (small || !labelled)
                && !(BEFORE_PAY.matcher(before).find() && low.compareTo(BigDecimal.valueOf(5_000)) >= 0);
        if (!plausible
                || bareNumber
                || score < 4
                || after.startsWith("%")
                || after.startsWith(" %")
                || low.signum() <= 0
                || isYearOrHours(low, currency, after)) {
            return null;
        }
        currency = "USD".equals(currency) && text.indexOf("US$") < 0 && !lower.contains("usd") ? dollar : currency;
        return new Candidate(pay(before, after, low, high, currency, period, text), score);
    }

    private static Pay pay(
            String before,
            String after,
            BigDecimal low,
            BigDecimal high,
            String currency,
            PayPeriod period,
            String text) {
        if (high != null) {
            return new Pay(low, high, currency, period, text);
        }
        if (before.matches(
                ".*(?:\\bup to|\\bmaximum(?: of)?|\\bmax\\.?:?|not (?:to )?exceed(?:ing)?|as much as|bis zu)(?: a)? ?")) {
            return new Pay(null, low, currency, period, text);
        }
        boolean from = before.matches(
                        ".*(?:\\bfrom|starting(?: salary| pay| wage| rate)?(?: at| from| of| is)?:?|\\bstarts?(?: at| from)|minimum(?: salary| of)?(?: of| is)?:?|min\\.?:?|at least|begins? at|beginning at|no less than|ab) ?")
                || after.matches(
                        "^ ?(?:\\+|and up|or more|minimum|or above|and above|plus\\b(?! (?:benefits|equity|bonus|commission|a |full|generous|excellent|tips))).*");
        return from ? new Pay(low, null, currency, period, text) : new Pay(low, low, currency, period, text);
    }

    private static boolean badWords(String before, String after) {
        String near = before.substring(Math.max(0, before.length() - 45));
        Matcher bad = NOT_PAY.matcher(near);
        int last = -1;
        while (bad.find()) {
            last = bad.start();
        }
        int pay = -1;
        for (Matcher m = BEFORE_PAY.matcher(near); m.find(); ) {
            pay = m.start();
        }
        if (last > pay) {
            return true;
        }
        String following = after.substring(0, Math.min(32, after.length()));
        int stop = following.length();
        for (char c : new char[] {'.', ',', ';', '(', '+'}) {
            int at = following.indexOf(c);
            stop = at >= 0 ? Math.min(stop, at) : stop;
        }
        int plus = following.indexOf(" plus ");
        int with = following.indexOf(" with ");
        int and = following.indexOf(" and ");
        for (int at : new int[] {plus, with, and}) {
            stop = at >= 0 ? Math.min(stop, at) : stop;
        }
        return NOT_PAY.matcher(following.substring(0, stop)).find();
    }

    private static boolean isYearOrHours(BigDecimal low, String currency, String after) {
        boolean year = currency == null
                && low.scale() <= 0
                && low.compareTo(BigDecimal.valueOf(1900)) > 0
                && low.compareTo(BigDecimal.valueOf(2100)) < 0;
        return year || (currency == null && after.matches("^ ?(?:hours|hrs|days|weeks|months|years|percent|%|h/).*"));
    }

    private static boolean isPlausible(BigDecimal low, BigDecimal high, PayPeriod period) {
        double amount = high == null ? low.doubleValue() : high.doubleValue();
        if (period == null) {
            return amount >= 7 && amount < 3_000_000;
        }
        return switch (period) {
            case HOUR -> amount >= 2 && amount <= 2_000;
            case DAY -> amount >= 20 && amount <= 20_000;
            case WEEK -> amount >= 50 && amount <= 50_000;
            case MONTH -> amount >= 100 && amount <= 500_000;
            case YEAR -> amount >= 1_000 && amount <= 20_000_000;
        };
    }

    private static boolean nearPeriod(String after) {
        Matcher m = PERIOD.matcher(after);
        return m.find() && m.start() <= 14;
    }

    /** The time the figures are for: the nearest that is said after them, else before them in the same sentence. */
    private static PayPeriod period(String lower, int start, int end, boolean labelled) {
        Matcher m = PERIOD.matcher(lower);
        PayPeriod found = null;
        int nearest = Integer.MAX_VALUE;
        while (m.find()) {
            int distance = m.start() >= end ? m.start() - end : start >= m.end() ? (start - m.end()) * 2 + 10 : 0;
            String between = m.start() >= end ? lower.substring(end, m.start()) : "";
            boolean otherMoney = between.indexOf('$') >= 0
                    || between.indexOf('£') >= 0
                    || between.indexOf('€') >= 0
                    || between.contains(". ");
            boolean paid = m.start() >= end && distance > 30 && !labelled;
            boolean ofSomething = lower.startsWith(" bonus", m.end())
                    || lower.startsWith(" leave", m.end())
                    || lower.startsWith(" budget", m.end())
                    || lower.startsWith(" review", m.end())
                    || lower.startsWith(" raise", m.end())
                    || lower.startsWith(" operating", m.end());
            if (distance < nearest && !otherMoney && !paid && !ofSomething) {
                nearest = distance;
                found = period(m);
            }
        }
        return found;
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

    /** Which dollar a bare sign means: that of the country where the work is, else the United States'. */
    private static String dollarOf(List<Place> places) {
        for (Place place : places) {
            String dollar = place.country() == null ? null : DOLLARS.get(place.country());
            if (dollar != null) {
                return dollar;
            }
        }
        return "USD";
    }
}
