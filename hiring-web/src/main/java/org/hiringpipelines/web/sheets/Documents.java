package org.hiringpipelines.web.sheets;

import org.hiringpipelines.web.documents.DocumentAnswer;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files that candidates sent. */
@Controller
class Documents {

    private final ApplicationService applications;

    Documents(ApplicationService applications) {
        this.applications = applications;
    }

    @Readers.OfDocument
    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> document(@PathVariable String id) {
        return DocumentAnswer.shown(applications.document(id));
    }
}
