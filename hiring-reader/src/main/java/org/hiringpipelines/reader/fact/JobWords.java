package org.hiringpipelines.reader.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Vocabulary;
import org.hiringpipelines.reader.layout.Words;

/** Words by which a title, an employer's name, or neither, is known. */
final class JobWords {

    private static final Map<String, List<String>> LISTS = Vocabulary.of("jobs");
    private static final Set<String> NOUNS = new HashSet<>(LISTS.get("NOUN"));
    private static final Set<String> NOT_LAST = new HashSet<>(LISTS.get("NOT_LAST"));
    private static final Set<String> EMPLOYERS = new HashSet<>(LISTS.get("EMPLOYER"));
    private static final Set<String> WEAK = new HashSet<>(LISTS.get("WEAK_EMPLOYER"));
    private static final Set<String> BANNERS = new HashSet<>(LISTS.get("BANNER"));
    /** The second halves of compounds, such as "…leiter", and what stands behind a title and nothing else, such as "(m/w/d)". */
    private static final Pattern ENDING = Vocabulary.pattern("jobs", "ENDING");

    private static final Pattern GENDERED = Vocabulary.pattern("jobs", "GENDERED");
    private static final Pattern EMPLOYER_ENDING = Vocabulary.pattern("jobs", "EMPLOYER_ENDING");
    private static final Set<String> AFTER_HEAD = Vocabulary.set("jobs", "AFTER_HEAD");
    private static final Pattern LIKELY = Vocabulary.pattern("titles", "LIKELY");

    private static final Pattern SIGNS = Pattern.compile("[()–—|/:]");
    /** "Erzieher*in". */
    private static final Pattern FEMININE = Pattern.compile("(?<=\\p{L}{3})[*_]in(?:nen)?$|\\*(?=r$)");

    /** "Associate-II". */
    private static final Pattern GRADE = Pattern.compile("-(?:[ivx]{1,4}|\\d)$");

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern STEP = Pattern.compile("[ivx]{1,4}|\\d");
    private static final int MOST_BANNER_WORDS = 4;

    private JobWords() {}

    /** Whether the text is marked as a title for everybody: "(m/w/d)". */
    static boolean isGendered(String text) {
        return GENDERED.matcher(text).find();
    }

    /** How surely the words name a job: 0 not at all, 1 perhaps, 2 a noun in them does, 3 they end in that noun. */
    static int likeness(String text) {
        if (isGendered(text)) {
            return 3;
        }
        String plain = Words.plain(text);
        int open = plain.indexOf(" (");
        plain = open > 0 ? plain.substring(0, open) : plain;
        String spaced = plain.replace(",", " , ").replace(" - ", " , ").strip();
        String[] words = SPACES.split(SIGNS.matcher(spaced).replaceAll(" , ").strip(), -1);
        int best = 0;
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    GRADE.matcher(FEMININE.matcher(words[i]).replaceFirst("")).replaceFirst("");
            String word = singular(words[i]);
            boolean pair = i > 0 && NOUNS.contains(words[i - 1] + " " + word);
            boolean noun = pair || NOUNS.contains(word) || ENDING.matcher(word).matches();
            boolean atEnd = i == words.length - 1
                    || AFTER_HEAD.contains(words[i + 1])
                    || STEP.matcher(words[i + 1]).matches();
            if (noun) {
                boolean plural = !word.equals(words[i]);
                best = Math.max(
                        best, atEnd && !plural && (!NOT_LAST.contains(word) || pair || words.length <= 4) ? 3 : 2);
            } else if (LIKELY.matcher(word).matches()) {
                best = Math.max(best, 1);
            }
        }
        return best;
    }

    private static String singular(String word) {
        return word.endsWith("s") && word.length() > 4 && NOUNS.contains(word.substring(0, word.length() - 1))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Whether the text ends in the plural of a noun that names a job: "Teaching Assistants". */
    static boolean namesJobs(String text) {
        String plain = Words.plain(text);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return !NOUNS.contains(last) && NOUNS.contains(singular(last));
    }

    /** Whether the text is a single noun that names other things as often as a job: "professional", "chair". */
    static boolean isVague(String text) {
        return NOT_LAST.contains(Words.plain(text));
    }

    /** Whether the text ends in a noun that names a job. */
    static boolean endsInJob(String text) {
        String plain = Words.plain(text);
        return NOUNS.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /** Whether a word of the text is common in employers' names, such as "Association". */
    static boolean hasEmployerWord(String text) {
        String plain = Words.plain(text);
        for (String word : plain.split("[ ,/()–—|-]+", -1)) {
            if (EMPLOYERS.contains(word) || EMPLOYER_ENDING.matcher(word).matches()) {
                return true;
            }
        }
        return EMPLOYERS.stream()
                .anyMatch(phrase -> phrase.indexOf(' ') > 0 && (" " + plain + " ").contains(" " + phrase + " "));
    }

    /** Whether the text ends in a word that is common in employers' names and says little else. */
    static boolean isEmployerLike(String text) {
        String plain = Words.plain(text);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return EMPLOYERS.contains(last) && !WEAK.contains(last);
    }

    /** Whether the text announces a posting without being its title, such as "Job Opportunity". */
    static boolean isBanner(String text) {
        String plain = Words.plain(text);
        return BANNERS.contains(plain)
                || (plain.endsWith(" employment opportunity") && Words.count(plain) <= MOST_BANNER_WORDS);
    }
}
