package org.hiringpipelines.model.posting.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Posting;

/**
 * What a rule looks at.
 *
 * @param posting what was read
 * @param sourceText the text from which it was read, whatever its format; empty where it is not known
 * @param today the day by which dates count as past
 */
public record CheckedPosting(Posting posting, String sourceText, LocalDate today) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,1000}>");
    private static final int LONGEST_QUOTE = 300;

    public CheckedPosting {
        Objects.requireNonNull(posting, "posting");
        Objects.requireNonNull(today, "today");
        sourceText = sourceText == null ? "" : sourceText;
    }

    /** Whether the text says that the posting stays open until the position is filled. */
    public boolean openUntilFilled() {
        return sentence(ClosingDate.UNTIL_FILLED).isPresent();
    }

    /** The first sentence in which {@code pattern} is found. */
    public Optional<String> sentence(Pattern pattern) {
        return sentence(pattern.asPredicate());
    }

    /**
     * The first sentence that fits: from the posting as it was read, where the words are clean, else from the source text,
     * which has lines that the reader may have dropped.
     */
    Optional<String> sentence(Predicate<String> fits) {
        return Stream.concat(read(), source())
                .flatMap(CheckedPosting::sentences)
                .filter(fits)
                .map(CheckedPosting::quotable)
                .findFirst();
    }

    /** The sentences of a paragraph. */
    static Stream<String> sentences(String paragraph) {
        return Arrays.stream(SENTENCE_END.split(paragraph)).map(String::strip).filter(s -> !s.isEmpty());
    }

    private Stream<String> read() {
        Stream<String> sections = posting.sections().stream()
                .flatMap(section -> Stream.of(List.of(section.heading()), section.paragraphs(), section.items())
                        .flatMap(List::stream));
        String pay = posting.pay() == null ? null : posting.pay().text();
        String equal = posting.equalOpportunityStatement();
        return Stream.concat(sections, Stream.of(pay, equal).filter(Objects::nonNull));
    }

    private Stream<String> source() {
        return sourceText.lines().map(line -> TAG.matcher(line).replaceAll(" "));
    }

    private static String quotable(String sentence) {
        return sentence.length() <= LONGEST_QUOTE
                ? sentence
                : sentence.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}
