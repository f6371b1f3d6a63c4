package org.hiringpipelines.reader.fact;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * The job that a text without a title speaks of most, such as the "Public Safety Dispatcher" of a class specification. A guess
 * that somebody can mend is of more use than no posting at all.
 */
final class JobNamed {

    private static final Pattern NAME = Vocabulary.pattern("titles", "NAME");
    private static final Pattern POSITION = Vocabulary.pattern("titles", "POSITION");
    private static final Pattern SUPERIOR = Vocabulary.pattern("titles", "SUPERIOR");
    private static final Pattern ARTICLE = Vocabulary.pattern("titles", "ARTICLE");
    /** Says where on a scale the job stands, behind its name. */
    private static final Pattern STEP = Vocabulary.pattern("titles", "STEP");

    private static final int SENTENCES = 120;
    private static final int BEFORE = 90;

    private JobNamed() {}

    /** The name of a job that stands in the most sentences, the first of several; or null. */
    static String mostOftenIn(OutlinedPosting outlined) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        outlined.sentences().stream().limit(SENTENCES).map(Sentence::text).forEach(text -> {
            count(NAME.matcher(text), 0, text, counts, written);
            count(POSITION.matcher(text), 1, text, counts, written);
        });
        String superior = ReportsTo.of(outlined);
        if (superior != null && counts.size() > 1) {
            counts.remove(superior.toLowerCase(Locale.ROOT));
        }
        String best = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            boolean surer = best == null || (JobWords.isVague(best) && !JobWords.isVague(count.getKey()));
            boolean oftener = !surer && count.getValue() > counts.get(best) && !JobWords.isVague(count.getKey());
            best = surer || oftener ? count.getKey() : best;
        }
        return best == null ? null : written.get(best);
    }

    private static void count(
            Matcher m, int group, String text, Map<String, Integer> counts, Map<String, String> written) {
        while (m.find()) {
            String name = STEP.matcher(ARTICLE.matcher(m.group(group)).replaceFirst(""))
                    .replaceFirst("");
            name = JobWords.likeness(name) == 2 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
            boolean superior = SUPERIOR.matcher(text.substring(Math.max(0, m.start() - BEFORE), m.start()))
                    .matches();
            if (!superior && JobWords.likeness(name) == 3) {
                counts.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
                written.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
    }
}
