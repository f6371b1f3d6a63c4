package org.hiringpipelines.reader.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings behind a sign that could as well begin a list entry: a number, a letter, a picture. */
final class SignedHeadings {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})([.)])");
    private static final int LONG_TEXT = 100;
    private static final int LOOK_BACK = 40;

    private SignedHeadings() {}

    /** Whether the entry {@code i} is a heading: what follows is not the next entry of its list. */
    static boolean isHeading(List<Block> blocks, int i, boolean gapless) {
        Block block = blocks.get(i);
        boolean listed = i + 1 < blocks.size()
                && blocks.get(i + 1).is(Block.Kind.ITEM)
                && sameSign(block.sign(), blocks.get(i + 1).sign());
        return i > 0
                && !listed
                && !closesList(blocks, i)
                && !beginsAnew(blocks, i)
                && i + 1 < blocks.size()
                && Headings.isShort(block.text())
                && !block.text().endsWith(".")
                && (!blocks.get(i - 1).is(Block.Kind.ITEM) || block.gapBefore() || gapless)
                && (HeadingWords.known(block.text()) != null
                        || Bullet.isPicture(block.sign())
                        || isDivision(block, blocks.get(i + 1))
                        || standsAlone(block, blocks.get(i + 1)));
    }

    /** "3.1 Eligibility" below the heading "3. Requirements": a part of it, where no entry "3.2" follows at once. */
    static boolean isPart(List<Block> blocks, int i, Set<String> headings) {
        Block block = blocks.get(i);
        int stop = block.sign().indexOf('.');
        return stop > 0
                && stop < block.sign().length() - 1
                && headings.contains(block.sign().substring(0, stop + 1))
                && !followsEntry(blocks, i)
                && i + 1 < blocks.size()
                && !sameSign(block.sign(), blocks.get(i + 1).sign())
                && isName(block.text())
                && Words.count(block.text()) <= 8;
    }

    /** "2.4" close below "2.3": the last entry of that list. */
    private static boolean followsEntry(List<Block> blocks, int i) {
        return i > 0
                && !blocks.get(i).gapBefore()
                && blocks.get(i - 1).is(Block.Kind.ITEM)
                && sameSign(blocks.get(i - 1).sign(), blocks.get(i).sign());
    }

    /** "5. How we go on" after a gap and the heading "4.", with a paragraph below. */
    static boolean isNext(List<Block> blocks, int i, Set<String> headings) {
        Block block = blocks.get(i);
        Matcher number = NUMBER.matcher(block.sign());
        return number.matches()
                && headings.contains((Integer.parseInt(number.group(1)) - 1) + number.group(2))
                && block.gapBefore()
                && i + 1 < blocks.size()
                && !blocks.get(i + 1).is(Block.Kind.ITEM)
                && isName(block.text());
    }

    /** Short, and without the sign that ends a sentence or an entry. */
    private static boolean isName(String text) {
        return Headings.isShort(text) && ".;,".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Close below an entry with the same sign: the last entry of that list, whatever its words. */
    private static boolean closesList(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return !block.gapBefore()
                && !Bullet.isNumber(block.sign())
                && !block.sign().isEmpty()
                && block.sign().equals(blocks.get(i - 1).sign());
    }

    /** "1." below a heading where "1." began a list further up: a list of one entry, and no division of the text. */
    private static boolean beginsAnew(List<Block> blocks, int i) {
        String sign = blocks.get(i).sign();
        if (!Bullet.isNumber(sign)
                || blocks.get(i).gapBefore()
                || blocks.get(i - 1).is(Block.Kind.ITEM)) {
            return false;
        }
        for (int k = i - 2; k >= Math.max(0, i - LOOK_BACK); k--) {
            if (blocks.get(k).sign().equals(sign)) {
                return sameSign(sign, blocks.get(k + 1).sign());
            }
        }
        return false;
    }

    /** The heading as written: numbers and pictures belong to it, bullets do not. */
    static String written(Block block) {
        boolean signed = block.is(Block.Kind.ITEM) && (Bullet.isNumber(block.sign()) || Bullet.isPicture(block.sign()));
        return signed ? block.sign() + " " + block.text() : block.text();
    }

    /** "3. Term" with a gap above and a paragraph or a list with another sign below. */
    private static boolean standsAlone(Block block, Block next) {
        return Bullet.isNumber(block.sign())
                && block.gapBefore()
                && Words.count(block.text()) <= 8
                && (Words.isCapitals(block.text()) || Words.isTitleCase(block.text()))
                && !Headings.isSentence(block.text())
                && (next.is(Block.Kind.ITEM) || next.text().length() >= LONG_TEXT);
    }

    /** "A. Programs", followed by entries with another sign. */
    private static boolean isDivision(Block block, Block next) {
        return Bullet.isNumber(block.sign())
                && next.is(Block.Kind.ITEM)
                && Words.isTitleCase(block.text())
                && Words.count(block.text()) <= 8;
    }

    private static boolean sameSign(String one, String other) {
        return one.equals(other)
                || (Bullet.isPicture(one) && Bullet.isPicture(other))
                || (Bullet.isNumber(one)
                        && Bullet.isNumber(other)
                        && Bullet.style(one).equals(Bullet.style(other)));
    }
}
