package org.hiringpipelines.workflows.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The phrase books there are, one for each language but English, which needs none. */
final class Phrasebooks {

    /** What services say; which languages there are is read from here. */
    private static final String OURS = "classpath*:org/hiringpipelines/languages/*.json";

    /** What diagrams, forms and decision tables say, for process designers to edit. */
    private static final String OF_DESIGNERS = "classpath*:bpmn/languages/*.json";

    private final Map<String, Phrasebook> byLanguage = new TreeMap<>();
    private final List<Locale> languages;

    private Phrasebooks(Map<String, Map<String, String>> ours, Map<String, Map<String, String>> ofDesigners) {
        ours.forEach((tag, entries) -> {
            Map<String, String> all = new LinkedHashMap<>(ofDesigners.getOrDefault(tag, Map.of()));
            all.putAll(entries);
            byLanguage.put(tag, new Phrasebook(Locale.forLanguageTag(tag), all));
        });
        languages = Stream.concat(
                        Stream.of(Locale.ENGLISH), byLanguage.keySet().stream().map(Locale::forLanguageTag))
                .toList();
    }

    static Phrasebooks onTheClassPath() {
        return new Phrasebooks(read(OURS), read(OF_DESIGNERS));
    }

    /** English, then the others by their tags. */
    List<Locale> languages() {
        return languages;
    }

    /** The phrase book of a language; an empty one for English, and where there is none. */
    Phrasebook of(Locale language) {
        return byLanguage.getOrDefault(language.getLanguage(), Phrasebook.EMPTY);
    }

    /** The entries by the names of their files, which are the tags of languages. */
    private static Map<String, Map<String, String>> read(String files) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        try {
            for (Resource file : Arrays.asList(new PathMatchingResourcePatternResolver().getResources(files))) {
                String tag = String.valueOf(file.getFilename()).replaceFirst("\\.json$", "");
                try (InputStream content = file.getInputStream()) {
                    found.computeIfAbsent(tag, language -> new LinkedHashMap<>())
                            .putAll(new ObjectMapper().readValue(content, new TypeReference<Map<String, String>>() {}));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The files " + files + " cannot be read.", unreadable);
        }
        return found;
    }
}
