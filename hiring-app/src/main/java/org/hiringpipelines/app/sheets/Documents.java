package org.hiringpipelines.app.sheets;

import java.nio.charset.StandardCharsets;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the files that candidates sent. Strangers wrote them: a browser shows a PDF in its own viewer, saves everything else,
 * and takes none for anything but what its name says.
 */
@Controller
class Documents {

    private final ApplicationService applications;

    Documents(ApplicationService applications) {
        this.applications = applications;
    }

    @Readers.OfApplications
    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> document(@PathVariable String id) {
        Document document = applications.document(id);
        MediaType type = MediaType.parseMediaType(document.mediaType());
        ContentDisposition.Builder disposition =
                type.equals(MediaType.APPLICATION_PDF) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
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
