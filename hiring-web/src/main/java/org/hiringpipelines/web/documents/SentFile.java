package org.hiringpipelines.web.documents;

import java.io.IOException;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** A file that came in a part of a multipart body. */
public final class SentFile {

    private SentFile() {}

    /**
     * The file that somebody chose in a form.
     *
     * @param field the name of its field
     * @throws Refusal where they chose none
     */
    public static AttachedFile chosen(MultipartRequest parts, String field) throws IOException {
        MultipartFile file = parts.getFile(field);
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) {
            throw new Refusal(field, "Choose a file first.");
        }
        return of(file);
    }

    /** The file with its name; null where no such part came. */
    public static AttachedFile of(MultipartFile part) throws IOException {
        return part == null ? null : new AttachedFile(part.getOriginalFilename(), part.getBytes());
    }
}
