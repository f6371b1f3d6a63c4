package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hiringpipelines.model.Refusal;

/** Whatever is sent, a reader answers with a posting or a refusal. */
class JsonFormatsPropertiesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, PostingFormat> FORMATS = Map.of(
            "posting.json", new PostingJson(),
            "schema-org.json", new SchemaOrg(new SimpleHtml()),
            "lever.json", new Lever(new SimpleHtml()),
            "greenhouse.json", new Greenhouse(new SimpleHtml()),
            "workable.json", new Workable(new SimpleHtml()));

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e99",
            "1e-99",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2026-99-99\"",
            "\"<p>\"",
            "\"&lt;\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "[[]]",
            "[null]",
            "{}",
            "{\"@id\":\"#x\"}",
            "{\"@value\":[{}]}",
            "[1,\"a\",{}]");

    @Property(tries = 300)
    void anyTextIsAPostingOrARefusal(@ForAll("texts") String text) {
        FORMATS.values().forEach(format -> reads(format, text));
    }

    @Property(tries = 300)
    void aDocumentWithWrongCharactersIsAPostingOrARefusal(
            @ForAll("samples") String sample, @ForAll @IntRange(max = 10_000) int place, @ForAll char character) {
        String text = Documents.sample(sample);
        int at = place % text.length();

        reads(FORMATS.get(sample), text.substring(0, at) + character + text.substring(at + 1));
        reads(FORMATS.get(sample), text.substring(0, at));
        reads(FORMATS.get(sample), text.substring(0, at) + text.substring(at + 1));
    }

    @Property(tries = 1_000)
    void aDocumentWithWrongValuesIsAPostingOrARefusal(@ForAll("samples") String sample, @ForAll Random random)
            throws JsonProcessingException {
        JsonNode document = JSON.readTree(Documents.sample(sample));
        for (int i = 0; i <= random.nextInt(3); i++) {
            replaceOneValue(document, random);
        }

        reads(FORMATS.get(sample), document.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings()
                        .withChars("{}[]\",:0123456789eE-+.truefalsn@ \n\\u")
                        .ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> samples() {
        return Arbitraries.of(FORMATS.keySet());
    }

    private static void replaceOneValue(JsonNode document, Random random) throws JsonProcessingException {
        List<JsonNode> parents = new ArrayList<>();
        collect(document, parents);
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        JsonNode value = JSON.readTree("[" + VALUES.get(random.nextInt(VALUES.size())) + "]")
                .get(0);
        int place = random.nextInt(parent.size());
        if (parent instanceof ArrayNode array) {
            array.set(place, value);
        } else if (parent instanceof ObjectNode object) {
            object.set(
                    object.properties().stream().map(Map.Entry::getKey).toList().get(place), value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (!node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }

    private static void reads(PostingFormat format, String text) {
        try {
            assertThat(format.read(text).title()).isNotBlank();
        } catch (Refusal refusal) {
            assertThat(refusal.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
        }
    }
}
