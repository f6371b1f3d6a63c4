package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.List;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Outline;

/**
 * A posting as its readers see it.
 *
 * @param outline its layout
 * @param sentences all its sentences, head and labels included, in order
 */
record OutlinedPosting(Outline outline, List<Sentence> sentences) {

    /** How many blocks make the foot of a text. */
    private static final int FOOT = 2;

    static OutlinedPosting of(Outline outline) {
        return new OutlinedPosting(outline, List.copyOf(Sentences.of(outline)));
    }

    /** The lines of the head, and the last ones of the text, where a mail or a notice is signed. */
    List<String> edges() {
        List<String> lines = new ArrayList<>();
        outline.head().forEach(block -> lines.addAll(block.lines()));
        List<Block> last = outline.stretches().isEmpty()
                ? List.of()
                : outline.stretches().get(outline.stretches().size() - 1).blocks();
        last.subList(Math.max(0, last.size() - FOOT), last.size()).forEach(block -> lines.addAll(block.lines()));
        return lines;
    }

    /** The values that stand under the given name, in the order of the text. */
    List<String> labelled(Label.Name name) {
        return outline.labels().stream()
                .filter(label -> label.name() == name)
                .map(Label::value)
                .toList();
    }
}
