package org.hiringpipelines.reader.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * When a posting was put up and when it closes. Dates of reviews, interviews and first days are neither, and a date until which
 * applications are merely preferred is no deadline.
 */
final class Timing {
    private static final String[] DAY_FIRST = Vocabulary.array("dates", "DAY_FIRST");

    private static final String[] POSTED = Vocabulary.array("dates", "POSTED");
    private static final String[] CLOSES = Vocabulary.array("dates", "CLOSES");
    private static final int LONGEST_DATELINE = 120;
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("(?i),? ?(?:-|–|at)? ?\\b\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\b\\.?)?");
    private static final String[] DEADLINES = Vocabulary.array("dates", "DEADLINES");
    private static final Pattern RUPEES = Pattern.compile("\\b(?:rs\\.?|inr) ?\\d");
    private static final Pattern OPEN = Vocabulary.pattern("dates", "OPEN");
    /** Before a date, these say that it bounds or dates something else, such as a certificate. */
    private static final Pattern BOUND = Vocabulary.pattern("dates", "BOUND");

    private static final String[] APPLYING = Vocabulary.array("dates", "APPLYING");
    private static final String[] NOT_POSTED = Vocabulary.array("dates", "NOT_POSTED");
    private static final String[] NO_DEADLINE = Vocabulary.array("dates", "NO_DEADLINE");

    private final LocalDate postedOn;
    private final LocalDate closesOn;

    private Timing(LocalDate postedOn, LocalDate closesOn) {
        this.postedOn = postedOn;
        this.closesOn = closesOn;
    }

    static Timing of(OutlinedPosting outlined) {
        boolean dayFirst = isDayFirst(outlined);
        LocalDate posted = postedOn(outlined, dayFirst);
        LocalDate closes = closesOn(outlined, dayFirst, posted);
        if (posted != null && closes != null && closes.isBefore(posted)) {
            boolean named = labelled(outlined, Label.Name.CLOSES, dayFirst) != null
                    && labelled(outlined, Label.Name.POSTED, dayFirst) == null;
            posted = named ? null : posted;
            closes = named ? closes : null;
        }
        return new Timing(posted, closes);
    }

    LocalDate postedOn() {
        return postedOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    private static LocalDate postedOn(OutlinedPosting outlined, boolean dayFirst) {
        LocalDate date = labelled(outlined, Label.Name.POSTED, dayFirst);
        if (date != null) {
            return date;
        }
        for (Sentence sentence : outlined.sentences()) {
            if (sentence.text().length() > 400) {
                continue;
            }
            for (Dates.Found found : Dates.in(sentence.text(), dayFirst)) {
                String before = sentence.lower().substring(0, found.start());
                if (lastOf(before, POSTED, 60) >= 0
                        && lastOf(before, DEADLINES, 60) < lastOf(before, POSTED, 60)
                        && !BOUND.matcher(before).find()) {
                    return found.date();
                }
            }
        }
        for (Block block : outlined.outline().head()) {
            if (!block.is(Block.Kind.TEXT) || block.text().length() > LONGEST_DATELINE) {
                continue;
            }
            for (String cell : block.text().split(" ?[|·•] ?", -1)) {
                String line = TIME_OF_DAY.matcher(cell).replaceAll("").strip();
                List<Dates.Found> found = Dates.in(line, dayFirst);
                boolean alone = found.size() == 1
                        && found.get(0).end() - found.get(0).start() >= line.length() - 14
                        && lastOf(Sentence.lower(line), NOT_POSTED, Integer.MAX_VALUE) < 0;
                if (alone) {
                    return found.get(0).date();
                }
            }
        }
        return null;
    }

    private static LocalDate closesOn(OutlinedPosting outlined, boolean dayFirst, LocalDate posted) {
        LocalDate date = labelled(outlined, Label.Name.CLOSES, dayFirst);
        date = date == null ? endOfWindow(outlined, dayFirst) : date;
        if (date != null) {
            return date;
        }
        Sentence last = null;
        for (Sentence sentence : outlined.sentences()) {
            String text = isOpen(last) ? last.text() + " " + sentence.text() : sentence.text();
            last = sentence;
            String lower = Sentence.lower(text);
            List<Dates.Found> dates = Dates.in(text, dayFirst);
            dates = dates.isEmpty() && posted != null ? Dates.from(posted, text) : dates;
            for (Dates.Found found : dates) {
                int clause = clauseStart(lower, found.start());
                String before = lower.substring(clause, found.start());
                String clauseText = lower.substring(clause, clauseEnd(lower, found.end()));
                boolean closing = lastOf(before, CLOSES, 70) >= 0;
                boolean applying = sentence.isIn(SectionKind.APPLY) || lastOf(lower, APPLYING, Integer.MAX_VALUE) >= 0;
                boolean other =
                        lastOf(clauseText, NO_DEADLINE, Integer.MAX_VALUE) >= 0 || lastOf(before, POSTED, 25) >= 0;
                if (closing && applying && !other) {
                    return found.date();
                }
            }
        }
        return null;
    }

    /** "APPLICATIONS CLOSE AT" on a line of its own: what it closes at stands on the next. */
    private static boolean isOpen(Sentence sentence) {
        return sentence != null && OPEN.matcher(sentence.lower()).find();
    }

    /** "Open for applications: 3 May 2024 - 7 June 2024" says both when it opens and when it closes. */
    private static LocalDate endOfWindow(OutlinedPosting outlined, boolean dayFirst) {
        for (String value : outlined.labelled(Label.Name.POSTED)) {
            List<Dates.Found> found = Dates.in(value, dayFirst);
            if (found.size() == 2) {
                return found.get(1).date();
            }
        }
        return null;
    }

    private static LocalDate labelled(OutlinedPosting outlined, Label.Name name, boolean dayFirst) {
        for (String value : outlined.labelled(name)) {
            LocalDate date = Dates.first(value, dayFirst);
            String lower = Sentence.lower(value);
            if (date != null && lastOf(lower, NO_DEADLINE, Integer.MAX_VALUE) < 0) {
                return date;
            }
        }
        return null;
    }

    /** Postings in pounds or euros, or from places that write so, put the day first. */
    private static boolean isDayFirst(OutlinedPosting outlined) {
        for (Sentence sentence : outlined.sentences()) {
            if (sentence.text().indexOf('£') >= 0
                    || sentence.text().indexOf('€') >= 0
                    || sentence.text().indexOf('₹') >= 0
                    || RUPEES.matcher(sentence.lower()).find()
                    || sentence.says(DAY_FIRST)) {
                return true;
            }
        }
        return false;
    }

    private static int clauseStart(String text, int at) {
        return Math.max(text.lastIndexOf(';', at), text.lastIndexOf(" but ", at)) + 1;
    }

    private static int clauseEnd(String text, int at) {
        int end = text.indexOf(';', at);
        int but = text.indexOf(" but ", at);
        end = but >= 0 && (end < 0 || but < end) ? but : end;
        return end < 0 ? text.length() : end;
    }

    /** Where the last of {@code words} begins in the last {@code within} characters of {@code text}, or -1. */
    private static int lastOf(String text, String[] words, int within) {
        int last = -1;
        for (String word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return (last >= 0 && text.length() - last <= within) || within == Integer.MAX_VALUE ? last : -1;
    }
}
