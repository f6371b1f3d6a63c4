package org.hiringpipelines.reader;

import java.util.List;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.reader.fact.Facts;
import org.hiringpipelines.reader.layout.Outline;

/** What the reader is not sure of. Where fields are named by their source, as in JSON and in the markup of pages, it is sure. */
public final class Doubts {

    private Doubts() {}

    /**
     * The fields of {@code now} that were read from {@code source} without being sure, and have not been changed since.
     *
     * @param source the text from which the posting was read, whatever its format; null where it is not known
     */
    public static List<Doubt> of(String source, Posting now) {
        if (source == null || isNamed(source.stripLeading())) {
            return List.of();
        }
        try {
            boolean html = source.stripLeading().startsWith("<");
            Outline outline = Outline.of(html ? HtmlLines.of(source) : PlainText.lines(source));
            Posting read = Facts.read(outline);
            return Facts.doubts(outline).stream()
                    .filter(doubt -> Objects.equals(doubt.value(read), doubt.value(now)))
                    .toList();
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    private static boolean isNamed(String source) {
        return source.startsWith("{") || source.startsWith("[") || source.contains("JobPosting");
    }
}
