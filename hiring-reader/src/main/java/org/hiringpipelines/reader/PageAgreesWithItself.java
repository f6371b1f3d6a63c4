package org.hiringpipelines.reader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.check.CheckedPosting;
import org.hiringpipelines.model.posting.check.Finding;
import org.hiringpipelines.model.posting.check.PostingRule;
import org.hiringpipelines.model.posting.check.Severity;
import org.hiringpipelines.model.posting.check.WrittenDate;
import org.jsoup.Jsoup;

/**
 * A page says the same to people as to search engines. Where it does not, its markup was taken ({@link Html}), and a person
 * should look which of the two is out of date. What the recruiter has changed since is settled and no longer found.
 */
public final class PageAgreesWithItself implements PostingRule {

    @Override
    public List<Finding> check(CheckedPosting checked) {
        return page(checked.sourceText())
                .map(page -> differences(page.marked(), page.shown(), checked.posting()))
                .orElse(List.of());
    }

    private static Optional<ReadPage> page(String source) {
        if (!source.contains("JobPosting")
                || PageMarkup.jobPosting(Jsoup.parse(source)).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReadPage.of(source)).filter(page -> page.shown() != null);
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static List<Finding> differences(Stated marked, Posting shown, Posting now) {
        return Stream.of(
                        words("PAGE_TITLE_DIFFERS", "the title", marked.title, shown.title(), now.title()),
                        words(
                                "PAGE_EMPLOYER_DIFFERS",
                                "the employer",
                                marked.organization,
                                shown.organization(),
                                now.organization()),
                        places(marked.locations, shown.locations(), now.locations()),
                        terms(
                                "PAGE_WORKPLACE_DIFFERS",
                                "the workplace",
                                marked.workplace,
                                shown.workplace(),
                                now.workplace()),
                        terms(
                                "PAGE_EMPLOYMENT_DIFFERS",
                                "the employment",
                                marked.employmentType,
                                shown.employmentType(),
                                now.employmentType()),
                        closing(marked.closesOn, shown.closesOn(), now.closesOn()),
                        pay(marked.pay, shown.pay(), now.pay()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> words(String rule, String what, String marked, String shown, String now) {
        boolean differ = marked != null
                && shown != null
                && !plain(marked).contains(plain(shown))
                && !plain(shown).contains(plain(marked));
        return differ && Objects.equals(marked, now)
                ? finding(rule, what, "\"" + marked + "\"", "\"" + shown + "\"", shown)
                : Optional.empty();
    }

    private static Optional<Finding> places(List<Place> marked, List<Place> shown, List<Place> now) {
        boolean differ = !marked.isEmpty()
                && !shown.isEmpty()
                && marked.stream().noneMatch(place -> shown.stream().anyMatch(other -> near(place, other)));
        return differ && now.equals(marked)
                ? finding(
                        "PAGE_PLACE_DIFFERS",
                        "the place of work",
                        names(marked),
                        names(shown),
                        shown.get(0).text())
                : Optional.empty();
    }

    /** Whether one place may lie in, or be, the other. */
    private static boolean near(Place one, Place other) {
        if (one.city() != null && other.city() != null) {
            return plain(one.city()).equals(plain(other.city()));
        }
        return Objects.equals(one.region(), other.region())
                || plain(one.text()).contains(plain(other.text()))
                || plain(other.text()).contains(plain(one.text()));
    }

    private static Optional<Finding> terms(String rule, String what, Enum<?> marked, Enum<?> shown, Enum<?> now) {
        return marked != null && shown != null && marked != shown && now == marked
                ? finding(rule, what, word(marked), word(shown), null)
                : Optional.empty();
    }

    /** Midnight of the day after is how many pages write the end of a day. */
    private static Optional<Finding> closing(LocalDate marked, LocalDate shown, LocalDate now) {
        boolean differ = marked != null && shown != null && Math.abs(ChronoUnit.DAYS.between(marked, shown)) > 1;
        return differ && marked.equals(now)
                ? finding(
                        "PAGE_CLOSING_DATE_DIFFERS",
                        "the closing date",
                        WrittenDate.of(marked),
                        WrittenDate.of(shown),
                        null)
                : Optional.empty();
    }

    private static Optional<Finding> pay(Pay marked, Pay shown, Pay now) {
        return marked != null && shown != null && now != null && differ(marked, shown) && sameFigures(marked, now)
                ? finding("PAGE_PAY_DIFFERS", "the pay", marked.words(), shown.words(), shown.text())
                : Optional.empty();
    }

    /** Figures for an hour and for a year can both be right. */
    private static boolean differ(Pay one, Pay other) {
        boolean otherPeriod = one.period() != null && other.period() != null && one.period() != other.period();
        boolean otherCurrency = one.currency() != null
                && other.currency() != null
                && !one.currency().equals(other.currency());
        return sameFigures(one, other) ? otherPeriod || otherCurrency : !otherPeriod;
    }

    private static boolean sameFigures(Pay one, Pay other) {
        return Amount.same(one.min(), other.min()) && Amount.same(one.max(), other.max());
    }

    private static Optional<Finding> finding(String rule, String what, String marked, String shown, String quote) {
        return Optional.of(new Finding(
                rule,
                Severity.WARNING,
                null,
                "The page contradicts itself about " + what + ": to search engines it says " + marked + ", to people "
                        + shown + ". What search engines are told was taken; find out which is right.",
                null,
                quote));
    }

    private static String names(List<Place> places) {
        return places.stream().map(Place::text).collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
