package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a printer or a browser writes at the head and foot of each page: the time of printing with the page's title cut short,
 * the address with the page's number, "Page 2 of 3". It stands wherever a page broke, also within a paragraph.
 */
final class PrintMarks {

    /** {@code 1/23/23, 08:01} or {@code 04.02.2026, 14:20}, with the title of the page behind it. */
    private static final Pattern PRINTED =
            Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}, \\d{1,2}:\\d{2}(?: ?[AP]M)?(?:[\\s|].*)?");
    /** The address of the page and its number: {@code https://jobs.example/12 1/3}. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|file:/)\\S+[\\s|]+\\d{1,2} ?/ ?\\d{1,2}");

    private static final Pattern PAGE = Vocabulary.pattern("lines", "PAGE");
    /** "Job Description Form HR-12". */
    private static final Pattern FORM = Vocabulary.pattern("lines", "FORM");
    /** A title that was too long for the head of the page. */
    private static final Pattern CUT = Pattern.compile(".*[^.](?:\\.\\.\\.|…)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int SHORTEST_HEAD = 10;
    /** The lines on top of a text, of whose words heads of pages are made. */
    private static final int TOP = 8;

    private static final Pattern BETWEEN = Pattern.compile(" [|·–—-] |\\t");

    private PrintMarks() {}

    /** Lines that are a number, each one more than that of the page before. */
    private static Set<Integer> pageNumbers(List<TextLine> lines) {
        Set<Integer> found = new HashSet<>();
        int page = -1;
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (NUMBER.matcher(lines.get(i).text()).matches()) {
                int number = Integer.parseInt(lines.get(i).text());
                if (page >= 0 && number == page + 1 && i > before + 1) {
                    found.add(before);
                    found.add(i);
                }
                page = number;
                before = i;
            }
        }
        return found;
    }

    /** What stands beside a page's number, and again elsewhere, or is made of the title and the employer on top. */
    private static Set<String> runningHeads(List<TextLine> lines, Set<Integer> numbers) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.text(), 1, Integer::sum));
        Set<String> top = lines.stream()
                .limit(TOP)
                .flatMap(line -> Stream.concat(Stream.of(line.text()), BETWEEN.splitAsStream(line.text())))
                .collect(Collectors.toSet());
        Set<String> heads = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isBesideNumber(lines, i, numbers) && isHeadOfPage(lines, i, counts, top)) {
                heads.add(lines.get(i).text());
            }
        }
        return heads;
    }

    private static boolean isHeadOfPage(List<TextLine> lines, int i, Map<String, Integer> counts, Set<String> top) {
        String text = lines.get(i).text();
        boolean ofTop = i >= TOP
                && !lines.get(i).isMarked()
                && HeadingWords.known(text) == null
                && BETWEEN.splitAsStream(text).allMatch(part -> part.length() > 3 && top.contains(part));
        return text.length() >= SHORTEST_HEAD && (counts.get(text) > 1 || ofTop);
    }

    /** The first lines of a text are its title and employer, whatever the heads of its pages repeat, but for the name of a form. */
    private static boolean isOnTop(List<TextLine> lines, int i, Set<Integer> numbers) {
        return i < TOP && !FORM.matcher(lines.get(i).text()).find() && !isBesideNumber(lines, i, numbers);
    }

    private static boolean isBesideNumber(List<TextLine> lines, int i, Set<Integer> numbers) {
        return Stream.of(i - 1, i + 1)
                .anyMatch(beside -> beside >= 0
                        && beside < lines.size()
                        && (numbers.contains(beside)
                                || PAGE.matcher(lines.get(beside).text()).matches()));
    }

    /** Whether a page break stands within the sentence that {@code line} goes on with. */
    private static boolean goesOn(List<TextLine> before, TextLine line) {
        if (before.isEmpty() || line.isMarked()) {
            return false;
        }
        String text = before.get(before.size() - 1).text();
        return Character.isLowerCase(line.text().codePointAt(0))
                && (Character.isLetter(text.charAt(text.length() - 1)) || text.endsWith(","));
    }

    /** The lines without such marks; what a page break divides is together again. */
    static List<TextLine> removed(List<TextLine> lines) {
        Set<Integer> numbers = pageNumbers(lines);
        Set<String> heads = runningHeads(lines, numbers);
        List<TextLine> kept = new ArrayList<>(lines.size());
        boolean printed = false;
        boolean broken = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean time = PRINTED.matcher(line.text()).matches();
            boolean title = printed && CUT.matcher(line.text()).matches();
            boolean mark = time
                    || numbers.contains(i)
                    || (heads.contains(line.text()) && !isOnTop(lines, i, numbers))
                    || title
                    || ADDRESS.matcher(line.text()).matches()
                    || PAGE.matcher(line.text()).matches();
            if (!mark && broken && goesOn(kept, line)) {
                TextLine before = kept.remove(kept.size() - 1);
                kept.add(before.with(before.text() + " " + line.text(), before.mark()));
            } else if (!mark) {
                kept.add(line);
            }
            broken = mark;
            printed = time;
        }
        return kept;
    }
}
