package org.hiringpipelines.workflows.designs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The design that this library brings. */
final class LibraryFiles {

    private LibraryFiles() {}

    /** All files of it, by their names. */
    static Map<String, DesignFile> all() {
        Map<String, DesignFile> files = new TreeMap<>();
        try {
            for (Resource found : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.*")) {
                DesignFile file = new DesignFile(found.getURL().getPath(), found.getContentAsByteArray());
                if (file.kind() != DesignFile.Kind.OTHER) {
                    files.putIfAbsent(file.name(), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
