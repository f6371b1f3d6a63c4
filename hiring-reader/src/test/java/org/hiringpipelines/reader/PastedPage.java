package org.hiringpipelines.reader;

import java.util.List;
import org.hiringpipelines.model.posting.Posting;

/** A text that somebody copied from a page, as it is read. */
final class PastedPage {

    private PastedPage() {}

    static Posting read(String text) {
        return new PlainText().read(text);
    }

    /** Heading, kind and number of entries of each section. */
    static List<String> sections(String text) {
        return read(text).sections().stream()
                .map(section -> section.heading() + " / " + section.kind() + " / "
                        + section.items().size())
                .toList();
    }
}
