package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The third step: names and their values are told from headings and their text. In the head of a posting a name may stand on a
 * line of its own above its value; in the body only a short value on the same line, or a table of several such pairs, counts.
 */
final class Labels {

    private static final int LONGEST_VALUE = 110;
    private static final int LONGEST_NAME = 42;
    private static final int LONGEST_TITLE = 70;
    private static final int NAME_WORDS = 6;
    private static final int LONGEST_TABLE = 80;
    /** So many known names make a table. */
    private static final int FEWEST_KNOWN = 3;

    private static final Pattern NAMED_VALUE = Pattern.compile("(?:\\p{L}+ ?){1,4}: \\S");
    private static final Set<Label.Name> LIKE_ITEMS =
            Set.of(Label.Name.EDUCATION, Label.Name.EXPERIENCE, Label.Name.APPLY);

    private final List<Block> blocks;
    private final int head;
    private final List<Label> found = new ArrayList<>();

    Labels(List<Block> blocks, int head) {
        this.blocks = new ArrayList<>(blocks);
        this.head = head;
        read();
    }

    /** The blocks, those taken for labels being marked so. */
    List<Block> blocks() {
        return blocks;
    }

    /** The labels in the order of the text. */
    List<Label> found() {
        return found;
    }

    private void read() {
        boolean inTable = false;
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            int end = i;
            if (block.is(Block.Kind.TEXT) || block.is(Block.Kind.ITEM)) {
                end = table(i);
                end = end > i ? end : sameLine(i) ? i + 1 : nextLine(i, inTable);
            }
            inTable = (end > i && inTable) || end > i + 1;
            i = Math.max(end, i + 1);
        }
    }

    /**
     * Takes a table that has each name on a line above its value, from the first known name to the last; a name between them is
     * one though no list knows it. Answers the block after it, or {@code i} where none begins.
     */
    private int table(int i) {
        int known = 0;
        int end = i;
        for (int k = i; k < i + LONGEST_TABLE && isPair(k); k += 2) {
            if (LabelWords.name(blocks.get(k).text()) != null) {
                known++;
                end = k + 2;
            } else if (k == i) {
                return i;
            }
        }
        if (known < FEWEST_KNOWN || known * 4 < end - i) {
            return i;
        }
        for (int k = i; k < end; k += 2) {
            Label.Name name = LabelWords.name(blocks.get(k).text());
            found.add(new Label(
                    name == null ? Label.Name.OTHER : name,
                    blocks.get(k).text(),
                    blocks.get(k + 1).text()));
            blocks.set(k, blocks.get(k).as(Block.Kind.LABEL));
            blocks.set(k + 1, blocks.get(k + 1).as(Block.Kind.LABEL));
        }
        return end;
    }

    /** A short line without an end, and a value below it. */
    private boolean isPair(int i) {
        if (i + 1 >= blocks.size() || !blocks.get(i).is(Block.Kind.TEXT)) {
            return false;
        }
        String name = blocks.get(i).text();
        boolean heading = HeadingWords.known(name) != null && LabelWords.name(name) == null;
        return name.length() <= LONGEST_NAME
                && Words.count(name) <= NAME_WORDS
                && ".!?".indexOf(name.charAt(name.length() - 1)) < 0
                && !heading
                && (isValueAt(i + 1) || isNamedOnBothSides(i + 1));
    }

    private boolean sameLine(int i) {
        Block block = blocks.get(i);
        List<Label> labels = new ArrayList<>();
        boolean all = true;
        for (String line : block.lines()) {
            List<Label> inLine = LabelWords.in(line);
            all &= !inLine.isEmpty();
            labels.addAll(inLine);
        }
        if (!all) {
            labels = LabelWords.in(block.text());
        }
        if (labels.isEmpty()) {
            return false;
        }
        found.addAll(labels);
        boolean shortValue = labels.stream().allMatch(label -> isValue(label.value()));
        boolean inHead = i < head;
        boolean likeItem = LIKE_ITEMS.contains(labels.get(0).name());
        boolean taken = shortValue && (inHead || (block.is(Block.Kind.TEXT) && !likeItem));
        if (taken) {
            blocks.set(i, block.as(Block.Kind.LABEL));
        }
        return taken;
    }

    /** Takes a name on a line of its own and the lines of its value; answers the block after them, or {@code i}. */
    private int nextLine(int i, boolean inTable) {
        Block block = blocks.get(i);
        Label.Name name = block.is(Block.Kind.TEXT) ? LabelWords.name(block.text()) : null;
        if (name == Label.Name.TITLE
                && i + 1 < blocks.size()
                && NAMED_VALUE.matcher(blocks.get(i + 1).text()).lookingAt()) {
            return i;
        }
        if (name == null || !(isValueAt(i + 1) || isNameOfEmployerAt(name, i + 1))) {
            return i;
        }
        int end = i + 2;
        while (isValueAt(end)
                && !blocks.get(end).gapBefore()
                && !blocks.get(i + 1).gapBefore()
                && i < head) {
            end++;
        }
        boolean anotherPair =
                end < blocks.size() && LabelWords.name(blocks.get(end).text()) != null && isValueAt(end + 1);
        if (i >= head && !inTable && !anotherPair) {
            return i;
        }
        boolean grouped =
                block.gapBefore() && (end >= blocks.size() || blocks.get(end).gapBefore());
        if (!grouped) {
            end = i + 2;
        }
        List<String> values = new ArrayList<>();
        for (int k = i; k < end; k++) {
            blocks.set(k, blocks.get(k).as(Block.Kind.LABEL));
            if (k > i) {
                values.add(blocks.get(k).text());
            }
        }
        found.add(new Label(name, block.text(), String.join("\n", values)));
        return end;
    }

    private boolean isValueAt(int i) {
        return i < blocks.size()
                && blocks.get(i).is(Block.Kind.TEXT)
                && isValue(blocks.get(i).text())
                && !blocks.get(i).text().endsWith(":")
                && LabelWords.name(blocks.get(i).text()) == null
                && LabelWords.in(blocks.get(i).text()).isEmpty()
                && HeadingWords.known(blocks.get(i).text()) == null;
    }

    /** "Grade", "Other", "Job ID": a value, though its words could head a section. */
    private boolean isNamedOnBothSides(int i) {
        return i + 1 < blocks.size()
                && blocks.get(i).is(Block.Kind.TEXT)
                && blocks.get(i).text().length() <= LONGEST_TITLE
                && LabelWords.name(blocks.get(i - 1).text()) != null
                && LabelWords.name(blocks.get(i).text()) == null
                && LabelWords.name(blocks.get(i + 1).text()) != null;
    }

    /** "Employer", "Education Minnesota", "Location": a name that begins like a heading, between two names of values. */
    private boolean isNameOfEmployerAt(Label.Name name, int i) {
        return name == Label.Name.ORGANIZATION
                && i + 1 < blocks.size()
                && i < head
                && blocks.get(i).is(Block.Kind.TEXT)
                && LabelWords.name(blocks.get(i).text()) == null
                && LabelWords.name(blocks.get(i + 1).text()) != null;
    }

    private static boolean isValue(String text) {
        if (text.length() > LONGEST_VALUE) {
            return false;
        }
        boolean sentence =
                text.endsWith(".") && Words.count(text) > 5 && Character.isLowerCase(text.charAt(text.length() - 2));
        return !sentence && !text.regionMatches(true, 0, "please ", 0, 7);
    }
}
