package org.hiringpipelines.reader.layout;

import java.util.List;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * A heading and the blocks below it, up to the next heading.
 *
 * @param heading the heading as written; empty for the text before the first heading
 * @param kind what the stretch is about; {@link SectionKind#OTHER} for text under no heading
 * @param blocks its blocks, without the heading and without what belongs to the page
 */
public record Stretch(String heading, SectionKind kind, List<Block> blocks) {

    public Stretch {
        blocks = List.copyOf(blocks);
    }

    /** Whether the stretch stands under a heading. */
    public boolean isHeaded() {
        return !heading.isEmpty();
    }

    /** The running text, block by block. */
    public List<String> paragraphs() {
        return texts(Block.Kind.TEXT, Block.Kind.LABEL);
    }

    /** The list entries. */
    public List<String> items() {
        return texts(Block.Kind.ITEM, Block.Kind.ITEM);
    }

    private List<String> texts(Block.Kind one, Block.Kind other) {
        return blocks.stream()
                .filter(block -> block.is(one) || block.is(other))
                .map(Block::text)
                .toList();
    }
}
