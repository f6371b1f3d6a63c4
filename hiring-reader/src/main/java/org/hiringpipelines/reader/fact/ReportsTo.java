package org.hiringpipelines.reader.fact;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Vocabulary;

/** The role to which the new person reports: after a label, or in a sentence such as "reports directly to the CEO and …". */
final class ReportsTo {
    private static final String[] OF_THIS = Vocabulary.array("reports", "OF_THIS");

    private static final Pattern REPORTS = Vocabulary.pattern("reports", "REPORTS");
    private static final Pattern ARTICLE = Vocabulary.pattern("reports", "ARTICLE");
    /** How many make up a board, or how it comes about. */
    private static final Pattern SIZE = Vocabulary.pattern("reports", "SIZE");

    private static final Pattern TO_WHOM = Vocabulary.pattern("reports", "TO_WHOM");
    private static final Pattern OWNER = Pattern.compile("^[A-Z][\\w.-]{1,30}(?:'s|’s) (?=[A-Z])");
    private static final Pattern VERB_BEFORE = Vocabulary.pattern("reports", "VERB_BEFORE");
    private static final Pattern BODY = Vocabulary.pattern("reports", "BODY");
    private static final Set<String> LINKS = Vocabulary.set("reports", "LINKS");
    private static final int LONGEST = 90;
    /** Letters without which nobody is named to report to; looked for first, since most sentences have none of them. */
    private static final String[] STEMS = Vocabulary.array("reports", "STEMS");

    private ReportsTo() {}

    /** The role, or null. */
    static String of(OutlinedPosting outlined) {
        for (String value : outlined.labelled(Label.Name.REPORTS)) {
            String role = role(value.replace('\n', ' '), true);
            if (role != null) {
                return role;
            }
        }
        for (Sentence sentence : outlined.sentences()) {
            if (!sentence.says(STEMS)) {
                continue;
            }
            Matcher whom = TO_WHOM.matcher(sentence.text());
            if (whom.find()) {
                return whom.group(Vocabulary.group(whom));
            }
            Matcher m = REPORTS.matcher(sentence.text());
            while (m.find()) {
                String role =
                        isOfThisPosition(sentence, m) ? role(sentence.text().substring(m.end()), false) : null;
                if (role != null
                        && (!isLoose(m)
                                || JobWords.likeness(role) > 0
                                || BODY.matcher(role).matches())) {
                    return role;
                }
            }
        }
        return null;
    }

    /** Whether the words before the role are used of other things too, so that what follows must name a job or a body. */
    private static boolean isLoose(Matcher m) {
        String verb = Sentence.lower(m.group()).strip();
        return !verb.startsWith("report") && !verb.startsWith("under the") && !verb.endsWith("supervised by");
    }

    private static boolean isOfThisPosition(Sentence sentence, Matcher m) {
        String verb = Sentence.lower(m.group());
        String before = sentence.lower().substring(0, m.start());
        boolean noun =
                verb.startsWith("report to") && !VERB_BEFORE.matcher(before).find();
        boolean others = before.endsWith("staff ")
                || noun
                || (before.matches("(?:.*\\b)?an? (?:staff|team|group) of [^,;]{0,40}") && !before.contains(" and "))
                || (before.endsWith("who ") && !JobWords.endsInJob(before.substring(0, before.length() - 5)))
                || before.endsWith("provide ")
                || before.endsWith("regular ")
                || before.endsWith("reports, ")
                || before.endsWith("prepare ")
                || before.endsWith("that ")
                || before.endsWith("submit ")
                || before.endsWith("volunteers ")
                || before.endsWith("employees ");
        boolean entry = sentence.isItem()
                && sentence.isIn(SectionKind.RESPONSIBILITIES)
                && !verb.startsWith("report")
                && !verb.startsWith("serve")
                && !verb.startsWith("work");
        boolean weak = verb.contains("responsible to") || verb.contains("managed by") || verb.contains("overseen by");
        boolean sectionOfOthers = sentence.isIn(SectionKind.EQUAL_OPPORTUNITY)
                || (sentence.isIn(SectionKind.COMPENSATION)
                        && !verb.startsWith("report")
                        && !verb.startsWith("answer"));
        return !others && !entry && !sectionOfOthers && !(weak && !sentence.says(OF_THIS));
    }

    /** The words of a role at the beginning of {@code text}: capitalised ones with the small words between them. */
    private static String role(String text, boolean labelled) {
        String rest = text.replace('|', ' ').strip();
        Matcher article = ARTICLE.matcher(rest);
        rest = article.find() ? rest.substring(article.end()) : rest;
        rest = SIZE.matcher(rest).replaceFirst("");
        Matcher owner = OWNER.matcher(rest);
        rest = owner.find() ? rest.substring(owner.end()) : rest;
        if (labelled) {
            int stop = firstStop(rest);
            String role = rest.substring(0, stop).strip();
            return role.isEmpty()
                            || role.length() > LONGEST
                            || (role.chars().noneMatch(Character::isUpperCase) && role.length() > 40)
                    ? null
                    : role;
        }
        StringBuilder role = new StringBuilder();
        StringBuilder pending = new StringBuilder();
        for (String word : rest.split(" ", -1)) {
            String bare = word.replaceAll("[.,;:!?]+$", "");
            boolean capital = !bare.isEmpty()
                    && (Character.isUpperCase(bare.codePointAt(0))
                            || (bare.startsWith("(") && bare.length() > 1 && Character.isUpperCase(bare.charAt(1))));
            boolean link = LINKS.contains(bare.toLowerCase(java.util.Locale.ROOT));
            if (capital) {
                role.append(role.length() == 0 ? "" : " ").append(pending).append(bare);
                pending.setLength(0);
            } else if (link && role.length() > 0) {
                pending.append(bare).append(' ');
            } else {
                break;
            }
            boolean listed = isListed(word, rest, role);
            role.append(listed ? "," : "");
            if ((!bare.equals(word) && !listed) || role.length() > LONGEST) {
                break;
            }
        }
        return role.length() == 0 ? smallRole(rest) : role.toString();
    }

    /** A comma inside a title such as "Vice President, Programs". */
    private static boolean isListed(String word, String rest, StringBuilder role) {
        if (!word.endsWith(",")) {
            return false;
        }
        String lower = Sentence.lower(role.toString());
        boolean head = lower.endsWith("president")
                || lower.endsWith("director")
                || lower.endsWith("vp")
                || lower.endsWith("manager")
                || lower.endsWith("dean")
                || lower.endsWith("officer");
        int at = rest.indexOf(word) + word.length() + 1;
        String next = at < rest.length() ? rest.substring(at) : "";
        String lowerNext = Sentence.lower(next);
        int comma = next.indexOf(',');
        boolean person = comma > 0 && (next.startsWith(", who", comma) || comma == next.length() - 1);
        return head
                && !person
                && !next.isEmpty()
                && Character.isUpperCase(next.charAt(0))
                && !lowerNext.startsWith("the ");
    }

    private static final Pattern SMALL_ROLE = Vocabulary.pattern("reports", "SMALL_ROLE");

    private static String smallRole(String rest) {
        Matcher m = SMALL_ROLE.matcher(rest.substring(0, Math.min(rest.length(), 120)));
        return m.find() ? m.group(1) : null;
    }

    private static int firstStop(String text) {
        int stop = text.length();
        for (String mark : new String[] {". ", ";", " | ", "\n", " – ", " — "}) {
            int at = text.indexOf(mark);
            stop = at > 3 ? Math.min(stop, at) : stop;
        }
        return text.endsWith(".") && stop == text.length() ? stop - 1 : stop;
    }
}
