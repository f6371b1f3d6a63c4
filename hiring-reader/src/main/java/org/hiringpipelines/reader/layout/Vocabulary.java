package org.hiringpipelines.reader.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and turns of phrase the readers know, kept beside the code in small text files: {@code KEY = word | word}, {@code #}
 * before a remark. A key may stand on several lines; {@code _} is a space at the edge of a word. Each language has a folder of
 * its own, and all languages are known at once, since postings mix them: "Nice to have" stands over German lists.
 */
public final class Vocabulary {

    private static final String FOLDER = "/org/hiringpipelines/reader/lang/";
    private static final String BAR = " | ";
    private static final List<String> LANGUAGES =
            read(Vocabulary.class, FOLDER + "languages.txt").get("LANGUAGES").stream()
                    .flatMap(line -> Arrays.stream(line.split("\\|", -1)))
                    .map(String::strip)
                    .toList();
    /** By file, key and language the lines as they stand there. */
    private static final Map<String, Map<String, List<List<String>>>> FILES = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The lists of the file {@code name} that lies beside {@code reader}, in the order of the file. */
    public static Map<String, List<String>> of(Class<?> reader, String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        read(reader, name).forEach((key, lines) -> lists.put(key, words(lines)));
        return lists;
    }

    /** The lists of the file {@code name} in all languages, one behind the other. */
    public static Map<String, List<String>> of(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        file(name)
                .forEach((key, languages) -> lists.put(
                        key,
                        languages.stream()
                                .flatMap(lines -> words(lines).stream())
                                .toList()));
        return lists;
    }

    /** The words of {@code key} in all languages. */
    public static List<String> list(String name, String key) {
        return lines(name, key).stream()
                .flatMap(List::stream)
                .flatMap(line -> Arrays.stream(line.split(Pattern.quote(BAR), -1)))
                .map(Vocabulary::spaced)
                .toList();
    }

    /** The same as a set. */
    public static Set<String> set(String name, String key) {
        return Set.copyOf(list(name, key));
    }

    /** The same as an array. */
    public static String[] array(String name, String key) {
        return list(name, key).toArray(new String[0]);
    }

    /** What finds one of the turns of phrase of {@code key}, which are regular expressions, in any language. */
    public static Pattern pattern(String name, String key) {
        return Pattern.compile(alternatives(name, key));
    }

    /** The same, but only where no letter stands before. */
    public static Pattern words(String name, String key) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives(name, key) + ")");
    }

    /** The turns of phrase of {@code key} as a part of a larger expression. */
    public static String alternatives(String name, String key) {
        return lines(name, key).stream()
                .map(lines -> lines.stream()
                        .flatMap(line -> Arrays.stream(line.split(Pattern.quote(BAR), -1)))
                        .map(Vocabulary::spaced)
                        .collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining("|"));
    }

    /** The number of the first group that took part in what {@code found} found: each turn of phrase has groups of its own. */
    public static int group(MatchResult found) {
        int group = 1;
        while (group < found.groupCount() && found.group(group) == null) {
            group++;
        }
        return group;
    }

    private static List<List<String>> lines(String name, String key) {
        List<List<String>> lines = file(name).get(key);
        if (lines == null) {
            throw new IllegalStateException("No language has words for " + key + " in " + name + ".txt.");
        }
        return lines;
    }

    private static Map<String, List<List<String>>> file(String name) {
        return FILES.computeIfAbsent(name, Vocabulary::inAllLanguages);
    }

    private static Map<String, List<List<String>>> inAllLanguages(String name) {
        Map<String, List<List<String>>> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String path = FOLDER + language + "/" + name + ".txt";
            if (Vocabulary.class.getResource(path) != null) {
                read(Vocabulary.class, path)
                        .forEach((key, lines) ->
                                all.computeIfAbsent(key, k -> new ArrayList<>()).add(lines));
            }
        }
        return all;
    }

    private static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\\|", -1)))
                .map(String::strip)
                .toList();
    }

    private static String spaced(String word) {
        String begun = word.startsWith("_") ? " " + word.substring(1) : word;
        return begun.endsWith("_") ? begun.substring(0, begun.length() - 1) + " " : begun;
    }

    private static Map<String, List<String>> read(Class<?> reader, String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream stream = reader.getResourceAsStream(name);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(Vocabulary::isEntry).forEach(line -> {
                int equals = line.indexOf('=');
                lists.computeIfAbsent(line.substring(0, equals).strip(), key -> new ArrayList<>())
                        .add(line.substring(equals + 1).strip());
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " could not be read.", e);
        }
        return lists;
    }

    private static boolean isEntry(String line) {
        return !line.isEmpty() && line.charAt(0) != '#';
    }
}
