package org.hiringpipelines.reader.fact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Vocabulary;
import org.hiringpipelines.reader.layout.Words;

/** What an employer's name looks like in running text, and what looks like one and is none. */
final class EmployerNames {

    private static final Pattern NO_NAME = Vocabulary.pattern("employers", "NO_NAME");
    private static final Set<String> SMALL = Vocabulary.set("employers", "SMALL");
    /** Words of the page that stand next to a title and look like a name. */
    private static final Pattern PAGE = Vocabulary.pattern("employers", "PAGE");

    /** "e. V.", which belongs to the name before it. */
    private static final Pattern LEGAL_FORM = Vocabulary.pattern("employers", "LEGAL_FORM");

    private static final Pattern ARTICLE = Vocabulary.pattern("employers", "ARTICLE");
    /** "Local 2271". */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{4,},? (?:#|No\\. ?)?\\d+");

    /** "Marlow, Hexley & Dunn LLP". */
    private static final Pattern PARTNERS = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’-]+, ){1,3}\\p{Lu}[\\p{L}'’-]+,? (?:&|and) \\p{Lu}[\\p{L}'’-]+,? (?:LLP|PLLC|LLC|P\\.C\\.|PC|Partners|Associates)(?!\\p{L})");

    private static final Pattern AMOUNT = Pattern.compile("\\d[.,]\\d{2}(?!\\d)|\\d,\\d{3}");

    private static final Pattern DAY = Vocabulary.pattern("employers", "DAY");

    private static final Pattern FIELD_OF_WORK = Vocabulary.pattern("employers", "FIELD_OF_WORK");

    private static final Pattern PART = Vocabulary.pattern("employers", "PART");

    private static final Pattern PART_WORD = Vocabulary.pattern("employers", "PART_WORD");
    private static final Pattern LISTED = Vocabulary.pattern("employers", "LISTED");
    private static final Pattern OF_SEVERAL = Vocabulary.pattern("employers", "OF_SEVERAL");
    /** Words whose full stop belongs to the name: "Marlow Electric Co." */
    private static final Set<String> ABBREVIATED = Vocabulary.set("employers", "ABBREVIATED");

    private static final int MOST_WORDS = 14;

    private EmployerNames() {}

    /** The name with which {@code text} begins: capitalised words, with small ones between them. */
    static String name(String text) {
        Matcher partners = PARTNERS.matcher(text);
        if (partners.lookingAt()) {
            return partners.group();
        }
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
                boolean abbreviated = ABBREVIATED.contains(word);
                end = from + (abbreviated ? word.length() : bare.length());
                boolean ends = bare.length() < word.length() && !abbreviated && !bare.equals("St");
                if (ends && !goesOn(text, from, to)) {
                    break;
                }
            }
            from = to + 1;
        }
        Matcher legal = LEGAL_FORM.matcher(text).region(end, text.length());
        end = end > 0 && legal.lookingAt() ? legal.end() : end;
        String found = withoutPlace(text.substring(0, end), text.startsWith(",", end));
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
    static String withoutPlace(String name, boolean commaFollows) {
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

    /** Whether {@code name} ends as those of registered employers do. */
    static boolean hasLegalForm(String name) {
        Matcher legal = LEGAL_FORM.matcher(name);
        boolean found = false;
        while (legal.find()) {
            found = legal.end() == name.length();
        }
        return found;
    }

    /** The text without an article with which a sentence opens, in languages in which names do not keep it. */
    static String withoutArticle(String text) {
        return ARTICLE.matcher(text).replaceFirst("");
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

    /** Whether somebody may be called so: no shares, no alternatives, no words in small letters, and no bare code. */
    static boolean isPlausible(String name) {
        boolean code = AMOUNT.matcher(name).find()
                || (name.chars().anyMatch(Character::isDigit)
                        && !JobWords.hasEmployerWord(name)
                        && !NUMBERED.matcher(name).find());
        String bare = name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
        return isWhole(bare) && name.indexOf('%') < 0 && name.indexOf(':') < 0 && !name.contains(" / ") && !code;
    }

    /** Whether somebody may be called so, a legal form in small letters aside: "Marlow eG". */
    static boolean mayBeCalled(String name) {
        Matcher legal = LEGAL_FORM.matcher(name);
        String bare = hasLegalForm(name) ? legal.replaceFirst("") : name;
        return isPlausible(bare) && !isNoName(name);
    }

    /** Whether a word of the name is common in names of parts of employers, such as "Department". */
    static boolean isPartOfOne(String name) {
        return PART_WORD.matcher(name).find();
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
