package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/** What a heading's words say its section is about. */
final class HeadingWords {

    private static final int LONGEST = 90;
    private static final int STAR_WORDS = 6;
    /** A line that ends so goes on in the next. */
    private static final Set<String> ARTICLES = Vocabulary.set("headings", "ARTICLES");

    private static final List<String> ENDS_IN_QUALIFICATIONS = Vocabulary.list("headings", "ENDS_IN_QUALIFICATIONS");
    private static final List<String> ENDS_IN_DUTIES = Vocabulary.list("headings", "ENDS_IN_DUTIES");
    private static final Set<String> OPEN_ENDS = Vocabulary.set("headings", "OPEN_ENDS");

    private static final Set<String> POSITIONS = Vocabulary.set("headings", "POSITIONS");
    private static final Set<String> ASKED_FOR = Vocabulary.set("headings", "ASKED_FOR");
    /** What names the position and its duties is about the duties. */
    private static final Pattern DUTIES_TOO = Vocabulary.pattern("headings", "DUTIES_TOO");

    /** What a heading adds to its name: that a list follows, and that it is not the whole of it. */
    private static final Pattern PROMISE = Vocabulary.pattern("headings", "PROMISE");
    /** A, B, C or I, II, III before a heading. */
    private static final Pattern LETTERED = Pattern.compile("^(?:[ivx]{1,4}|[a-h])[.)] (?=\\p{L})");

    private static final Set<String> ASKS = Vocabulary.set("headings", "ASKS");

    private static final Pattern WITHOUT_NOUN = Vocabulary.pattern("heading-forms", "WITHOUT_NOUN");
    /** The more special first. */
    private static final Map<SectionKind, Pattern> FORMS = new LinkedHashMap<>();

    private static final Map<String, SectionKind> PHRASES = new HashMap<>();
    private static final Map<String, SectionKind> BEGINNINGS = new HashMap<>();
    private static final Map<SectionKind, Set<String>> KEYWORDS = new EnumMap<>(SectionKind.class);
    private static final Set<String> DECISIVE = new HashSet<>();
    private static final Set<String> FILLERS = new HashSet<>();
    private static final Set<String> WISHED = new HashSet<>();
    private static final List<SectionKind> STRONGEST_FIRST = new ArrayList<>();

    static {
        Vocabulary.of("heading-forms").keySet().stream()
                .filter(key -> !key.equals("WITHOUT_NOUN"))
                .forEach(key -> FORMS.put(SectionKind.valueOf(key), Vocabulary.pattern("heading-forms", key)));
        Vocabulary.of("heading-phrases").forEach((name, phrases) -> {
            SectionKind kind = SectionKind.valueOf(name);
            for (String phrase : phrases) {
                if (phrase.endsWith(" *")) {
                    BEGINNINGS.putIfAbsent(phrase.substring(0, phrase.length() - 2), kind);
                } else {
                    PHRASES.putIfAbsent(phrase, kind);
                }
            }
        });
        Vocabulary.of("heading-keywords").forEach((name, words) -> {
            for (String word : String.join(" ", words).split(" ", -1)) {
                String bare = word.endsWith("!") ? word.substring(0, word.length() - 1) : word;
                if (name.equals("FILLER") || name.equals("WISHED")) {
                    (name.equals("FILLER") ? FILLERS : WISHED).add(bare);
                    continue;
                }
                SectionKind kind = SectionKind.valueOf(name);
                if (!STRONGEST_FIRST.contains(kind)) {
                    STRONGEST_FIRST.add(kind);
                }
                KEYWORDS.computeIfAbsent(kind, k -> new HashSet<>()).add(bare);
                if (word.endsWith("!")) {
                    DECISIVE.add(bare);
                }
            }
        });
    }

    private HeadingWords() {}

    /** The kind of section that {@code heading} names beyond doubt, or null. */
    static SectionKind known(String heading) {
        int bar = heading.indexOf(" | ");
        if (bar > 0 && bar == heading.lastIndexOf(" | ")) {
            SectionKind second = known(heading.substring(bar + 3));
            return second == null ? known(heading.substring(0, bar)) : second;
        }
        String name = withoutParenthesis(withoutPromise(heading));
        if (name.length() > LONGEST) {
            return null;
        }
        String plain = withoutNumber(Words.plain(name));
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        if (ARTICLES.contains(last)) {
            return null;
        }
        SectionKind kind = PHRASES.get(plain);
        if (kind == null && plain.startsWith("about ") && POSITIONS.contains(last)) {
            return SectionKind.SUMMARY;
        }
        if (kind == null && plain.startsWith("the ")) {
            kind = PHRASES.get(plain.substring(4));
        }
        if (kind == null && WITHOUT_NOUN.matcher(name).matches()) {
            kind = byForm(plain);
        }
        if (kind == null && plain.startsWith("here is ")) {
            return known(plain.substring("here is ".length()));
        }
        if (kind == null
                && isOpen(heading)
                && List.of(plain.split("[ ,]+", -1)).stream().anyMatch(WISHED::contains)) {
            return SectionKind.DESIRED;
        }
        if (kind == null && (isOpen(heading) || Words.count(plain) <= 3)) {
            kind = byEnding(plain);
        }
        if (kind == null && (isOpen(heading) || !isRequirement(plain))) {
            kind = byBeginning(plain);
        }
        kind = kind == null ? byKeywords(plain, true) : kind;
        return kind == SectionKind.SUMMARY && DUTIES_TOO.matcher(plain).find() ? SectionKind.RESPONSIBILITIES : kind;
    }

