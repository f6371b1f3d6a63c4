package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/** Divides marked blocks into stretches, and decides what each is about. */
final class Sections {

    /** "So what is Ferryline?" */
    private static final Pattern WHO = Pattern.compile("(?i)(?:so )?(?:what|who) (?:is|are) (?!the )");

    private static final Set<String> OPEN_HEADINGS = Vocabulary.set("headings", "OPEN_HEADINGS");
    private static final Set<String> MIXED_HEADINGS = Vocabulary.set("headings", "MIXED_HEADINGS");
    /** Headings of the position, or of its duties where nothing but a list of them follows. */
    private static final Set<String> DESCRIPTIONS = Vocabulary.set("headings", "DESCRIPTIONS");
    /** Headings that tell of the position where prose follows, and of its duties where a list does. */
    private static final Set<String> OWN = Vocabulary.set("headings", "OWN");

    private static final Set<Label.Name> OF_POSITION = EnumSet.of(
            Label.Name.PAY,
            Label.Name.LOCATION,
            Label.Name.EMPLOYMENT,
            Label.Name.REPORTS,
            Label.Name.POSTED,
            Label.Name.CLOSES);

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
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.HEADING)) {
                close(heading, body);
                heading = block.text();
                body = new ArrayList<>();
            } else if (!heading.isEmpty() && isSetOffFromList(i)) {
                close(heading, body);
                heading = "";
                body = new ArrayList<>(List.of(block));
            } else {
                body.add(block);
            }
        }
        close(heading, body);
        return LostBullets.restoreSingles(stretches);
    }

    /** "Pay: $40 an hour" behind a list and a gap is said of the position, and no more of what the list tells. */
    private boolean isSetOffFromList(int i) {
        Block block = blocks.get(i);
        return block.is(Block.Kind.LABEL)
                && block.gapBefore()
                && blocks.get(i - 1).is(Block.Kind.ITEM)
                && (i + 1 == blocks.size() || !blocks.get(i + 1).is(Block.Kind.ITEM))
                && LabelWords.in(block.text()).stream().anyMatch(label -> OF_POSITION.contains(label.name()));
    }

    private void close(String heading, List<Block> body) {
        if (heading.isEmpty()) {
            stretches.add(new Stretch("", SectionKind.OTHER, LostBullets.restore(body, SectionKind.OTHER, false)));
            return;
        }
        SectionKind known = HeadingWords.known(heading);
        if (Surroundings.isPageHeading(heading) && (known == null || known == SectionKind.ORGANIZATION)) {
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
        stretches.add(new Stretch(heading, kind, LostBullets.restore(body, kind, HeadingWords.isUnfinished(heading))));
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
        } else if (known == SectionKind.SUMMARY
                && DESCRIPTIONS.contains(plain)
                && isAllListed(body)
                && SectionContent.isMostlyDuties(body)) {
            parent = SectionKind.RESPONSIBILITIES;
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
        return block.saysSomething()
                && ".!?”".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
    }

    private static boolean isListed(List<Block> body) {
        return body.stream().anyMatch(block -> block.is(Block.Kind.ITEM));
    }

    private static boolean isAllListed(List<Block> body) {
        return body.stream().allMatch(block -> block.is(Block.Kind.ITEM));
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
        if (parent == SectionKind.QUALIFICATIONS && SectionEvidence.of(heading, body, before) == SectionKind.DESIRED) {
            return false;
        }
        double contradiction = SectionEvidence.against(parent, heading, body, before);
        return !louder && below && contradiction < (plainer || parentIsBare ? 3 : 1);
    }
}
