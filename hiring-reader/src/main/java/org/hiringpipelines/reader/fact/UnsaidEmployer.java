package org.hiringpipelines.reader.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Outline;

/**
 * The employer where no label and no sentence of the usual kind says who it is: at the place of work, before the title in the
 * title of the page, as the name that an address on the web or for mail is made of, or as the name the text comes back to. These
 * are weaker signs, so they are asked only where the others are silent.
 */
final class UnsaidEmployer {

    private static final Pattern STARTS_NAME = Pattern.compile("(?<![\\p{L}\\d.@/-])(?=\\p{Lu})");
    private static final Pattern BELONGING = Pattern.compile(
            "\\b(?:[Pp]osition|[Rr]ole|[Jj]ob|[Pp]ost|[Oo]pening|[Vv]acancy) (?:is |exists |available )?(?:located |based |housed |situated )?(?:in|at|with|within) (?:the )?(?=\\p{Lu})"
                    + "|\\b[Mm]ission of (?:the )?(?=\\p{Lu})|\\b[Oo]n behalf of (?:our client,? )?(?:the )?(?=\\p{Lu})");
    private static final Pattern HOST = Pattern.compile(
            "(?:@|https?://(?:www\\.)?|\\bwww\\.)([a-z0-9-]{3,40})\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSING = Pattern.compile(
            "(?<!\\p{L})(\\p{Lu}[\\p{L}\\d&.-]+(?: \\p{Lu}[\\p{L}&-]+){0,3})['’]s? (?:mission|vision|values|team|board|culture|policy|staff|goals|programs|commitment|work|design|growth)\\b");
    private static final int MOST_HOSTS = 10;
    private static final int READ_SENTENCES = 300;
    private static final int SHORTEST = 4;
    private static final int OFTEN = 3;

    private final OutlinedPosting outlined;
    private final String titleLine;
    private final String title;

    private UnsaidEmployer(OutlinedPosting outlined, String titleLine, String title) {
        this.outlined = outlined;
        this.titleLine = titleLine;
        this.title = title;
    }

    /** The employer's name, or null. The title and its line may be null. */
    static String of(OutlinedPosting outlined, List<String> head, String title) {
        UnsaidEmployer reader = new UnsaidEmployer(
                outlined,
                head.stream()
                        .filter(line -> title != null && line.length() > title.length() && line.contains(title))
                        .findFirst()
                        .orElse(null),
                title);
        String found = reader.atPlaceOfWork();
        found = found == null ? aloneIn(head, title) : found;
        found = found == null ? reader.beforeTitle() : found;
        found = found == null ? reader.belonging() : found;
        found = found == null ? reader.ofHost() : found;
        found = found == null ? reader.possessing() : found;
        return found == null ? reader.oftenNamed() : inFull(outlined, found);
    }

    /** "the Garden" is short for "Santa Aurora Botanic Garden", where the text names one; other names are what they are. */
    static String inFull(OutlinedPosting outlined, String name) {
        if (name.indexOf(' ') > 0
                || outlined.sentences().stream()
                        .noneMatch(sentence -> sentence.text().contains("the " + name))) {
            return name;
        }
        return new UnsaidEmployer(outlined, null, null)
                .names().keySet().stream()
                        .filter(other -> other.endsWith(" " + name) && EmployerNames.looksLikeName(other))
                        .findFirst()
                        .orElse(name);
    }

    /** "Location: Marlow Museum, 5 Mill Road, Fargo, ND". */
    private String atPlaceOfWork() {
        for (String value : outlined.labelled(Label.Name.LOCATION)) {
            String first = value.split(", | [–—-] |\n", -1)[0].strip();
            if (first.length() < value.length() && isEmployer(first)) {
                return first;
            }
        }
        return null;
    }

    /** "Cedar Band of the Upper River": the only line of the head that is such a name, where the title stands elsewhere. */
    private static String aloneIn(List<String> head, String title) {
        List<String> names = head.stream()
                .filter(line -> title == null || !line.contains(title))
                .filter(UnsaidEmployer::mayBeName)
                .toList();
        return names.size() == 1 ? names.get(0) : null;
    }

