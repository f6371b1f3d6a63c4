package org.hiringpipelines.reader.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words the readers know, kept beside the code in small text files: {@code KEY = word | word}, {@code #} before a remark. A key
 * may stand on several lines.
 */
public final class Vocabulary {

    private Vocabulary() {}

    /** The lists of the file {@code name} that lies beside {@code reader}, in the order of the file. */
    public static Map<String, List<String>> of(Class<?> reader, String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (var stream = reader.getResourceAsStream(name);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(Vocabulary::isEntry).forEach(line -> {
                int equals = line.indexOf('=');
                List<String> words =
                        lists.computeIfAbsent(line.substring(0, equals).strip(), key -> new ArrayList<>());
                for (String word : line.substring(equals + 1).split("\\|", -1)) {
                    words.add(word.strip());
                }
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
