package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * Finds the list entries that have no sign: single ones among entries that have one, and whole lists whose signs were lost or
 * never there.
 */
final class LostBullets {

    private static final Set<SectionKind> KINDS_WITH_LISTS = Set.of(
            SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS, SectionKind.DESIRED, SectionKind.COMPENSATION);
    private static final Pattern SUM = Pattern.compile("[$£€] ?\\d");
    private static final int SENTENCE_WORDS = 8;

    private LostBullets() {}

    /**
     * The blocks of a section, with the entries that lost their sign marked as entries; {@code unfinished} where its heading
     * begins a sentence that each entry ends.
     */
    static List<Block> restore(List<Block> blocks, SectionKind kind, boolean unfinished) {
        List<Block> result = new ArrayList<>(blocks);
        for (int i = 0; i < result.size(); i++) {
            if (isLost(result, i)) {
                result.set(i, result.get(i).as(Block.Kind.ITEM));
            }
        }
        if (kind != SectionKind.APPLY && kind != SectionKind.OTHER) {
            restoreNamed(result);
        }
        int from = 0;
        int passed = 0;
        boolean behindSigned = false;
        while (from < result.size()) {
            int to = from;
            while (to < result.size()
                    && (UnsignedEntry.couldBeEntry(result, to, from)
                            || UnsignedEntry.isLongEntry(result, to, from)
                            || UnsignedEntry.isLongDuty(result.get(to), kind))
                    && !closesTightList(result, to, from)
                    && !closesOpenList(result, to, from)) {
                to++;
            }
            if (opensOpenList(result.subList(from, to))) {
                from++;
            }
            behindSigned = endsInSignedList(result.subList(passed, from), behindSigned);
            passed = from;
            boolean ledIn = from == 0 ? unfinished : result.get(from - 1).text().endsWith(":");
            boolean documents = kind == SectionKind.APPLY
                    && result.subList(from, to).stream().allMatch(UnsignedEntry::isDocument);
            boolean address = (kind == SectionKind.APPLY && !documents) || isAddress(result.subList(from, to));
            if (!address
                    && (ledIn || !((behindSigned && isBehindGap(result, from)) || opensSignedList(result, to)))
                    && (isList(result.subList(from, to), ledIn, documents || KINDS_WITH_LISTS.contains(kind))
                            || ((kind == SectionKind.OTHER || kind == SectionKind.SUMMARY)
                                    && isTable(result.subList(from, to)))
                            || isSpacedList(result.subList(from, to), kind, from > 0 && !ledIn))) {
                for (int i = from; i < to; i++) {
                    result.set(i, result.get(i).as(Block.Kind.ITEM));
                }
            }
            from = Math.max(to, from + 1);
        }
        return result;
    }

    /** Where lists have no signs, a section of one unfinished line is a list of one entry. */
    static List<Stretch> restoreSingles(List<Stretch> stretches) {
        boolean without = stretches.stream()
                .flatMap(stretch -> stretch.blocks().stream())
                .anyMatch(block ->
                        block.is(Block.Kind.ITEM) && block.sign().isEmpty() && block.mark() == TextLine.Mark.NONE);
        boolean with = stretches.stream()
                .flatMap(stretch -> stretch.blocks().stream())
                .anyMatch(block -> !block.sign().isEmpty());
        if (!without || with) {
            return stretches;
        }
        return stretches.stream().map(LostBullets::withSingle).toList();
    }

    private static Stretch withSingle(Stretch stretch) {
        boolean single = stretch.blocks().size() == 1
                && KINDS_WITH_LISTS.contains(stretch.kind())
                && UnsignedEntry.couldBeEntry(stretch.blocks(), 0, 0)
                && !stretch.blocks().get(0).text().endsWith(".");
        return single
                ? new Stretch(
                        stretch.heading(),
                        stretch.kind(),
                        List.of(stretch.blocks().get(0).as(Block.Kind.ITEM)))
                : stretch;
    }

    private static boolean isLost(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        if (UnsignedEntry.isAnnouncement(block.text())
                || block.text().contains("://")
                || block.text().indexOf('@') >= 0) {
            return false;
        }
        if (!block.is(Block.Kind.TEXT)
                || HeadingWords.isOpen(block.text())
                || block.text().length() > UnsignedEntry.LONGEST
                || UnsignedEntry.hasInnerStop(block)) {
            return false;
        }
        boolean afterItem = i > 0 && blocks.get(i - 1).is(Block.Kind.ITEM) && !block.gapBefore();
        boolean beforeItem = i + 1 < blocks.size()
                && blocks.get(i + 1).is(Block.Kind.ITEM)
                && !blocks.get(i + 1).gapBefore();
        boolean ledIn = (i > 0 && blocks.get(i - 1).text().endsWith(":")) || i == 0;
        if (afterItem) {
            boolean closes = !beforeItem
                    && block.text().endsWith(".")
                    && !blocks.get(i - 1).text().endsWith(".");
            return !closes;
        }
        boolean leadsIn = block.text().endsWith(";")
                && beforeItem
                && !blocks.get(i + 1).text().endsWith(";");
        boolean likeNext = beforeItem
                && !leadsIn
                && block.text().endsWith(".") == blocks.get(i + 1).text().endsWith(".");
        boolean begins = beforeItem
                && HeadingWords.beginsSentence(block.text(), blocks.get(i + 1).text());
        return likeNext
                && !begins
                && ledIn
                && (i > 0 || block.gapBefore() == blocks.get(i + 1).gapBefore());
    }

