package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our");

    private static final Set<String> OPEN_ENDS = Set.of(
            "to",
            "of",
            "in",
            "with",
            "for",
            "will",
            "must",
            "should",
            "include",
            "includes",
            "including",
            "have",
            "be");

    private static final Set<String> POSITIONS =
            Set.of("job", "role", "position", "post", "opportunity", "vacancy", "internship", "fellowship");
    private static final Set<String> ASKED_FOR = Set.of(
            "experience", "knowledge", "skills", "education", "background", "training", "familiarity", "understanding");
    /** What names the position and its duties is about the duties. */
    private static final Pattern DUTIES_TOO =
            Pattern.compile("(?: and|,|&) (?:\\p{L}+ ){0,2}(?:duties|responsibilities)$");

    /** What a heading adds to its name: that a list follows, and that it is not the whole of it. */
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)(?:(?<!should|must) includ(?:e|es|ing),?(?: (?:but|and)(?: is| are)? not limited to,?)? the following\\b.{0,60}"
                    + "| [–—-] [^:]{0,80}\\b(?:includ(?:e|es|ing)|following)\\b[^:]{0,80}:"
                    + "|,? (?:but|and)(?: is| are)? not limited to:?)$");
    /** A, B, C or I, II, III before a heading. */
    private static final Pattern LETTERED = Pattern.compile("^(?:[ivx]{1,4}|[a-h])[.)] (?=\\p{L})");

    private static final Set<String> ASKS = Set.of("with", "in", "of", "as", "at", "on", "from", "to");

    private static final Map<String, SectionKind> PHRASES = new HashMap<>();
    private static final Map<String, SectionKind> BEGINNINGS = new HashMap<>();
    private static final Map<SectionKind, Set<String>> KEYWORDS = new EnumMap<>(SectionKind.class);
    private static final Set<String> DECISIVE = new HashSet<>();
    private static final Set<String> FILLERS = new HashSet<>();
    private static final Set<String> WISHED = new HashSet<>();
    private static final List<SectionKind> STRONGEST_FIRST = new ArrayList<>();

    static {
        Vocabulary.of(HeadingWords.class, "heading-phrases.txt").forEach((name, phrases) -> {
            SectionKind kind = SectionKind.valueOf(name);
            for (String phrase : phrases) {
                if (phrase.endsWith(" *")) {
                    BEGINNINGS.putIfAbsent(phrase.substring(0, phrase.length() - 2), kind);
                } else {
                    PHRASES.putIfAbsent(phrase, kind);
                }
            }
        });
        Vocabulary.of(HeadingWords.class, "heading-keywords.txt").forEach((name, words) -> {
            for (String word : words.get(0).split(" ", -1)) {
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

    /** "Interns will:" and "Applicants should have:" tell by their verb what follows. */
    private static SectionKind byEnding(String plain) {
        if (plain.endsWith(" will") && (plain.contains("candidate") || plain.contains("applicant"))) {
            return SectionKind.QUALIFICATIONS;
        }
        for (String ending : List.of(
                " should be",
                " should have",
                " must be",
                " must have",
                " will have",
                " will bring",
                " will possess",
                " should possess",
                " must possess",
                " should",
                " must",
                " will be able to",
                " should be able to",
                " following qualifications",
                " following skills")) {
            if (plain.endsWith(ending)) {
                return SectionKind.QUALIFICATIONS;
            }
        }
        for (String ending : List.of(
                " will",
                " will be responsible for",
                " opportunity to",
                " responsible for",
                " will include",
                " the following duties",
                " duties include",
                " responsibilities include",
                " you'll",
                " would")) {
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