    /** "Duties include the following. Others may be assigned." without what only says that a list follows. */
    static String withoutPromise(String heading) {
        if (heading.length() > 2 * LONGEST) {
            return heading;
        }
        String lower = heading.toLowerCase(Locale.ROOT);
        boolean mayPromise = lower.contains("includ") || lower.contains("following") || lower.contains("not limited");
        return mayPromise ? PROMISE.matcher(heading).replaceFirst("") : heading;
    }

    /** Whether the line says of the list below that it follows. */
    static boolean promises(String text) {
        return withoutPromise(text).length() < text.length();
    }

    /** Whether the line leaves open what it announces: it ends in a colon or in dots. */
    static boolean isOpen(String heading) {
        return heading.endsWith(":") || heading.endsWith("...") || heading.endsWith("…");
    }

    /** Whether what follows ends the sentence that the heading begins: "Ability to:", "Duties include:". */
    static boolean isUnfinished(String heading) {
        String plain = Words.plain(heading);
        return isOpen(heading) && OPEN_ENDS.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /** Whether {@code line} begins a sentence that the entry below ends: "The post holder will", "The warden" / "keeps the gate". */
    static boolean beginsSentence(String line, String entry) {
        String plain = Words.plain(line);
        return OPEN_ENDS.contains(plain.substring(plain.lastIndexOf(' ') + 1))
                || (Character.isUpperCase(line.codePointAt(0)) && Character.isLowerCase(entry.codePointAt(0)));
    }

    /** "Experience with databases" asks for something, "Experience and Skills" is the name of what is asked for. */
    private static boolean isRequirement(String plain) {
        String[] words = plain.split(" ", 3);
        return words.length == 3
                && ASKED_FOR.contains(words[0])
                && (ASKS.contains(words[1]) || words[1].endsWith("ing"));
    }

    /** The kind that some word of {@code heading} hints at, or null. */
    static SectionKind hinted(String heading) {
        SectionKind kind = known(heading);
        return kind == null && heading.length() <= LONGEST
                ? byKeywords(withoutNumber(Words.plain(heading)), false)
                : kind;
    }

    /** "What you do with us" and "What awaits you": headings without a noun, told by their verb. */
    private static SectionKind byForm(String plain) {
        return FORMS.entrySet().stream()
                .filter(form -> form.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** "Interns will:" and "Applicants should have:" tell by their verb what follows. */
    private static SectionKind byEnding(String plain) {
        if (plain.endsWith(" will") && (plain.contains("candidate") || plain.contains("applicant"))) {
            return SectionKind.QUALIFICATIONS;
        }
        for (String ending : ENDS_IN_QUALIFICATIONS) {
            if (plain.endsWith(ending)) {
                return SectionKind.QUALIFICATIONS;
            }
        }
        for (String ending : ENDS_IN_DUTIES) {
            if (plain.endsWith(ending)) {
                return SectionKind.RESPONSIBILITIES;
            }
        }
        return null;
    }

    private static SectionKind byBeginning(String plain) {
        SectionKind whole = BEGINNINGS.get(plain);
        if (whole != null) {
            return whole;
        }
        int words = 0;
        for (int end = plain.lastIndexOf(' '); end > 0 && words < STAR_WORDS; end = plain.lastIndexOf(' ', end - 1)) {
            words++;
            String beginning = plain.substring(0, end);
            SectionKind kind = BEGINNINGS.get(beginning);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static SectionKind byKeywords(String plain, boolean wholly) {
        String[] words = plain.split("[ ,:;/()]+", -1);
        if (words.length > 9) {
            return null;
        }
        SectionKind found = null;
        int foundAt = Integer.MAX_VALUE;
        boolean covered = true;
        for (int i = 0; i < words.length; i++) {
            SectionKind kind = kindOf(words[i]);
            covered &= kind != null || words[i].isEmpty() || FILLERS.contains(words[i]);
            boolean counts = kind != null && (wholly || DECISIVE.contains(words[i]));
            boolean overrides = kind == SectionKind.DESIRED && !plain.contains("required");
            if (counts
                    && (found == null || (overrides && found != SectionKind.DESIRED) || (i < foundAt && overrides))) {
                found = kind;
                foundAt = i;
            }
        }
        return !wholly || covered ? found : null;
    }

    private static SectionKind kindOf(String word) {
        for (SectionKind kind : STRONGEST_FIRST) {
            if (KEYWORDS.get(kind).contains(word)) {
                return kind;
            }
        }
        return null;
    }

    /** "2.1 Policy" is about policy, whatever its place in the text. */
    static String withoutNumber(String plain) {
        int i = 0;
        while (i < plain.length() && (Character.isDigit(plain.charAt(i)) || plain.charAt(i) == '.')) {
            i++;
        }
        boolean number = i > 0 && i < 5 && i + 1 < plain.length() && " \t)".indexOf(plain.charAt(i)) >= 0;
        return number ? plain.substring(i + 1).strip() : LETTERED.matcher(plain).replaceFirst("");
    }

    /** The heading without what it adds in brackets at its end: "Requirements (all must be met)". */
    static String withoutParenthesis(String heading) {
        int open = heading.indexOf(" (");
        return open > 0 && (heading.endsWith(")") || heading.endsWith(").") || heading.endsWith("):"))
                ? heading.substring(0, open)
                : heading;
    }
}
