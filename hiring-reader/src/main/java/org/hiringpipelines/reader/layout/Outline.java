package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * A posting laid out: its head, its labels, and its stretches of text heading by heading. What belongs to the page around the
 * posting is gone.
 *
 * @param head the blocks before the first heading or paragraph: title, employer, place and the like
 * @param labels the named values, wherever they stand
 * @param stretches all text, in order; the first has no heading
 */
public record Outline(List<Block> head, List<Label> labels, List<Stretch> stretches) {

    public Outline {
        head = List.copyOf(head);
        labels = List.copyOf(labels);
        stretches = List.copyOf(stretches);
    }

    /** A mailbox, or the numbers of a telephone or a postal code. */
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|\\d{3}[ -]\\d{4}|\\p{Lu}{2} \\d{5}\\b");

    /** Whether {@code line} is by its words the heading of a section or the name of a value. */
    public static boolean isHeading(String line) {
        return HeadingWords.known(line) != null || LabelWords.name(line) != null;
    }

    /** Lays out a posting given as lines. */
    public static Outline of(List<TextLine> lines) {
        List<Block> blocks = blocks(lines);
        int head = Head.end(blocks);
        Labels labels = new Labels(blocks, head);
        List<Block> marked = Headings.mark(labels.blocks(), head);
        List<Stretch> stretches = new Sections(marked).stretches();
        return new Outline(marked.subList(0, Math.min(head, marked.size())), labels.found(), stretches);
    }

    /** The blocks of the posting, without those of the page around it. */
    static List<Block> blocks(List<TextLine> lines) {
        List<Block> blocks = new ArrayList<>();
        boolean gap = false;
        List<Block> all = SiteMenus.withoutMenuAboveTrail(Blocks.of(lines));
        for (int i = 0; i < all.size(); i++) {
            Block block = all.get(i);
            if (Surroundings.isPage(block.text()) && !standsOverText(all, i)) {
                gap = true;
            } else {
                blocks.add(gap ? block.afterGap() : block);
                gap = false;
            }
        }
        Head.plainList(blocks);
        blocks = PostalLines.joined(SiteMenus.withoutListOnTop(blocks));
        // Once more, since such a list may also stand below the title that follows the menu.
        Head.plainList(blocks);
        return blocks;
    }

    /** "Terms", "Job description" and "Contact" stand in menus, but over a paragraph or an address they are its heading. */
    private static boolean standsOverText(List<Block> blocks, int i) {
        SectionKind kind = HeadingWords.known(blocks.get(i).text());
        if (kind == null || i + 1 >= blocks.size()) {
            return false;
        }
        boolean overAddress = blocks.get(i).gapBefore()
                && !blocks.get(i + 1).gapBefore()
                && ADDRESS.matcher(blocks.get(i + 1).text()).find();
        boolean loud = kind == SectionKind.APPLY
                && Words.isCapitals(blocks.get(i).text())
                && blocks.get(i).gapBefore()
                && !blocks.get(i + 1).gapBefore()
                && blocks.get(i + 1).saysSomething();
        boolean overList = kind == SectionKind.SUMMARY
                && blocks.get(i).gapBefore()
                && blocks.get(i + 1).is(Block.Kind.ITEM)
                && Words.count(blocks.get(i + 1).text()) > 1
                && !Surroundings.isPage(blocks.get(i + 1).text());
        return overAddress
                || loud
                || overList
                || ((kind == SectionKind.SUMMARY || kind == SectionKind.COMPENSATION)
                        && (blocks.get(i).gapBefore() || !blocks.get(i + 1).gapBefore())
                        && blocks.get(i + 1).saysSomething());
    }
}