    /**
     * Whether {@code blocks} end in a list with signs, or go on with one that stands before them: behind it and a gap, lines
     * without one are the closing words, not another list.
     */
    private static boolean endsInSignedList(List<Block> blocks, boolean before) {
        boolean signed = before;
        for (Block block : blocks) {
            signed = block.is(Block.Kind.ITEM) && (signed || !block.sign().isEmpty());
        }
        return signed;
    }

    private static boolean isBehindGap(List<Block> blocks, int i) {
        return i > 0 && i < blocks.size() && blocks.get(i).gapBefore();
    }

    /** What stands before "We offer:" and a list with signs is said in sentences, not listed. */
    private static boolean opensSignedList(List<Block> blocks, int leadIn) {
        return leadIn + 1 < blocks.size()
                && blocks.get(leadIn).text().endsWith(":")
                && !blocks.get(leadIn + 1).sign().isEmpty();
    }

    /** A gap after two lines that stand close together ends their list. */
    private static boolean closesTightList(List<Block> blocks, int i, int first) {
        return i > first + 1 && blocks.get(i).gapBefore() && !blocks.get(i - 1).gapBefore();
    }

    /** A sentence with its stop, behind a gap and entries without one, is said after the list. */
    private static boolean closesOpenList(List<Block> blocks, int i, int first) {
        return i > first + 1
                && blocks.get(i).gapBefore()
                && blocks.get(i).text().endsWith(".")
                && Words.count(blocks.get(i).text()) > SENTENCE_WORDS
                && blocks.subList(first, i).stream()
                        .noneMatch(entry -> entry.text().endsWith("."));
    }

    /** What is paid, told in a sentence with its stop before benefits without one, is said before the list. */
    private static boolean opensOpenList(List<Block> entries) {
        return entries.size() > 2
                && entries.get(0).text().endsWith(".")
                && Words.count(entries.get(0).text()) > SENTENCE_WORDS
                && SUM.matcher(entries.get(0).text()).find()
                && entries.stream().skip(1).noneMatch(entry -> entry.text().endsWith("."));
    }

    private static boolean isList(List<Block> entries, boolean ledIn, boolean kindWithLists) {
        if (entries.size() < 2 || !(ledIn || kindWithLists)) {
            return false;
        }
        int stops = 0;
        int gaps = 0;
        for (int i = 0; i < entries.size(); i++) {
            stops += entries.get(i).text().endsWith(".") ? 1 : 0;
            gaps += i > 0 && entries.get(i).gapBefore() ? 1 : 0;
        }
        if (stops * 2 > entries.size() && !ledIn) {
            return gaps == 0 && (entries.size() >= 3 || entries.stream().allMatch(UnsignedEntry::isPhrase));
        }
        return gaps == 0 || (gaps == entries.size() - 1 && entries.size() >= (ledIn ? 2 : 3));
    }

    /** Three or more short lines close below each other, none of them a sentence, such as the demands of a job. */
    private static boolean isTable(List<Block> entries) {
        return entries.size() >= 3
                && entries.stream().skip(1).noneMatch(Block::gapBefore)
                && entries.stream().noneMatch(entry -> entry.text().endsWith("."))
                && entries.stream().allMatch(UnsignedEntry::isPhrase);
    }

    /** Requirements and duties set apart by gaps, a sentence each. */
    private static boolean isSpacedList(List<Block> entries, SectionKind kind, boolean amidProse) {
        boolean asked = !amidProse && (kind == SectionKind.QUALIFICATIONS || kind == SectionKind.DESIRED);
        boolean duties = kind == SectionKind.RESPONSIBILITIES
                && entries.stream()
                                        .filter(entry -> SectionContent.isDuty(entry.text()))
                                        .count()
                                * 5
                        >= entries.size() * 4L;
        return entries.size() >= (duties ? 3 : 2)
                && (asked || duties)
                && entries.stream().noneMatch(entry -> entry.text().length() < 3)
                && entries.stream().skip(1).allMatch(Block::gapBefore)
                && entries.stream()
                        .noneMatch(entry -> Headings.isSentence(entry.text())
                                && !duties
                                && entry.text().length() > 160);
    }

    /** Marks three or more paragraphs in a row that each name what they speak of. */
    private static void restoreNamed(List<Block> blocks) {
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (UnsignedEntry.isNamed(blocks, to)
                    && (to < from + 2
                            || blocks.get(to).gapBefore()
                                    == blocks.get(from + 1).gapBefore())) {
                to++;
            }
            for (int i = from; i < to && to - from >= 3; i++) {
                blocks.set(i, blocks.get(i).as(Block.Kind.ITEM));
            }
            from = Math.max(to, from + 1);
        }
    }

    /** The lines of an envelope, or of whom to contact, are no list. */
    private static boolean isAddress(List<Block> lines) {
        return lines.stream()
                .anyMatch(line -> line.text().length() <= UnsignedEntry.LONGEST_PHRASE
                        && (line.text().indexOf('@') > 0 || PostalLines.isBox(line.text())));
    }
}
