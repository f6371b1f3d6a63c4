package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * A line of the head, cut at its separators, with a guess for each part at what it is.
 *
 * @param parts the parts in order
 */
record HeadLine(List<Part> parts) {

    /** What a part of a head line may be. */
    enum Role {
        TITLE,
        EMPLOYER,
        PLACE,
        TERMS,
        CODE,
        UNKNOWN
    }

    /**
     * A part of a line.
     *
     * @param separator what stands before it; empty for the first
     * @param text its words
     * @param role what it is
     */
    record Part(String separator, String text, Role role) {}

    private static final Pattern SEPARATOR = Pattern.compile(
            " ?[|·•\\x{2600}-\\x{2bff}\\x{1f300}-\\x{1faff}] ?| (?://|\\*|\\.) |\t| (?:[-–—~]|--) |, | at (?=(?:the )?[A-Z0-9])| @ |: |; | \\| |(?<=\\p{L})(?=[€£$]\\d)");
    private static final Pattern CODE = Vocabulary.pattern("titles", "CODE");
    private static final Pattern TERMS = Vocabulary.pattern("titles", "TERMS");

    private static final Pattern SENTENCE = Vocabulary.pattern("titles", "ORDINARY");
    /** What is said in brackets behind a title and is no part of it. */
    private static final Pattern ASIDE = Vocabulary.pattern("titles", "ASIDE");
    /** "Careers at Marlow Foods" is a banner that names the employer. */
    private static final Pattern CAREERS_AT = Vocabulary.pattern("titles", "CAREERS_AT");

    /** The employer's short form with a dash close behind it: "DOS- Clerk". */
    private static final Pattern SHORT_FORM = Pattern.compile("^\\p{Lu}{2,6}[-–] (?=\\p{Lu})");

    /** "[Marlow] Archivist", "2027 Fellow": what stands before a title and is no part of it. */
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("^(?:\\[[^\\]]{1,40}\\]|20\\d\\d|\\d{1,2}(?= \\p{Lu}\\p{L}+ )) (?=\\p{Lu})");
    /** "Engineer, 80–100%", "Tutor, 2026–27". */
    private static final Pattern BEHIND_TITLE = Pattern.compile(
            "(?:, | [–—-] )(?:\\d{2,3}(?: ?[–-] ?\\d{2,3})? ?%|20\\d\\d(?:[–/-]\\d{2,4})?|\\d+ [Nn]os?\\.?)$");

    static HeadLine of(String line, Employers employers) {
        List<Part> parts = new ArrayList<>();
        line = CAREERS_AT.matcher(line).replaceFirst("");
        Matcher m = SEPARATOR.matcher(line);
        int from = 0;
        int depth = 0;
        int counted = 0;
        String separator = "";
        while (m.find()) {
            for (; counted < m.start(); counted++) {
                depth += line.charAt(counted) == '(' ? 1 : line.charAt(counted) == ')' ? -1 : 0;
            }
            if (depth <= 0 && m.start() > from && !isPlaceComma(line, m) && !isCompanyComma(line, m)) {
                parts.add(part(separator, line.substring(from, m.start()), employers));
                separator = m.group();
                from = m.end();
            }
        }
        if (from < line.length()) {
            parts.add(part(separator, line.substring(from), employers));
        }
        return new HeadLine(parts);
    }

    private static boolean isPlaceComma(String line, Matcher m) {
        return m.group().equals(", ") && line.substring(m.end()).matches("(?:[A-Z]{2}|D\\.C\\.)(?![A-Za-z]).*");
    }

    private static boolean isCompanyComma(String line, Matcher m) {
        return m.group().equals(", ")
                && line.substring(m.end()).matches("(?i)(?:Inc|LLC|Ltd|L\\.L\\.C|Co\\b|Corp|PLC|LLP).*");
    }

    private static Part part(String separator, String text, Employers employers) {
        String bare = text.strip();
        return new Part(separator, bare, role(separator, bare, employers));
    }

    private static Role role(String separator, String text, Employers employers) {
        int likeness = JobWords.likeness(text);
        if (CODE.matcher(text).matches()) {
            return Role.CODE;
        }
        if (TERMS.matcher(text).matches()) {
            return Role.TERMS;
        }
        boolean known = employers.knows(text) || employers.knows(text.replaceFirst(" \\([^()]{1,60}\\)$", ""));
        boolean named = JobWords.hasEmployerWord(text);
        boolean field = separator.equals(", ") || separator.equals(": ") || separator.matches(" [-–—] ");
        boolean fieldBeside = field && isFieldBeside(text, employers);
        if (known && !fieldBeside && (likeness < 3 || employers.votesFor(text) >= 3)) {
            return Role.EMPLOYER;
        }
        if (likeness == 3 || (likeness == 2 && !JobWords.isEmployerLike(text))) {
            return Role.TITLE;
        }
        boolean atEmployer = separator.equals(" at ") || separator.equals(" @ ");
        if (atEmployer && Places.of(withoutBrackets(text), false) == null) {
            return Role.EMPLOYER;
        }
        if ((!Places.in(text, false).isEmpty() && Places.of(withoutBrackets(text), false) != null)
                || text.matches("(?i)(?:remote|hybrid)\\b.*")) {
            return Role.PLACE;
        }
        named = named
                && !text.endsWith(":")
                && !Character.isLowerCase(text.codePointAt(0))
                && (!field || !EmployerNames.isField(text))
                && !fieldBeside
                && !EmployerNames.isFieldOfWork(text)
                && !SENTENCE.matcher(text).find();
        if (named || atEmployer) {
            return Role.EMPLOYER;
        }
        return likeness > 0 ? Role.TITLE : Role.UNKNOWN;
    }

