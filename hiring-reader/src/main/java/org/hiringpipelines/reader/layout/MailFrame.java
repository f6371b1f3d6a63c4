package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A posting that came by mail and was pasted with all that is around it. Its subject is the first line, the day it was sent is
 * the day it was posted; sender, greeting, signature and what the mailing list adds are no part of it.
 */
final class MailFrame {

    private static final Pattern NAMED = Vocabulary.pattern("lines", "NAMED");
    /** "Re: Fwd: [list-name]" before the subject proper. */
    private static final Pattern FORWARDED = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg): ?|\\[[^\\]]{1,40}\\] ?)+");

    private static final Pattern GREETING = Vocabulary.pattern("lines", "GREETING");
    private static final Pattern FOOT = Vocabulary.pattern("lines", "FOOT");
    private static final int WITHIN = 8;
    private static final int FEWEST_NAMES = 2;

    private static final int CLOSING_WORDS = 4;
    private static final int NAME_WORDS = 4;

    private MailFrame() {}

    /** Whether {@code name}, with an office behind a comma or without, is who signs below {@code closing}: "Many thanks,". */
    static boolean signs(String name, String closing) {
        return closing.endsWith(",")
                && Words.count(closing) <= CLOSING_WORDS
                && Words.count(name.split(",", 2)[0]) <= NAME_WORDS
                && !HeadingWords.isOpen(name)
                && !name.endsWith("?");
    }

    /** The lines of the posting; the same lines where they are no mail. */
    static List<TextLine> opened(List<TextLine> lines) {
        String subject = null;
        String sent = null;
        int names = 0;
        int body = 0;
        for (int i = 0; i < Math.min(WITHIN, lines.size()); i++) {
            Matcher m = NAMED.matcher(lines.get(i).text());
            if (m.matches()) {
                names++;
                body = i + 1;
                subject = m.group(1).equalsIgnoreCase("subject") ? m.group(2) : subject;
                boolean day = m.group(1).equalsIgnoreCase("date") || m.group(1).equalsIgnoreCase("sent");
                sent = day ? m.group(2) : sent;
            }
        }
        if (subject == null || names < FEWEST_NAMES) {
            return lines;
        }
        List<TextLine> opened = new ArrayList<>();
        opened.add(new TextLine(FORWARDED.matcher(subject).replaceFirst(""), 0, true, TextLine.Mark.NONE));
        if (sent != null) {
            opened.add(new TextLine("Posted: " + sent, 0, false, TextLine.Mark.NONE));
        }
        boolean greets =
                body < lines.size() && GREETING.matcher(lines.get(body).text()).matches();
        for (TextLine line : lines.subList(greets ? body + 1 : body, lines.size())) {
            if (FOOT.matcher(line.text()).matches()) {
                break;
            }
            opened.add(line);
        }
        return opened;
    }
}
