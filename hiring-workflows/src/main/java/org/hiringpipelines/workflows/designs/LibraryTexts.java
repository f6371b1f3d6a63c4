package org.hiringpipelines.workflows.designs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of mails and letters that this library brings: those of the diagrams that it brings. */
public final class LibraryTexts {

    private LibraryTexts() {}

    /** All of them by their names, such as {@code hired.txt} and {@code de/hired.txt}. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> texts = new TreeMap<>();
        for (String folder : new String[] {"mail", "letters"}) {
            try {
                for (Resource text : new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:bpmn/" + folder + "/**/*.*")) {
                    DesignFile file = new DesignFile(text.getURL().getPath(), text.getContentAsByteArray());
                    if (file.kind() == DesignFile.Kind.TEXT) {
                        texts.putIfAbsent(file.name(), file.content());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
