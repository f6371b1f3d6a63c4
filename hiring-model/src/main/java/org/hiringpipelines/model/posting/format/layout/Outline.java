package org.hiringpipelines.model.posting.format.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final int LONGEST_HEAD = 60;
    private static final int LONG_TEXT = 140;
    private static final int LONG_LINE = 100;
    private static final int SENTENCE = 60;
    private static final int SENTENCE_WORDS = 6;
    private static final int TOPIC_WORDS = 8;
    /** "So what is Ferryline?" */
    private static final Pattern WHO = Pattern.compile("(?i)(?:so )?(?:what|who) (?:is|are) (?!the )");

    private static final Pattern ABOUT_POSITION = Pattern.compile("(?i)about (?:the|this) (?:position|role|job)\\b");
    private static final Pattern TRAIL = Pattern.compile("(?i)home ?(?:>|»|›|/|::) ?\\S");
    private static final int LONGEST_MENU = 25;
    private static final int MENU_WORDS = 4;
    private static final int LIST_WITHIN = 5;
    /** A town with its state, a date, or a postal code. */
    private static final Pattern ENTRY_OF_HEAD = Pattern.compile(
            ", \\p{Lu}{2}\\b|^\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, \\p{Lu}|\\b(?:19|20)\\d\\d\\b|\\d{5}");

    private static final Pattern TOPIC = Pattern.compile(
            "(?i)(?:so |and )?(?:what|who|how|why|where|that is|that['’]s|this is|meet|our|your|hello|hi|welcome)\\b");
    private static final Set<String> OPEN_HEADINGS = Set.of("about", "introduction", "background");
    private static final Set<String> MIXED_HEADINGS = Set.of(
            "additional information",
            "other information",
            "supplemental information",
            "supplementary information",
            "note",
            "notes",
            "important information",
            "further information",
            "more information",
            "additional details",
            "other details",
            "important notes",
            "special instructions",
            "background",
            "your mission",
            "the job",
            "conditions of employment",
            "other considerations",
            "our commitment",
            "job specification",
            "job specifications");

    /** Headings that tell of the position where prose follows, and of its duties where a list does. */
    private static final Set<String> OWN = Set.of("your role", "your mission", "your opportunity", "the job");

    public Outline {
        head = List.copyOf(head);
        labels = List.copyOf(labels);
        stretches = List.copyOf(stretches);
    }

    /** Whether {@code line} is by its words the heading of a section or the name of a value. */
    public static boolean isHeading(String line) {
        return HeadingWords.known(line) != null || LabelWords.name(line) != null;
    }

    /** Lays out a posting given as lines. */
    public static Outline of(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        boolean gap = false;
        List<Block> all = withoutMenuAboveTrail(Blocks.of(lines));
        for (int i = 0; i < all.size(); i++) {
            Block block = all.get(i);
            if (PageWords.isPage(block.text()) && !standsOverText(all, i)) {
                gap = true;
            } else {
                blocks.add(gap ? block.afterGap() : block);
                gap = false;
            }
        }
        blocks = PostalLines.joined(withoutMenuOnTop(blocks));
        plainListInHead(blocks);
        int head = endOfHead(blocks);
        Labels labels = new Labels(blocks, head);
        List<Block> marked = Headings.mark(labels.blocks(), head);
        List<Stretch> stretches = new Sections(marked).stretches();
        return new Outline(marked.subList(0, Math.min(head, marked.size())), labels.found(), stretches);
    }

    /** A list of a word or two each, before anything else: the way through the site, and no part of the posting. */
    private static List<Block> withoutMenuOnTop(List<Block> blocks) {
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
    private static List<Block> withoutMenuAboveTrail(List<Block> blocks) {
        int trail = 0;
        while (trail < blocks.size()
                && trail < LONGEST_MENU
                && !isProse(blocks.get(trail))
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

    /** Employer, place and date below the title are lines of the head, even where the page makes a list of them. */
    private static void plainListInHead(List<Block> blocks) {
        int from = 0;
        while (from < blocks.size() && from < LIST_WITHIN && blocks.get(from).is(Block.Kind.TEXT)) {
            if (isProse(blocks.get(from)) || HeadingWords.known(blocks.get(from).text()) != null) {
                return;
            }
            from++;
        }
        int to = from;
        boolean told = false;
        while (to < blocks.size() && blocks.get(to).is(Block.Kind.ITEM)) {
            String text = blocks.get(to).text();
            if (text.length() > SENTENCE || text.endsWith(".") || SectionContent.isDuty(text)) {
                return;
            }
            told |= ENTRY_OF_HEAD.matcher(text).find();
            to++;
        }
        if (from > 0 && told && to - from <= LIST_WITHIN) {
            for (int i = from; i < to; i++) {
                blocks.set(i, blocks.get(i).as(Block.Kind.TEXT));
            }
        }
    }

    /** "Terms" and "Job description" stand in menus, but over a paragraph they are its heading. */
    private static boolean standsOverText(List<Block> blocks, int i) {
        SectionKind kind = HeadingWords.known(blocks.get(i).text());
        return (kind == SectionKind.SUMMARY || kind == SectionKind.COMPENSATION)
                && i + 1 < blocks.size()
                && (blocks.get(i).gapBefore() || !blocks.get(i + 1).gapBefore())
                && saysSomething(blocks.get(i + 1));
    }

    /** The head ends where the first paragraph, list or known heading with its text begins. */
    private static int endOfHead(List<Block> blocks) {
        for (int i = 0; i < blocks.size() && i < LONGEST_HEAD; i++) {
            Block block = blocks.get(i);
            boolean label = !LabelWords.in(block.text()).isEmpty();
            if (isProse(block) && !label) {
                return i > 2 && opensBody(blocks, i - 1) ? i - 1 : i;
            }
            if (block.is(Block.Kind.ITEM) && !label && i > 0) {
                return i > 2 && standsOverList(blocks.get(i - 1), block) ? i - 1 : i;
            }
            boolean heading = block.text().length() < LONG_TEXT / 2
                    && HeadingWords.known(block.text()) != null
                    && !(i > 0 && LabelWords.name(blocks.get(i - 1).text()) == Label.Name.ORGANIZATION);
            if (heading && i + 1 < blocks.size() && (i > 0 ? opensText(blocks, i) : opensAtOnce(blocks))) {
                return i;
            }
            if (heading
                    && i > 0
                    && isLabelled(blocks, i + 1)
                    && ABOUT_POSITION.matcher(block.text()).lookingAt()) {
                return i;
            }
        }
        return Math.min(blocks.size(), LONGEST_HEAD);
    }

    private static boolean opensBody(List<Block> blocks, int i) {
        return opensTopic(blocks.get(i)) || followsLabels(blocks, i) || isShortForm(blocks, i);
    }

    /** "The Conservancy", where a line above is "Cedar Hollow Conservancy". */
    private static boolean isShortForm(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        return text.regionMatches(true, 0, "the ", 0, 4)
                && blocks.get(i).gapBefore()
                && Words.count(text) <= 3
                && blocks.subList(0, i).stream()
                        .anyMatch(above -> above.text().length() > text.length()
                                && above.text()
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith(text.substring(3).toLowerCase(Locale.ROOT)));
    }

    /** "So what is Ferryline?" or "How we came about" above the first paragraph: a topic, and no title, employer or place. */
    private static boolean opensTopic(Block block) {
        return block.is(Block.Kind.TEXT)
                && block.gapBefore()
                && Words.count(block.text()) <= TOPIC_WORDS
                && LabelWords.in(block.text()).isEmpty()
                && (block.text().endsWith("?")
                        || block.text().endsWith(":")
                        || TOPIC.matcher(block.text()).lookingAt());
    }

    /** A line between a block of labels and the first paragraph, where title and employer stand above the labels. */
    private static boolean followsLabels(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return block.is(Block.Kind.TEXT)
                && (block.gapBefore() || Words.isCapitals(block.text()))
                && Words.count(block.text()) <= TOPIC_WORDS
                && block.text().length() < SENTENCE
                && !block.text().endsWith(".")
                && block.text().chars().noneMatch(Character::isDigit)
                && LabelWords.in(block.text()).isEmpty()
                && LabelWords.name(block.text()) == null
                && isLabelled(blocks, i - 1)
                && isLabelled(blocks, i - 2)
                && !isLabelled(blocks, 0)
                && blocks.subList(0, i).stream().noneMatch(above -> above.text().equalsIgnoreCase(block.text()));
    }

    private static boolean isLabelled(List<Block> blocks, int i) {
        return i >= 0
                && i < blocks.size()
                && !LabelWords.in(blocks.get(i).text()).isEmpty();
    }

    /** A text without a head: its first line is the heading of the paragraph below. */
    private static boolean opensAtOnce(List<Block> blocks) {
        SectionKind kind = HeadingWords.known(blocks.get(0).text());
        boolean twice = blocks.size() > 2
                && HeadingWords.known(blocks.get(1).text()) != null
                && blocks.get(1).text().endsWith(":")
                && isProse(blocks.get(2));
        boolean loud = Words.isCapitals(blocks.get(0).text())
                || blocks.get(0).text().endsWith(":")
                || kind == SectionKind.SUMMARY
                || kind == SectionKind.ORGANIZATION;
        return loud && kind != SectionKind.APPLY && kind != SectionKind.OTHER && (isProse(blocks.get(1)) || twice);
    }

    /** A short line with a gap above and a list close below is that list's heading, whatever its words. */
    private static boolean standsOverList(Block block, Block item) {
        return block.is(Block.Kind.TEXT)
                && block.gapBefore()
                && !item.gapBefore()
                && block.text().length() < SENTENCE
                && !block.text().endsWith(".")
                && LabelWords.in(block.text()).isEmpty();
    }

    private static boolean opensText(List<Block> blocks, int i) {
        Block next = blocks.get(i + 1);
        boolean name = LabelWords.name(blocks.get(i).text()) != null;
        boolean entries = next.is(Block.Kind.ITEM) && LabelWords.in(next.text()).isEmpty();
        SectionKind kind = HeadingWords.known(blocks.get(i).text());
        boolean heading = !(name && kind == SectionKind.ORGANIZATION)
                && HeadingWords.known(next.text()) != null
                && LabelWords.name(next.text()) == null;
        boolean listed = !name
                && i + 2 < blocks.size()
                && LabelWords.in(next.text()).isEmpty()
                && LabelWords.name(next.text()) == null
                && blocks.get(i).text().endsWith(":");
        boolean plain = !name
                && kind != SectionKind.OTHER
                && kind != SectionKind.APPLY
                && kind != SectionKind.SUMMARY
                && kind != SectionKind.ORGANIZATION;
        return isProse(next) || saysSomething(next) || entries || heading || listed || plain;
    }

    /** Below a heading a shorter text is believed to be a paragraph than elsewhere in the head: a sentence is enough. */
    private static boolean saysSomething(Block block) {
        String text = block.text();
        return block.is(Block.Kind.TEXT)
                && LabelWords.in(text).isEmpty()
                && (text.length() >= LONG_LINE || (text.endsWith(".") && Words.count(text) >= SENTENCE_WORDS));
    }

    private static boolean isProse(Block block) {
        String text = block.text();
        return block.is(Block.Kind.TEXT)
                && (text.length() >= LONG_TEXT || (text.length() >= SENTENCE && text.endsWith(".")))
                && !text.contains(" | ");
    }

    /** Divides marked blocks into stretches, and decides what each is about. */
    private static final class Sections {

        private final List<Block> blocks;
        private final List<Stretch> stretches = new ArrayList<>();
        private SectionKind parent;
        private SectionKind before;
        private String parentHeading = "";
        private boolean parentIsBare;
        private boolean onPage;

        Sections(List<Block> blocks) {
            this.blocks = blocks;
        }

        List<Stretch> stretches() {
            String heading = "";
            List<Block> body = new ArrayList<>();
            for (Block block : blocks) {
                if (block.is(Block.Kind.HEADING)) {
                    close(heading, body);
                    heading = block.text();
                    body = new ArrayList<>();
                } else {
                    body.add(block);
                }
            }
            close(heading, body);
            return LostBullets.restoreSingles(stretches);
        }

        private void close(String heading, List<Block> body) {
            if (heading.isEmpty()) {
                stretches.add(new Stretch("", SectionKind.OTHER, LostBullets.restore(body, SectionKind.OTHER, false)));
                return;
            }
            SectionKind known = HeadingWords.known(heading);
            if (PageWords.isPageHeading(heading) && (known == null || known == SectionKind.ORGANIZATION)) {
                parent = null;
                onPage = true;
                return;
            }
            if (onPage && known == null) {
                return;
            }
            onPage = false;
            SectionKind kind = kind(heading, known, body);
            before = kind;
            stretches.add(
                    new Stretch(heading, kind, LostBullets.restore(body, kind, HeadingWords.isUnfinished(heading))));
        }

        private SectionKind kind(String heading, SectionKind known, List<Block> body) {
            String plain = HeadingWords.withoutNumber(Words.plain(heading));
            if (known != null && OPEN_HEADINGS.contains(plain)) {
                parent = SectionContent.isAboutEmployer(body) ? SectionKind.ORGANIZATION : SectionKind.SUMMARY;
            } else if (plain.endsWith(" will") && SectionContent.isMostlyDuties(body)) {
                parent = SectionKind.RESPONSIBILITIES;
            } else if (plain.endsWith("candidate will") && SectionContent.isMostlyTraits(body)) {
                parent = SectionKind.QUALIFICATIONS;
            } else if (plain.equals("overview") && SectionContent.definesEmployer(body)) {
                parent = SectionKind.ORGANIZATION;
            } else if (known != null && MIXED_HEADINGS.contains(plain)) {
                parent = SectionEvidence.of(heading, body, before);
            } else if (known == SectionKind.RESPONSIBILITIES && OWN.contains(plain) && !isListed(body)) {
                parent = SectionContent.isMostlyDuties(body) ? known : SectionKind.SUMMARY;
            } else if (known == SectionKind.OTHER && plain.equals("other") && parentIsBare && parent != null) {
                return parent;
            } else if (known != null && known == parent && parentIsBare) {
                return parent;
            } else if (known == SectionKind.OTHER && isListed(body) && inherits(heading, body)) {
                return parent;
            } else if (known != null) {
                parent = known;
            } else if (!inherits(heading, body)
                    || (isDressedLikeParent(heading) && !parentIsBare && HeadingWords.hinted(heading) != null)) {
                SectionKind hinted = HeadingWords.hinted(heading);
                parent = hinted == null ? ofText(heading, body) : hinted;
            } else {
                return parent;
            }
            parentHeading = heading;
            parentIsBare = body.isEmpty();
            return parent;
        }

        private SectionKind ofText(String heading, List<Block> body) {
            if (SectionContent.definesEmployer(body)) {
                return SectionKind.ORGANIZATION;
            }
            SectionKind kind = SectionEvidence.of(heading, body, before);
            boolean introduces = before == null && !isListed(body) && !body.isEmpty() && isParagraph(body.get(0));
            return introduces && (kind == SectionKind.RESPONSIBILITIES || kind == SectionKind.QUALIFICATIONS)
                    ? introduction(heading, body)
                    : kind;
        }

        /** Prose at the beginning tells of the employer or of the position, and not yet of what is to be done. */
        private static SectionKind introduction(String heading, List<Block> body) {
            return WHO.matcher(heading).lookingAt() || SectionContent.isAboutEmployer(body)
                    ? SectionKind.ORGANIZATION
                    : SectionKind.SUMMARY;
        }

        private static boolean isParagraph(Block block) {
            return saysSomething(block)
                    && ".!?”".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
        }

        private static boolean isListed(List<Block> body) {
            return body.stream().anyMatch(block -> block.is(Block.Kind.ITEM));
        }

        private boolean isDressedLikeParent(String heading) {
            return Words.isCapitals(parentHeading) == Words.isCapitals(heading);
        }

        /** Whether an unknown heading stands below the last known one: it is dressed more plainly, or follows it at once. */
        private boolean inherits(String heading, List<Block> body) {
            boolean canHaveParts = parent == SectionKind.RESPONSIBILITIES
                    || parent == SectionKind.QUALIFICATIONS
                    || parent == SectionKind.DESIRED
                    || parent == SectionKind.COMPENSATION;
            if (parent == null || (!canHaveParts && !parentIsBare)) {
                return false;
            }
            boolean plainer = Words.isCapitals(parentHeading) && !Words.isCapitals(heading);
            boolean louder = Words.isCapitals(heading) && !Words.isCapitals(parentHeading);
            boolean below = plainer || parentIsBare || (isListed(body) && parent == SectionKind.RESPONSIBILITIES);
            if (parent == SectionKind.QUALIFICATIONS
                    && SectionEvidence.of(heading, body, before) == SectionKind.DESIRED) {
                return false;
            }
            double contradiction = SectionEvidence.against(parent, heading, body, before);
            return !louder && below && contradiction < (plainer || parentIsBare ? 3 : 1);
        }
    }
}
