package org.hiringpipelines.reader.fact;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Label;

/** The role to which the new person reports: after a label, or in a sentence such as "reports directly to the CEO and …". */
final class ReportsTo {

    private static final Pattern REPORTS = Pattern.compile(
            "\\b(?:(?:reports?|reporting)(?: directly| primarily| administratively| jointly)? to|(?:under|at) the (?:[a-z-]+ ){0,2}(?:supervision|direction|guidance|leadership|oversight) of|(?:receives?|takes?) (?:[a-z-]+ ){0,2}(?:supervision|direction|guidance) from|answers? (?:directly )?to|answering (?:directly )?to|(?:you'll|you’ll|you will|will) work for|^under(?= (?:the|our) [A-Z])|(?:is |be )?(?:directly )?(?:supervised|managed|line managed|overseen) by|(?:is )?(?:accountable|responsible|answerable) (?:directly )?to|your (?:line )?manager (?:is|will be)|will report(?: directly)? (?:in)?to|report into|reports into|reporting into)\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|our|a|an|its|their|your)\\s+", Pattern.CASE_INSENSITIVE);
    /** How many make up a board, or how it comes about. */
    private static final Pattern SIZE =
            Pattern.compile("^(?:\\d+|[a-z]+)-(?:member|person) |^(?:volunteer|elected|governing|current) (?=\\p{Lu})");

    private static final Pattern TO_WHOM = Pattern.compile(
            "\\b((?:[A-Z][\\w-]{1,20}|[A-Z]{2,5})(?: (?:of|for|and|the|[A-Z][\\w-]{1,20})){0,6})(?:, to whom (?:the|this)|(?: [a-z ]{1,40})? (?:is|will be) your (?:line )?(?:manager|supervisor))");
    private static final Pattern OWNER = Pattern.compile("^[A-Z][\\w.-]{1,30}(?:'s|’s) (?=[A-Z])");
    private static final Pattern VERB_BEFORE = Pattern.compile(
            "(?:^|[,;:(] ?|\\b(?:will|would|shall|must|may|and|to|you|you'll|should|positions|also|directly|fellows|interns|instructors|teachers|managers|coordinators|specialists|associates|officers) )$");
    private static final Pattern BODY = Pattern.compile("(?i).*\\b(?:board|committee|council|ceo|cfo|coo|cto|vp)\\b.*");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "the", "to", "on", "in", "-", "–", "at");
    private static final int LONGEST = 90;
    /** Letters without which nobody is named to report to; looked for first, since most sentences have none of them. */
    private static final String[] STEMS = {
        "report",
        "under",
        "at the",
        "receive",
        "take",
        "answer",
        "work for",
        "supervis",
        "manage",
        "overseen",
        "accountable",
        "responsible",
        "to whom"
    };

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
                return whom.group(1);
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
        return !others && !entry && !sectionOfOthers && !(weak && !sentence.says("position", "role", "you will"));
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

    private static final Pattern SMALL_ROLE = Pattern.compile(
            "^((?:[a-z-]{2,20} ){0,4}(?:director|manager|officer|president|principal|supervisor|coordinator|chair|dean|superintendent|lead|head of [a-z]+|chef|editor|administrator|board|engineer|cto|ceo|coo|cfo|owner|founder)(?: of [a-z]+(?: and [a-z]+)?)?)(?= |,|\\.|;|$)");

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
