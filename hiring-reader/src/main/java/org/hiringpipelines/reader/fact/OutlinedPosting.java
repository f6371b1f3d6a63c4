package org.hiringpipelines.reader.fact;

import java.util.List;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Outline;

/**
 * A posting as its readers see it.
 *
 * @param outline its layout
 * @param sentences all its sentences, head and labels included, in order
 */
record OutlinedPosting(Outline outline, List<Sentence> sentences) {

    static OutlinedPosting of(Outline outline) {
        return new OutlinedPosting(outline, List.copyOf(Sentences.of(outline)));
    }

    /** The values that stand under the given name, in the order of the text. */
    List<String> labelled(Label.Name name) {
        return outline.labels().stream()
                .filter(label -> label.name() == name)
                .map(Label::value)
                .toList();
    }
}
