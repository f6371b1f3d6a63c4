package org.hiringpipelines.workflows.designs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The texts of mails and letters, in the versions that belong to the diagrams which send them: who is on an earlier version reads what that
 * version says.
 */
public interface DesignTexts {

    /** The texts of this library alone. */
    DesignTexts OF_THIS_LIBRARY = new DesignTexts() {
        @Override
        public String inUse() {
            return null;
        }

        @Override
        public Optional<byte[]> deployed(String design, String name) {
            return Optional.empty();
        }
    };

    /** The id of the design whose diagram is asking; outside of diagrams, the latest; null where there is none with texts. */
    String inUse();

    /**
     * A text as a design has it; nothing where it has none of that name.
     *
     * @param design the id of the design
     */
    Optional<byte[]> deployed(String design, String name);

    /**
     * A text as a design has it, and else as this library brings it.
     *
     * @param design the id of the design; null for what was written before designs had texts
     * @param name the name of its file, such as {@code hired.txt}
     */
    default Optional<byte[]> find(String design, String name) {
        Optional<byte[]> deployed = design == null ? Optional.empty() : deployed(design, name);
        return deployed.or(() -> Stream.of("mail/", "letters/")
                .map(folder -> new ClassPathResource("bpmn/" + folder + name))
                .filter(ClassPathResource::exists)
                .map(DesignTexts::bytes)
                .findFirst());
    }

    /** A text in words. */
    default Optional<String> words(String design, String name) {
        return find(design, name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(ClassPathResource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
