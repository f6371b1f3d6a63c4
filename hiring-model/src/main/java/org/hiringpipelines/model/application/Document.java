package org.hiringpipelines.model.application;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A file that belongs to an application. The file formats are those that applicant tracking systems take for résumés.
 *
 * @param id our id
 * @param applicationId the application it belongs to
 * @param kind what it is
 * @param fileName its name without a path
 * @param content its bytes, not empty, at most {@value #MOST_BYTES}
 * @param receivedAt when it arrived
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Spring Data keeps a byte array as a binary column; nobody compares documents.
public record Document(
        @Identity String id, String applicationId, Kind kind, String fileName, byte[] content, Instant receivedAt) {

    /** What a document is. */
    public enum Kind {
        RESUME("resume", "A résumé"),
        OFFER_LETTER("letter", "A letter"),
        /** What a check of the candidate brought out, as whoever carried it out wrote it. */
        CLEARANCE_REPORT("report", "A report");

        private final String field;
        private final String words;

        Kind(String field, String words) {
            this.field = field;
            this.words = words;
        }

        /** The name of the part in which it is sent. */
        public String field() {
            return field;
        }
    }

    /** Ten mebibytes: more than any résumé, less than what would hurt. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "doc", "application/msword",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "odt", "application/vnd.oasis.opendocument.text",
            "rtf", "application/rtf",
            "txt", "text/plain;charset=UTF-8");

    public Document {
        Objects.requireNonNull(kind, "kind");
        fileName = fileName == null
                ? ""
                : fileName.replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        Refusal.check()
                .refuseBlank(fileName, kind.field, "A file needs a name.")
                .refuseUnlessOneLine(fileName, kind.field, "A file's name")
                .refuseIf(fileName.length() > 200, kind.field, "A file's name has at most 200 characters.")
                .refuseIf(
                        !fileName.isBlank() && !MEDIA_TYPES.containsKey(ending(fileName)),
                        kind.field,
                        kind.words
                                + " is a PDF, Word, OpenDocument, RTF or text file (.pdf, .doc, .docx, .odt, .rtf, .txt).")
                .refuseIf(content == null || content.length == 0, kind.field, "The file is empty.")
                .refuseIf(content != null && content.length > MOST_BYTES, kind.field, "A file has at most 10 MB.")
                .done();
    }

    /** The media type that belongs to the file's ending; never one that a browser would run. */
    public String mediaType() {
        return MEDIA_TYPES.get(ending(fileName));
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
