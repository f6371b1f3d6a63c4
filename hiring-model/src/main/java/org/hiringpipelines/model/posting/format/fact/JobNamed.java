package org.hiringpipelines.model.posting.format.fact;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The job that a text without a title speaks of most, such as the "Public Safety Dispatcher" of a class specification. A guess
 * that somebody can mend is of more use than no posting at all.
 */
final class JobNamed {

    private static final Pattern NAME =
            Pattern.compile("\\b\\p{Lu}[\\p{L}-]+(?: (?:(?:of|and|for|&) )?\\p{Lu}[\\p{L}-]+){0,5}");
    private static final Pattern POSITION = Pattern.compile(
            "\\b(?:an?|the|this|our)(?: [\\p{L}-]+(?:-time|manent|porary),?)* ((?:[\\p{L}-]+ ){0,3}[\\p{L}-]+) (?:position|role|post)\\b");
    private static final Pattern SUPERIOR = Pattern.compile(
            "(?i).*\\b(?:report\\p{L}*(?: directly)? to|supervision of|supervision from|direction of|direction from|guidance of|mentorship of|under|consultation of|by)(?: the| an?| our)? $");
    private static final Pattern ARTICLE = Pattern.compile("^(?:The|An?|Our|This|Each|As|If) ");
    private static final int SENTENCES = 120;

    private JobNamed() {}

    /** The name of a job that stands in the most sentences, the first of several; or null. */
    static String mostOftenIn(Reading reading) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        reading.sentences().stream().limit(SENTENCES).map(Sentence::text).forEach(text -> {
            count(NAME.matcher(text), 0, text, counts, written);
            count(POSITION.matcher(text), 1, text, counts, written);
        });
        String best = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            best = best == null || count.getValue() > counts.get(best) ? count.getKey() : best;
        }
        return best == null ? null : written.get(best);
    }

    private static void count(
            Matcher m, int group, String text, Map<String, Integer> counts, Map<String, String> written) {
        while (m.find()) {
            String name = ARTICLE.matcher(m.group(group)).replaceFirst("");
            boolean superior = SUPERIOR.matcher(text.substring(Math.max(0, m.start() - 40), m.start()))
                    .matches();
            if (!superior && JobWords.likeness(name) == 3) {
                counts.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
                written.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
    }
}