    private static boolean mayBeName(String line) {
        return line.contains(" of ")
                && line.indexOf(':') < 0
                && EmployerNames.isWhole(line)
                && EmployerNames.looksLikeName(line)
                && JobWords.likeness(line) == 0
                && !JobWords.isBanner(line)
                && !Outline.isHeading(line)
                && !EmployerNames.isFieldOfWork(line)
                && line.chars().noneMatch(Character::isDigit)
                && Places.in(line, false).isEmpty();
    }

    /** "City of Fargo PARK PLANNER in Fargo, ND". */
    private String beforeTitle() {
        if (titleLine == null) {
            return null;
        }
        String before = titleLine.substring(0, titleLine.indexOf(title)).strip();
        boolean name = before.length() >= SHORTEST
                && EmployerNames.isWhole(before)
                && EmployerNames.looksLikeName(before)
                && JobWords.likeness(before) == 0
                && Character.isLetterOrDigit(before.charAt(before.length() - 1));
        return name && (JobWords.hasEmployerWord(before) || before.contains(" of ")) ? before : null;
    }

    private String belonging() {
        for (Sentence sentence : firstSentences()) {
            Matcher m = BELONGING.matcher(sentence.text());
            while (m.find()) {
                String name = EmployerNames.name(sentence.text().substring(m.end()));
                if (isEmployer(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** A name whose letters, or whose first letters, are the host of an address. */
    private String ofHost() {
        List<String> hosts = firstSentences().stream()
                .flatMap(sentence -> HOST.matcher(sentence.text()).results())
                .map(host -> host.group(1).toLowerCase(Locale.ROOT).replace("-", ""))
                .distinct()
                .limit(MOST_HOSTS)
                .toList();
        if (hosts.isEmpty()) {
            return null;
        }
        for (String name : names().keySet()) {
            String letters = EmployerNames.key(name).replaceAll("[^\\p{L}\\d]", "");
            boolean whole = letters.length() >= SHORTEST && hosts.contains(letters);
            boolean initials = name.indexOf(' ') > 0
                    && hosts.contains(EmployerNames.initials(name).toLowerCase(Locale.ROOT));
            if ((whole || initials) && !EmployerNames.isNoName(name)) {
                return name;
            }
        }
        return null;
    }

    /** "Marlow's mission": who has a mission, a board or a team, and is named again. */
    private String possessing() {
        for (Sentence sentence : firstSentences()) {
            Matcher m = POSSESSING.matcher(sentence.text());
            if (m.find()) {
                String name = m.group(1);
                boolean again = firstSentences().stream()
                        .anyMatch(
                                other -> !other.equals(sentence) && other.text().contains(name));
                if (again
                        && EmployerNames.looksLikeName(name)
                        && JobWords.likeness(name) < 2
                        && Places.of(name, false) == null) {
                    return name;
                }
            }
        }
        return null;
    }

    private String oftenNamed() {
        String best = null;
        int most = OFTEN - 1;
        for (Map.Entry<String, Integer> name : names().entrySet()) {
            if (name.getValue() > most && isEmployer(name.getKey())) {
                best = name.getKey();
                most = name.getValue();
            }
        }
        return best;
    }

    /** The names in the text, with how often each stands there. */
    private Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Sentence sentence : firstSentences()) {
            Matcher m = STARTS_NAME.matcher(sentence.text());
            int end = 0;
            while (m.find()) {
                if (m.start() >= end) {
                    String name = EmployerNames.name(sentence.text().substring(m.start()));
                    end = m.start() + name.length();
                    names.merge(name.startsWith("The ") ? name.substring(4) : name, 1, Integer::sum);
                }
            }
        }
        return names;
    }

    private List<Sentence> firstSentences() {
        List<Sentence> sentences = outlined.sentences();
        return sentences.subList(0, Math.min(READ_SENTENCES, sentences.size()));
    }

    private static boolean isEmployer(String name) {
        return name.indexOf(' ') > 0
                && EmployerNames.looksLikeName(name)
                && JobWords.hasEmployerWord(name)
                && JobWords.likeness(name) < 3
                && !EmployerNames.isPart(name)
                && name.chars().noneMatch(Character::isDigit)
                && Places.of(name, false) == null;
    }
}