    /** "Dean, College of Letters", where the text names an employer of another name. */
    private static boolean isFieldBeside(String text, Employers employers) {
        return !text.isEmpty() && EmployerNames.isPartOfOne(text) && employers.hasOtherThan(text);
    }

    /** Whether {@code text} says nothing but hours, contract or way of working. */
    static boolean isTerms(String text) {
        return TERMS.matcher(text.strip()).matches();
    }

    private static String withoutBrackets(String text) {
        return text.replaceAll("\\([^()]*\\)", "").strip();
    }

    boolean has(Role role) {
        return parts.stream().anyMatch(part -> part.role() == role);
    }

    /** The title in the line: the part that names a job with the parts about it, else the first unknown part; or null. */
    String title() {
        int at = -1;
        int best = 0;
        for (int i = 0; i < parts.size(); i++) {
            int likeness = parts.get(i).role() == Role.TITLE
                    ? JobWords.likeness(parts.get(i).text())
                    : 0;
            if (likeness > best) {
                best = likeness;
                at = i;
            }
        }
        for (int i = 0; i < parts.size() && at < 0; i++) {
            at = parts.get(i).role() == Role.UNKNOWN ? i : at;
        }
        if (at < 0) {
            return null;
        }
        StringBuilder title = new StringBuilder(parts.get(at).text());
        for (int i = at + 1; i < parts.size() && joins(parts.get(i)); i++) {
            title.append(parts.get(i).separator()).append(parts.get(i).text());
        }
        for (int i = at - 1; i >= 0 && parts.get(i).role() == Role.TITLE && joins(parts.get(i + 1)); i--) {
            title.insert(0, parts.get(i).text() + parts.get(i + 1).separator());
        }
        return cleaned(title.toString());
    }

    private static boolean joins(Part part) {
        boolean tight = part.separator().equals(", ")
                || part.separator().matches(" [-–—] ")
                || part.separator().equals(": ");
        return tight
                && (part.role() == Role.UNKNOWN || part.role() == Role.TITLE)
                && part.text().length() <= 60;
    }

    /** Whether the line is a value with its name before it, as in "Hours: 36", whatever the name. */
    boolean isNamedValue() {
        return parts.size() > 1 && parts.get(1).separator().equals(": ");
    }

    /** The part that is an employer's name, or null. */
    String employer() {
        return parts.stream()
                .filter(part -> part.role() == Role.EMPLOYER)
                .map(Part::text)
                .findFirst()
                .orElse(null);
    }

    /** The text without the stars, low lines, quotes and pictures with which plain text marks emphasis. */
    static String plain(String text) {
        String plain = text.strip();
        while (plain.length() > 2
                && ("*_#“\"".indexOf(plain.charAt(0)) >= 0
                        || Character.getType(plain.codePointAt(0)) == Character.OTHER_SYMBOL)) {
            plain = plain.substring(Character.charCount(plain.codePointAt(0))).strip();
        }
        while (plain.length() > 2 && "*_”\"".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain;
    }

    /** A title without brackets that hold a place, terms of work or a code. */
    static String cleaned(String title) {
        String bare = BEFORE_TITLE.matcher(plain(title)).replaceFirst("");
        String text =
                BEHIND_TITLE.matcher(SHORT_FORM.matcher(bare).replaceFirst("")).replaceFirst("");
        Matcher m = Pattern.compile(" ?[\\[(]([^()\\[\\]]{1,80})[\\])]").matcher(text);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (m.find()) {
            String inside = m.group(1);
            boolean drop = CODE.matcher(inside).matches()
                    || ASIDE.matcher(inside).find()
                    || JobWords.isGendered("(" + inside + ")")
                    || Places.of(inside, false) != null;
            kept.append(text, from, m.start()).append(drop ? "" : m.group());
            from = m.end();
        }
        kept.append(text.substring(from));
        String result = kept.toString()
                .replaceFirst(
                        "(?i) ?[-–—,]? ?(?:#|req(?:uisition)? ?#?|ref\\.? ?(?:no\\.?)?:?|job (?:id|#|code):?) ?[a-z]{0,4}-?\\d[\\w-]*$| [-–—] ref\\.?$",
                        "")
                .strip();
        return result.replaceFirst("[,:;–—| -]+$", "");
    }
}
