package org.hiringpipelines.web.documents;

import java.nio.charset.StandardCharsets;
import org.hiringpipelines.model.application.Document;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document as an answer. Strangers wrote many of them: a browser takes none for anything but what its name says, and keeps no copy.
 */
public final class DocumentAnswer {

    private DocumentAnswer() {}

    /** To be looked at: a browser shows a PDF in its own viewer, and saves everything else. */
    public static ResponseEntity<byte[]> shown(Document document) {
        return MediaType.parseMediaType(document.mediaType()).equals(MediaType.APPLICATION_PDF)
                ? answer(document, ContentDisposition.inline())
                : saved(document);
    }

    /** To be saved. */
    public static ResponseEntity<byte[]> saved(Document document) {
        return answer(document, ContentDisposition.attachment());
    }

    private static ResponseEntity<byte[]> answer(Document document, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(document.content());
    }
}
