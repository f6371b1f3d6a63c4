package org.hiringpipelines.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Posting;

/**
 * One JSON text (RFC 8259), within limits that no honest posting meets. Whatever is wrong with it becomes a {@link Refusal}
 * with a line and a column.
 */
final class JsonDocument {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_LEVELS = 100;
    private static final int MOST_DIGITS = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .maxNumberLength(MOST_DIGITS)
                            .build())
                    .build())
            // Of two members with one name, the parser would keep the last: nobody could say which one was meant.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonDocument() {}

    /** Reads {@code text} and refuses once for everything that {@code reading} noted about its values. */
    static Posting read(String text, Function<JsonValue, Posting> reading) {
        JsonValue root = JsonValue.root(parse(text));
        Posting posting = reading.apply(root);
        root.refuseProblems();
        return posting;
    }

    static JsonNode parse(String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("", "There is nothing to read. Send the posting as JSON.");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new Refusal("", "A posting has at most 1,000,000 characters; this one has " + text.length() + ".");
        }
        // Files saved on Windows often start with a byte order mark, which JSON does not know.
        try (JsonParser parser = JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return tree(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        try {
            JsonNode tree = JSON.readTree(parser);
            if (parser.nextToken() != null) {
                throw new Refusal(
                        "",
                        "The JSON is complete, yet more text follows" + at(parser.currentTokenLocation())
                                + ". Send one posting at a time.");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new Refusal(
                    "",
                    "The JSON is larger than a posting can be" + at(e.getLocation()) + ": at most " + MOST_LEVELS
                            + " levels of nesting and numbers of at most " + MOST_DIGITS + " digits are read.");
        } catch (JsonEOFException e) {
            throw new Refusal(
                    "",
                    "The JSON ends too early" + at(e.getLocation())
                            + ". A quotation mark, a brace or a bracket is not closed; perhaps the end was cut off.");
        } catch (MismatchedInputException e) {
            throw new Refusal(
                    "",
                    "\"" + Excerpt.of(parser.currentName()) + "\" stands twice in the same object" + at(e.getLocation())
                            + ". Keep the one that is meant.");
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    "",
                    "This is not valid JSON" + at(e.getLocation())
                            + ". Look there for a missing comma, colon or quotation mark.");
        }
    }

    private static String at(JsonLocation location) {
        return location == null
                ? ""
                : " at line " + location.getLineNr() + ", column " + Math.max(1, location.getColumnNr());
    }
}
