package org.hiringpipelines.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Each language says all that pages and sheets say, about the same values. */
class MessagesTest {

    /** The other languages, by the names of their files. */
    static Set<String> others() throws IOException {
        Set<String> tags = new TreeSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:pages/messages_*.properties")) {
            tags.add(String.valueOf(file.getFilename()).replaceAll("messages_|\\.properties", ""));
        }
        assertThat(tags).contains("de");
        return tags;
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyKeyIsThereWithTheSameValues(String tag) throws IOException {
        Map<String, String> english = messages("");
        Map<String, String> other = messages("_" + tag);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other)
                .allSatisfy(
                        (key, message) -> assertThat(valuesIn(message)).as(key).isEqualTo(valuesIn(english.get(key))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void columnsAreAsManyAndOneMessageIsNotTheEnglishOneForgotten(String tag) throws IOException {
        Map<String, String> english = messages("");
        Map<String, String> other = messages("_" + tag);

        assertThat(other)
                .allSatisfy((key, message) -> assertThat(message.split("\\|").length)
                        .as(key)
                        .isEqualTo(english.get(key).split("\\|").length));
        assertThat(other.entrySet().stream()
                        .filter(message -> message.getValue().equals(english.get(message.getKey())))
                        .filter(message -> message.getValue().matches(".*\\p{Lower}{2,} \\p{Lower}{2,}.*"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyMessageCanBeFilled(String tag) throws IOException {
        Object[] values = IntStream.range(0, 5).boxed().toArray();
        Locale language = Locale.forLanguageTag(tag);

        assertThat(messages("_" + tag))
                .allSatisfy((key, message) -> assertThat(new MessageFormat(message, language).format(values))
                        .as(key)
                        .doesNotContain("{", "}"));
    }

    private static Set<Integer> valuesIn(String message) {
        MessagePattern pattern = new MessagePattern(message);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .map(MessagePattern.Part::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> messages(String ending) throws IOException {
        Properties read = new Properties();
        String file = "/pages/messages" + ending + ".properties";
        try (InputStreamReader text =
                new InputStreamReader(MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            read.load(text);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }
}
