package org.hiringpipelines.reader;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hiringpipelines.model.Refusal;

/**
 * The formats in which a posting may be sent, by media type (RFC 9110) and, for the JSON of other systems, by the system's
 * name.
 */
public final class PostingFormats {

    private static final String JSON = "application/json";

    private final Map<String, PostingFormat> byMediaType = new TreeMap<>();
    private final Map<String, PostingFormat> byName = new TreeMap<>();

    /**
     * @param plainText reads {@code text/plain}
     * @param html reads {@code text/html}, and the HTML that the JSON formats carry
     */
    public PostingFormats(PostingFormat plainText, PostingFormat html) {
        byMediaType.put("text/plain", plainText);
        byMediaType.put("text/html", html);
        byMediaType.put("application/ld+json", new SchemaOrg(html));
        byMediaType.put(JSON, new PostingJson());
        byName.put("greenhouse", new Greenhouse(html));
        byName.put("lever", new Lever(html));
        byName.put("workable", new Workable(html));
    }

    /**
     * The format of a document.
     *
     * @param mediaType the document's media type, with or without parameters ({@code text/plain; charset=utf-8})
     * @param name the system whose JSON it is: {@code lever}, {@code greenhouse} or {@code workable}; null or blank for
     *     JSON of our own and for every other media type
     * @throws Refusal of the field {@code Content-Type} or {@code format}, with the list of those that are known
     */
    public PostingFormat of(String mediaType, String name) {
        String type = mediaType == null ? "" : plain(mediaType.split(";", 2)[0]);
        PostingFormat format = byMediaType.get(type);
        if (format == null) {
            throw new Refusal(
                    "Content-Type",
                    "A posting cannot be read from "
                            + (type.isEmpty() ? "a text of no stated type" : "\"" + Excerpt.of(type) + "\"")
                            + ". Send one of: " + String.join(", ", byMediaType.keySet()) + ".");
        }
        return name == null || name.isBlank() ? format : named(plain(name), type);
    }

    private PostingFormat named(String name, String mediaType) {
        PostingFormat format = byName.get(name);
        if (format == null) {
            throw new Refusal(
                    "format",
                    "The format \"" + Excerpt.of(name) + "\" is not known. Known formats of " + JSON + ": "
                            + String.join(", ", byName.keySet()) + "; leave it out for our own.");
        }
        if (!mediaType.equals(JSON)) {
            throw new Refusal(
                    "format",
                    "The format \"" + name + "\" is JSON: send it as " + JSON + ", not as " + mediaType + ".");
        }
        return format;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
