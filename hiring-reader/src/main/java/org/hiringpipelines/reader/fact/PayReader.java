package org.hiringpipelines.reader.fact;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * The pay. Every amount in the text is weighed by the words around it, since budgets, bonuses, raised funds and prizes are money
 * too; the one that is most surely pay is read, with the other end of its range.
 */
final class PayReader {

    private static final Pattern RANGE = Vocabulary.pattern("pay", "RANGE");
    private static final Map<String, String> DOLLARS =
            Map.of("US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD");
    private static final Map<String, Pattern> SIGN_OF_COUNTRY = Map.of(
            "US", Pattern.compile("\\b(?:USA?\\b|U\\.S\\.|United States|401\\(k\\))"),
            "CA", Pattern.compile("\\b(?:Canad(?:a|ian)|Ontario|British Columbia|Alberta|Québec|Quebec|RRSP)\\b"),
            "AU",
                    Pattern.compile(
                            "\\bAustralian?\\b|\\b[Ss]uperannuation\\b|\\d[^.!?]{0,40}(?:\\bplus|\\band|\\+) [Ss]uper\\b"
                                    + "(?! (?!(?:and|or|plus|on|at|per|guarantee|contributions?)\\b)\\p{L})"),
            "NZ", Pattern.compile("\\b(?:New Zealand|Aotearoa|KiwiSaver)\\b"),
            "SG", Pattern.compile("\\bSingapore\\b"),
            "HK", Pattern.compile("\\bHong Kong\\b"));
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final double ENOUGH = 4;
    private static final BigDecimal MOST_APART = BigDecimal.valueOf(2);

    private record ScoredPay(Pay pay, double score) {}

    private final OutlinedPosting outlined;
    private final String dollar;
    private ScoredPay best;

    private PayReader(OutlinedPosting outlined, List<Place> places) {
        this.outlined = outlined;
        this.dollar = dollarOf(places, outlined.sentences());
    }

    /** The pay, or null where the text gives no figure for it. */
    static Pay of(OutlinedPosting outlined, List<Place> places) {
        return new PayReader(outlined, places).read();
    }

    private Pay read() {
        Label least = null;
        for (Label label : outlined.outline().labels()) {
            if (label.name() == Label.Name.PAY) {
                if (least != null && label.written().regionMatches(true, 0, "max", 0, 3)) {
                    weigh(least.value() + " - " + label.value(), 6, label.written(), true);
                }
                least = label.written().regionMatches(true, 0, "min", 0, 3) ? label : null;
                label.value().lines().forEach(line -> weigh(line, 6, label.written(), true));
            }
        }
        for (Sentence sentence : outlined.sentences()) {
            if (sentence.lower().chars().anyMatch(Character::isDigit)) {
                weigh(sentence.text(), prior(sentence), sentence.heading(), false);
            }
        }
        return best == null ? null : withPeriodApart(best.pay());
    }

