package org.hiringpipelines.web.tasklist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What our scripts in Camunda's webapps say, in the language of who asks, from {@code webapps/tasklist/words}: a file for each language, the words by their keys, and Tasklist's own
 * labels that we say otherwise. What a file leaves out is said in English.
 */
@RestController
class ScriptWords {

    private static final String WORDS = "webapps/tasklist/words/";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private final ObjectMapper json;

    ScriptWords(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The words.
     *
     * @param language the tag of the language they are in
     * @param locale the tag of the language that the webapps' own words are in, which Camunda ships
     * @param words by their keys
     */
    record SaidInScripts(String language, String locale, Map<String, String> words) {}

    @GetMapping("/hiring/files/words")
    ResponseEntity<SaidInScripts> words(Locale reader) throws IOException {
        String language = reader.getLanguage();
        Map<String, String> words = new TreeMap<>(read(ENGLISH));
        words.putAll(read(language));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new SaidInScripts(language, isShipped(language) ? language : ENGLISH, words));
    }

    private Map<String, String> read(String language) throws IOException {
        ClassPathResource file = new ClassPathResource(WORDS + language + ".json");
        if (!file.exists()) {
            return Map.of();
        }
        try (InputStream content = file.getInputStream()) {
            return json.readValue(content, new TypeReference<>() {});
        }
    }

    private static boolean isShipped(String language) {
        return new ClassPathResource("META-INF/resources/webjars/camunda/app/tasklist/locales/" + language + ".json")
                .exists();
    }
}
