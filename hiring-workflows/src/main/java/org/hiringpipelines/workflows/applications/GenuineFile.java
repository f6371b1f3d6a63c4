package org.hiringpipelines.workflows.applications;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.metadata.Metadata;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Document;

/**
 * Looks at the bytes of a file that came from outside: it has to be what its name says. A page of HTML or a program that is named as a
 * PDF would be handed on as one to whoever opens it.
 */
public final class GenuineFile {

    private static final Tika TIKA = new Tika();

    /** How Tika calls any file of Microsoft's older formats into which it cannot look; of a whole one it says which it is. */
    private static final String OLDER_OFFICE = "application/x-tika-msoffice";

    /** How it calls a file of the newer ones, as far as its first entry tells; of a whole one it says which it is as well. */
    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");

    private GenuineFile() {}

    /**
     * Answers the document if its content is what its name says.
     *
     * @throws Refusal in the field of the document's kind where it is not
     */
    public static Document require(Document document) {
        String ending = document.fileName()
                .substring(document.fileName().lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
        byte[] content = document.content();
        String found = TIKA.detect(content);
        boolean genuine =
                switch (ending) {
                    case "doc" -> found.equals(OLDER_OFFICE) || found.equals(document.mediaType());
                    // A zip whose directory names its parts in plain letters.
                    case "docx" ->
                        (ZIPS.contains(found) || found.equals(document.mediaType()))
                                && holds(content, "[Content_Types].xml")
                                && holds(content, "word/");
                    // It is handed out as plain text, whatever else the text may be.
                    case "txt" -> isText(content);
                    default -> found.equals(document.mediaType());
                };
        Refusal.check()
                .refuseIf(
                        !genuine,
                        document.kind().field(),
                        "\"%s\" is not what its name says: its content is %s. Send the file itself."
                                .formatted(document.fileName(), words(found)))
                .done();
        return document;
    }

    private static String words(String found) {
        return found.equals("application/octet-stream") ? "of no known kind" : found;
    }

    private static boolean isText(byte[] content) {
        try {
            return new TextDetector()
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .getType()
                    .equals("text");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(byte[] content, String word) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(word);
    }
}
