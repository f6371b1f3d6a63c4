package org.hiringpipelines.reader.fact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Words;

/** What an employer's name looks like in running text, and what looks like one and is none. */
final class EmployerNames {

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)^(?:us|you|we|our|our (?:organi[sz]ation|company|team|school|museum|work)|your|the (?:role|job|position|team|opportunity|company|organi[sz]ation|program|department|agency|school|project|work|employer|location|area|community|city|district|university|college|foundation|fellowship|internship|client|candidate|center|firm|board|hospital|ideal|successful|salary|selected|incumbent|person|director|manager|coordinator|following|base|pay|starting|hiring|deadline|process|application|right|new)|this|these|that|it|they|he|she|there|here|in|at|as|if|all|any|some|many|applicants?|candidates?|employees?|salary|compensation|benefits?|review|applications?|reporting|please|to|for|on|with|what|who|how|when|where|while|since|founded|established|based|under|over|by|and|or|a|an|today|currently|now|each|every|no|not|only|work|working|position|job|title|location|duties|responsibilities|qualifications|requirements|experience|education|must|full[- ]time|part[- ]time|remote|hybrid|resumes?|interested|qualified|successful|ideal|preferred|required|minimum|staff|team|students|people|women|minorities|individuals|persons|veterans|questions|interviews?|health|medical|equal|equal opportunity|eoe|eeo|human resources|one|two|three|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|i|my|me|so|but|just|let|see|read|click|note|also|additionally|join|apply|send|email|call|visit|because|through|every|most|both|such|others?|another|weekly|annual|hourly|pay|overtime|relocation|travel|knowledge|ability|strong|excellent|bachelor|master|(?:elementary|middle|high|primary|secondary|nursery|grammar) schools?|ged|phd|fluency|proficiency|familiarity|recent|last|next|after|before|during|within|across|from|into|about|our client|success|start-up|funds?|members?|parents?|mobile|museum|library|university|college|foundation|company|council|hospital|district|agency|school|academy|center|centre|city|county|board|church|clinic|firm|bank|association|society|institute|network|coalition|alliance|trust|level(?: [ivx\\d]+)?|grade(?: [ivx\\d]+)?|department|office|division|unit|festival|successfully|minimum of|severely|fluent|paid|free|applicant|submit|complete|send us|send|attach|upload|click here|how to|to apply|responsibilities include|collaborate|lead|manage|develop|support|provide|ensure|coordinate|create|build)$");
    private static final Set<String> SMALL = Set.of(
            "of", "the", "for", "and", "&", "in", "to", "de", "on", "at", "da", "do", "dos", "des", "du", "del",
            "della", "di", "la", "van", "von", "der", "für", "und", "et", "e", "y");
    /** Words of the page that stand next to a title and look like a name. */
    private static final Pattern PAGE = Pattern.compile(
            "(?i)^(?:posted|published|listed|updated|added|closes|closing|expires|deadline|apply|share|for(?: the)? \\d{4})\\b.*");

    private static final Pattern DAY = Pattern.compile(
            "(?i)(?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,4}(?:, \\d{4})?");

    private static final Pattern FIELD_OF_WORK = Pattern.compile(
            "(?:[\\p{L}-]+,? (?:and |/ ?)?){0,3}(?:development|engineering|management|administration|marketing|accounting|finance|design|sales|education|research|operations|communications|support|science|planning|technology|it|hr|logistics|maintenance|teaching|nursing|retail|hospitality|housekeeping|manufacturing|programming|fundraising|advocacy|policy|recruitment|training)");

    private static final Pattern PART =
            Pattern.compile("(?i)^(?:the )?(?:faculty|department|division|office|bureau|section|unit) (?:of|for) ");

    private static final Pattern LISTED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?, ){0,3}(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?,? )?(?:and|&) (?:the )?\\p{Lu}");
    private static final Pattern OF_SEVERAL =
            Pattern.compile("^[^,]*\\b(?:of|for) (?:the )?[^,]{0,30}$|^[^,]*\\b(?:of|for) (?:[^,]{3,30}, ){1,3}$");
    private static final int MOST_WORDS = 14;

    private EmployerNames() {}

    /** The name with which {@code text} begins: capitalised words, with small ones between them. */
    static String name(String text) {
        StringBuilder name = new StringBuilder();
        int end = 0;
        int from = 0;
        int words = 0;
        while (from < text.length() && words++ < MOST_WORDS) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            String word = text.substring(from, to);
            String bare = stripped(word);
            boolean capital = !bare.isEmpty()
                    && (Character.isUpperCase(bare.charAt(0)) || (Character.isDigit(bare.charAt(0)) && words > 1));
            boolean small = end > 0 && SMALL.contains(word);
            if (!capital && !small) {
                break;
            }
            if (words == 2 && word.equals("the")) {
                return "";
            }
            if (capital) {
                end = from + bare.length();
                boolean ends = bare.length() < word.length() && !word.endsWith("Inc.") && !bare.equals("St");
                if (ends && !goesOn(text, from, to)) {
                    break;
                }
            }
            from = to + 1;
        }
        name.append(text, 0, end);
        String found = withoutPlace(name.toString(), text.startsWith(",", end));
        return found.endsWith("'s") || found.endsWith("’s") ? found.substring(0, found.length() - 2) : found;
    }

    /** "Department of Parks, Wildlife and Rivers": what it is of or for is listed, and so part of the name. */
    private static boolean goesOn(String text, int from, int to) {
        return to < text.length()
                && text.charAt(to - 1) == ','
                && LISTED.matcher(text).region(to + 1, text.length()).lookingAt()
                && OF_SEVERAL.matcher(text.substring(0, from)).find();
    }

    /** "The Museum in Fargo" is the Museum; "Partners in Health" stays. */
    private static String withoutPlace(String name, boolean commaFollows) {
        int in = name.lastIndexOf(" in ");
        return in > 0 && (commaFollows || Places.of(name.substring(in + 4), false) != null)
                ? name.substring(0, in)
                : name;
    }

    private static String stripped(String word) {
        int end = word.length();
        while (end > 0 && ",.;:!?)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.startsWith("(") ? "" : word.substring(0, end);
    }

    static boolean isNoName(String name) {
        return NO_NAME.matcher(name.strip()).matches()
                || NO_NAME.matcher(key(name)).matches()
                || (JobWords.likeness(name) == 3 && (!JobWords.hasEmployerWord(name) || JobWords.endsInJob(name)))
                || isPerson(name)
                || PAGE.matcher(name.strip()).matches()
                || isDay(name)
                || name.length() < 2;
    }

    /** "2 Dec 2023" or "August 9": a day, alone on its line. */
    static boolean isDay(String text) {
        return DAY.matcher(text.strip()).matches();
    }

    /** "Chef Tomasz Breland", "Manager of School Programs": a job, with a name or a field after it. */
    private static boolean isPerson(String name) {
        String first = name.strip().split(" ", 2)[0];
        return first.length() < name.strip().length()
                && JobWords.endsInJob(first)
                && !JobWords.isEmployerLike(name)
                && (!JobWords.hasEmployerWord(name) || name.contains(" of "));
    }

    /** The first letters of the capitalised words of {@code name}. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Whether words after a title tell its field ("School Partnerships") and not an employer ("Marlow School"). */
    static boolean isField(String text) {
        String plain = Words.plain(text.replaceAll(" \\([^()]*\\)", ""));
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return plain.indexOf(' ') > 0
                && !plain.contains(" of ")
                && !hasPurpose(plain)
                && !JobWords.hasEmployerWord(last);
    }

    /** "Collaborative on Clean Water", "Center for Rural Schools". */
    private static boolean hasPurpose(String plain) {
        int at = Math.max(plain.indexOf(" for "), plain.indexOf(" on "));
        return at > 0 && JobWords.isEmployerLike(plain.substring(0, at));
    }

    /** "Software Development", "Office Administration": a field of work, as job boards sort postings, and no name. */
    static boolean isFieldOfWork(String text) {
        return FIELD_OF_WORK.matcher(Words.plain(text)).matches() && !JobWords.isEmployerLike(text);
    }

    /** Whether {@code text} is a name and nothing more: no lower-case words but small ones, no "is hiring". */
    static boolean isWhole(String text) {
        String last = text.strip();
        if (last.isEmpty() || "!?:>".indexOf(last.charAt(last.length() - 1)) >= 0) {
            return false;
        }
        for (String word : last.split(" ", -1)) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            boolean named = Character.isUpperCase(first) || Character.isDigit(first) || SMALL.contains(word);
            if (!named || word.equalsIgnoreCase("is") || word.equalsIgnoreCase("are")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name is of a part of an employer, such as a faculty. */
    static boolean isPart(String name) {
        return PART.matcher(name).find();
    }

    static boolean looksLikeName(String name) {
        return !name.isEmpty()
                && (Character.isUpperCase(name.codePointAt(0)) || Words.count(name) < 3)
                && name.length() <= 120
                && !name.endsWith(":")
                && !isNoName(name);
    }

    static String key(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        key = key.startsWith("the ") ? key.substring(4) : key;
        key = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
        return key.endsWith(", inc.") || key.endsWith(" inc.")
                ? key.substring(0, key.length() - 5).strip().replaceAll(",$", "")
                : key;
    }
}
