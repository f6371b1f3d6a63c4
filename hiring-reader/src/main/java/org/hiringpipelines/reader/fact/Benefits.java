package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Vocabulary;

/** What is offered beside pay: the entries of the benefit lists, and what a sentence about benefits enumerates. */
final class Benefits {
    private static final String[] EQUALITY = Vocabulary.array("benefits", "EQUALITY");
    private static final String[] MENTIONED = Vocabulary.array("benefits", "MENTIONED");

    private static final int MOST = 60;
    private static final int LONGEST = 200;
    private static final Pattern BENEFIT = Vocabulary.words("benefits", "BENEFIT");
    private static final Pattern OPENS_LIST = Vocabulary.pattern("benefits", "OPENS_LIST");
    /** Three things or more between commas, and no sentence. */
    private static final Pattern SERIES = Pattern.compile("(?:[^,.;]{3,40}, ){2,}[^,.;]{3,40}\\.?");

    private static final Pattern PAY_ONLY = Vocabulary.pattern("benefits", "PAY_ONLY");

    private Benefits() {}

    static List<String> of(OutlinedPosting outlined) {
        List<String> found = new ArrayList<>();
        for (Sentence sentence : outlined.sentences()) {
            boolean equality = sentence.says(EQUALITY);
            if (found.size() >= MOST || sentence.isHead() || equality) {
                continue;
            }
            boolean listed = sentence.isIn(SectionKind.COMPENSATION) && sentence.isItem();
            if (listed && !PAY_ONLY.matcher(sentence.lower()).find()) {
                add(found, sentence.text());
            } else if (!listed && mayOffer(sentence)) {
                enumerated(sentence, found);
            }
        }
        return found;
    }

    private static boolean mayOffer(Sentence sentence) {
        boolean elsewhere = sentence.isIn(SectionKind.QUALIFICATIONS)
                || sentence.isIn(SectionKind.DESIRED)
                || (sentence.isIn(SectionKind.RESPONSIBILITIES) && sentence.isItem());
        return ((sentence.isIn(SectionKind.COMPENSATION) && !sentence.isItem())
                        || (!elsewhere && sentence.says(MENTIONED)))
                && WordStarts.has(BENEFIT, sentence.lower());
    }

    private static void enumerated(Sentence sentence, List<String> found) {
        Matcher m = OPENS_LIST.matcher(sentence.lower());
        int from = 0;
        while (m.find()) {
            if (BENEFIT.matcher(sentence.lower().substring(m.end())).find()) {
                from = m.end();
            }
        }
        String list = sentence.text().substring(from);
        boolean listed = from > 0
                || (Sentence.lower(sentence.heading()).contains("benefit")
                        && SERIES.matcher(list).matches());
        for (String part : list.split(
                ";|,(?! and a\\b)| and (?=(?:a |an |generous|paid|opportunit|retirement|vision|disability|holiday|dental|relocation|five|four|\\d))",
                -1)) {
            String bare = part.strip();
            bare = bare.startsWith("and ") ? bare.substring(4) : bare;
            bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
            boolean money = PAY_ONLY.matcher(Sentence.lower(bare)).find();
            if (!money
                    && (BENEFIT.matcher(Sentence.lower(bare)).find()
                            || (listed
                                    && bare.length() > 2
                                    && bare.length() < 40
                                    && !bare.matches(".*\\d{2},?\\d{3}.*")))) {
                add(found, bare);
            }
        }
    }

    private static void add(List<String> found, String benefit) {
        String text = benefit.strip();
        if (!text.isEmpty() && text.length() <= LONGEST && !found.contains(text)) {
            found.add(text);
        }
    }
}
