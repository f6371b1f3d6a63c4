package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ways through the site that stand above a posting on its page, and are no part of it. */
final class SiteMenus {

    private static final Pattern TRAIL = Pattern.compile("(?i)home ?(?:>|»|›|/|::) ?\\S");
    private static final int LONGEST_MENU = 25;
    private static final int MENU_WORDS = 4;

    private SiteMenus() {}

    /** A list of a word or two each, before anything else: the way through the site, and no part of the posting. */
    static List<Block> withoutListOnTop(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size()
                && blocks.get(end).is(Block.Kind.ITEM)
                && !Bullet.isNumber(blocks.get(end).sign())
                && Words.count(blocks.get(end).text()) <= MENU_WORDS) {
            end++;
        }
        boolean menu = end > 1 && end < blocks.size() && blocks.get(end).is(Block.Kind.TEXT);
        return menu ? new ArrayList<>(blocks.subList(end, blocks.size())) : blocks;
    }

    /** Where "Home > About > Jobs" tells the way to the page, "About us" above it is the menu and not a heading. */
    static List<Block> withoutMenuAboveTrail(List<Block> blocks) {
        int trail = 0;
        while (trail < blocks.size()
                && trail < LONGEST_MENU
                && !blocks.get(trail).isProse()
                && !TRAIL.matcher(blocks.get(trail).text()).lookingAt()) {
            trail++;
        }
        if (trail == blocks.size() || !TRAIL.matcher(blocks.get(trail).text()).lookingAt()) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>(blocks.subList(trail, blocks.size()));
        for (int i = trail - 1; i >= 0; i--) {
            if (HeadingWords.known(blocks.get(i).text()) == null) {
                kept.add(0, blocks.get(i));
            }
        }
        return kept;
    }
}
