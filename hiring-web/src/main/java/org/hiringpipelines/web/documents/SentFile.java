package org.hiringpipelines.web.documents;

import java.io.IOException;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.springframework.web.multipart.MultipartFile;

/** A file that came in a part of a multipart body. */
public final class SentFile {

    private SentFile() {}

    /** The file with its name; null where no such part came. */
    public static AttachedFile of(MultipartFile part) throws IOException {
        return part == null ? null : new AttachedFile(part.getOriginalFilename(), part.getBytes());
    }
}
