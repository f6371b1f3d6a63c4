package org.hiringpipelines.workflows.requirements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiringpipelines.workflows.search.SearchWords;

/** The words of a text as they are written, names such as C++, C# and .NET among them. */
final class WrittenWords {

    private static final Pattern WORD = Pattern.compile(
            "(?i)\\.net\\b|(?<![\\p{L}\\p{N}])c(?:\\+\\+|#)|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’]\\p{L}+)?");

    private static final Pattern NUMBER = Pattern.compile("[\\p{N}]+");

    /** What stands in most postings and says nothing of any one of them, with the little words of each language. */
    private static final Set<String> SAYING_NOTHING = read("/words-saying-nothing.txt");

    private WrittenWords() {}

    static List<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether a word says something about the requirement that it stands in. */
    static boolean says(String word) {
        String plain = SearchWords.plain(word).replaceFirst("['’]s?$", "");
        // A letter alone is a name only as a capital: R, C.
        return !NUMBER.matcher(plain).matches()
                && (plain.length() > 1 || !plain.equals(word))
                && !SAYING_NOTHING.contains(plain);
    }

    private static Set<String> read(String file) {
        try (InputStream words =
                WrittenWords.class.getResourceAsStream("/org/hiringpipelines/workflows/requirements" + file)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Pattern.compile("\\s+")::splitAsStream)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
