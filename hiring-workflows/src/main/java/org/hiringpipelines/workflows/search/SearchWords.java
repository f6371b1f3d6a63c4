package org.hiringpipelines.workflows.search;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes texts apart into the words that are searched for: José is found by jose, Łukasz by lukasz, Straße by strasse. */
public final class SearchWords {

    /** Longer ones are cut; nobody types more of a word. */
    static final int LONGEST = 40;

    private static final Transliterator PLAIN = Transliterator.getInstance("NFKC; Latin-ASCII; Lower; NFC");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private SearchWords() {}

    /** A text without accents, capitals and other ways of writing the same letters. */
    public static String plain(String text) {
        return PLAIN.transliterate(text);
    }

    /** The words of some texts, each once, in their order. */
    static Set<String> of(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(text -> WORD.matcher(plain(text)).results())
                .map(MatchResult::group)
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words that somebody types, the longest first since they are the rarest; not more than eight. */
    static List<String> asked(String query) {
        return of(Stream.of(query)).stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .limit(8)
                .toList();
    }
}
