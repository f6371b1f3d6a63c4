package org.hiringpipelines.reader.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a line goes on in the next one because its author's program broke it at a fixed width. The width is measured in the
 * text itself: a line that goes on has no room for the first word of the next.
 */
final class Wrapping {

    private static final int WIDEST = 132;
    private static final int NARROWEST = 40;
    /** A line that is wider than the width by more than this was not broken at it. */
    private static final int SLACK = 8;

    private static final Set<String> UNFINISHED = Vocabulary.set("lines", "UNFINISHED");

    /** Words that may also end a sentence, behind a verb. */
    private static final Set<String> PARTICLES = Vocabulary.set("lines", "PARTICLES");

    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    /** Measures the width at which {@code lines} were broken, if they were. */
    static Wrapping of(List<TextLine> lines) {
        int goingOn = 0;
        int widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i - 1);
            if (goesOnInLowerCase(line, lines.get(i)) && line.end() >= NARROWEST && line.end() <= WIDEST) {
                goingOn++;
                widest = Math.max(widest, line.end());
            }
        }
        if (goingOn < 2 || goingOn * 12 < lines.size()) {
            return new Wrapping(0);
        }
        int full = 0;
        int wider = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i - 1);
            if (goesOnInLowerCase(line, lines.get(i)) && hasNoRoomFor(lines.get(i), line, widest - widest / 8)) {
                full++;
            }
            wider += line.end() > widest + SLACK ? 1 : 0;
        }
        boolean steady = full * 10 >= goingOn * 8 && wider * 5 <= lines.size();
        return new Wrapping(steady ? widest : 0);
    }

    /** Whether {@code next} goes on where {@code line} was broken. */
    boolean goesOn(TextLine line, TextLine next) {
        if (next.gapBefore() || next.isMarked() || line.isMarked()) {
            return false;
        }
        if (width > 0) {
            boolean listed = line.text().endsWith(",") && next.text().startsWith("(");
            boolean beyond = line.end() > width + SLACK;
            return (!beyond && hasNoRoomFor(next, line, width))
                    || ((listed || goesOnInLowerCase(line, next)) && line.end() > width / 2);
        }
        return line.text().length() > NARROWEST
                && !Character.isDigit(next.text().charAt(0))
                && isUnfinished(line.text())
                && !isNextDuty(line, next);
    }

    /** "Decides what is called in" may end so, where the line below begins with a verb of work: "Orders parts". */
    private static boolean isNextDuty(TextLine line, TextLine next) {
        return PARTICLES.contains(lastWord(line.text()))
                && Character.isUpperCase(next.text().charAt(0))
                && SectionContent.isDuty(next.text());
    }

    private static boolean goesOnInLowerCase(TextLine line, TextLine next) {
        return !next.gapBefore()
                && !next.isMarked()
                && Character.isLowerCase(next.text().charAt(0))
                && Bullet.of(next.text()) == null
                && ".!?:;".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    }

    private static boolean hasNoRoomFor(TextLine next, TextLine line, int width) {
        int space = next.text().indexOf(' ');
        int word = space < 0 ? next.text().length() : space;
        return line.end() + 1 + word > width;
    }

    /** Whether the text ends in a word that no sentence ends in. */
    static boolean isUnfinished(String text) {
        return UNFINISHED.contains(lastWord(text));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