    /** "Salary period: Yearly", apart from the sum. */
    private Pay withPeriodApart(Pay pay) {
        if (pay.period() != null) {
            return pay;
        }
        return outlined.outline().labels().stream()
                .filter(label -> label.name() == Label.Name.PAY)
                .filter(label -> label.value().chars().noneMatch(Character::isDigit))
                .map(label -> PayWords.periodOf(label.written() + " pay " + label.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(period -> new Pay(pay.min(), pay.max(), pay.currency(), period, pay.text()))
                .orElse(pay);
    }

    /** What the place of a sentence says for or against its money being pay. */
    private static double prior(Sentence sentence) {
        String heading = Sentence.lower(sentence.heading());
        double prior = PayWords.arePay(heading) && !heading.contains("benefit") ? 1 : 0;
        prior += sentence.isIn(SectionKind.COMPENSATION) ? 2 : 0;
        prior += sentence.isHead() ? 1.5 : 0;
        prior -= sentence.isIn(SectionKind.ORGANIZATION) || sentence.isIn(SectionKind.RESPONSIBILITIES) ? 2 : 0;
        prior -= sentence.isIn(SectionKind.QUALIFICATIONS) || sentence.isIn(SectionKind.DESIRED) ? 2 : 0;
        return prior;
    }

    private void weigh(String text, double prior, String name, boolean labelled) {
        String lower = Sentence.lower(text);
        List<Money> amounts = Money.in(lower);
        boolean speaksOfPay = labelled || PayWords.arePay(lower);
        for (int i = 0; i < amounts.size(); i++) {
            Money first = amounts.get(i);
            if (isGrade(lower, amounts, i)) {
                continue;
            }
            Money second =
                    i + 1 < amounts.size() && isRange(lower, first, amounts.get(i + 1)) ? amounts.get(i + 1) : null;
            String currency = currency(first, second);
            if (currency != null || speaksOfPay) {
                consider(text, lower, first, second, currency, prior, name, labelled);
            }
            i += second == null ? 0 : 1;
        }
    }

    /** "Grade 12 - $14 - $18": what stands before a range of sums, without a sign of its own, is no sum. */
    private static boolean isGrade(String lower, List<Money> amounts, int i) {
        return amounts.get(i).currency() == null
                && i + 2 < amounts.size()
                && amounts.get(i + 1).currency() != null
                && amounts.get(i + 2).currency() != null
                && isRange(lower, amounts.get(i + 1), amounts.get(i + 2));
    }

    private static boolean isRange(String lower, Money first, Money second) {
        return second.start() - first.end() < 40
                && RANGE.matcher(lower.substring(first.end(), second.start())).matches();
    }

    private static String currency(Money first, Money second) {
        if (first.currency() == null || second == null || second.currency() == null) {
            return first.currency() == null && second != null ? second.currency() : first.currency();
        }
        return first.currency().equals("USD") ? second.currency() : first.currency();
    }

    private void consider(
            String text,
            String lower,
            Money first,
            Money second,
            String currency,
            double prior,
            String name,
            boolean labelled) {
        int end = second == null ? first.end() : second.end();
        PayWords words = PayWords.around(lower, first.start(), end);
        double score = prior + (currency != null ? 2 : 0) + (second != null ? 1.5 : 0);
        if (score + 5 < ENOUGH || (words.sayMeasure() && currency == null)) {
            return;
        }
        boolean pay = words.sayPay();
        boolean atOnce = words.sayPeriodAtOnce();
        score += (pay ? 3 : 0) + (atOnce ? 2 : 0) + (atOnce && second != null && !pay ? 1 : 0);
        score -= score >= ENOUGH && words.sayOther() ? 9 : 0;
        BigDecimal low = low(first, second);
        BigDecimal high = second == null ? null : second.amount();
        PayPeriod said = words.period(labelled);
        PayPeriod period = said == null ? PayWords.periodOf(name) : said;
        boolean wrong = score < ENOUGH
                || low.signum() <= 0
                || (high != null && low.compareTo(high) > 0)
                || !PayWords.isPlausible(high == null ? low : high, period, labelled)
                || (currency == null && !isBarePay(low, labelled, pay, atOnce));
        if (wrong || (best != null && score < best.score() - 0.01)) {
            return;
        }
        boolean american = lower.contains("us$") || lower.contains("usd");
        Pay found = pay(words, low, high, "USD".equals(currency) && !american ? dollar : currency, period, text);
        if (best == null || score > best.score() + 0.01) {
            best = new ScoredPay(found, score);
        } else if (isAnotherGrade(best.pay(), found)) {
            best = new ScoredPay(spanning(best.pay(), found), score);
        }
    }

    /** Two ranges of one kind, said in the same way, are those of two grades or two places. */
    private static boolean isAnotherGrade(Pay one, Pay other) {
        return isRange(one)
                && isRange(other)
                && Objects.equals(one.currency(), other.currency())
                && one.period() == other.period()
                && other.min().compareTo(one.max().multiply(MOST_APART)) <= 0
                && one.min().compareTo(other.max().multiply(MOST_APART)) <= 0;
    }

    private static boolean isRange(Pay pay) {
        return pay.min() != null && pay.max() != null && pay.min().compareTo(pay.max()) < 0;
    }

    private static Pay spanning(Pay one, Pay other) {
        String text = one.text().contains(other.text()) ? one.text() : one.text() + "; " + other.text();
        return new Pay(one.min().min(other.min()), one.max().max(other.max()), one.currency(), one.period(), text);
    }

    /** "55-68,000", "30-40k" and "12-18 LPA" leave the thousands of the lower end out. */
    private static BigDecimal low(Money first, Money second) {
        if (second == null || first.unit().compareTo(BigDecimal.ONE) > 0) {
            return first.amount();
        }
        BigDecimal unit = second.unit().compareTo(BigDecimal.ONE) > 0
                ? second.unit()
                : second.amount().compareTo(BigDecimal.valueOf(10_000)) >= 0 ? THOUSAND : BigDecimal.ONE;
        boolean shortened = first.amount().compareTo(THOUSAND) < 0
                && second.amount().compareTo(first.amount().multiply(BigDecimal.valueOf(30))) > 0;
        return shortened ? first.amount().multiply(unit) : first.amount();
    }

    /** Whether a number without a currency is pay: large enough after a word for pay, and no year. */
    private static boolean isBarePay(BigDecimal low, boolean labelled, boolean pay, boolean periodAtOnce) {
        boolean year = low.scale() <= 0
                && low.compareTo(BigDecimal.valueOf(1900)) > 0
                && low.compareTo(BigDecimal.valueOf(2100)) < 0;
        boolean small = low.compareTo(THOUSAND) < 0 && !periodAtOnce;
        return !year && !small && (labelled || (pay && low.compareTo(BigDecimal.valueOf(5_000)) >= 0));
    }

    private static Pay pay(
            PayWords words, BigDecimal low, BigDecimal high, String currency, PayPeriod period, String text) {
        if (high != null) {
            return new Pay(low, high, currency, period, text);
        }
        if (words.sayUpTo()) {
            return new Pay(null, low, currency, period, text);
        }
        return new Pay(low, words.sayFrom() ? null : low, currency, period, text);
    }

    /**
     * Which dollar a bare sign means: that of the country where the work is, of the one whose old-age insurance comes with it, or
     * of the only one that the text names; else the United States'.
     */
    private static String dollarOf(List<Place> places, List<Sentence> sentences) {
        for (Place place : places) {
            String dollar = place.country() == null ? null : DOLLARS.get(place.country());
            if (dollar != null) {
                return dollar;
            }
        }
        if (places.stream().anyMatch(place -> place.country() != null)) {
            return "USD";
        }
        Set<String> named = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            SIGN_OF_COUNTRY.forEach((country, words) -> {
                if (words.matcher(sentence.text()).find()) {
                    named.add(country);
                }
            });
        }
        return named.size() == 1 ? DOLLARS.get(named.iterator().next()) : "USD";
    }
}
