package org.hiringpipelines.reader.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Stretch;
import org.hiringpipelines.reader.layout.Vocabulary;
import org.hiringpipelines.reader.layout.Words;

/**
 * Who the employer may be. Every place in the text that names one casts votes: a label, a sentence that begins with a name and
 * goes on like an employer ("… is a nonprofit", "… seeks", "… is an equal opportunity employer"), a heading "About …". Short
 * forms and abbreviations vote for the full name.
 */
final class Employers {

    /** A name with the votes it has. */
    static final class EmployerName {
        private String written;
        private double votes;
        private boolean withArticle;

        private EmployerName(String written) {
            this.written = written;
        }

        double votes() {
            return votes;
        }
    }

    private static final Pattern SEEKING = Vocabulary.pattern("employers", "SEEKING");
    private static final Pattern EQUAL = Vocabulary.pattern("employers", "EQUAL");
    private static final Pattern ACTING = Vocabulary.pattern("employers", "ACTING");
    /** The same where nouns are written like names, so that only what has a word of employers is believed to be one. */
    private static final Pattern NAMED_ACTING = Vocabulary.pattern("employers", "NAMED_ACTING");

    /** "Marlow Mill wires hospitals": whoever does something regularly, with whatever verb. */
    private static final Pattern DOING = Vocabulary.pattern("employers", "DOING");
    /** "We are Marlow Press, a …": the employer introduces itself. */
    private static final Pattern INTRODUCED = Pattern.compile("(?:We are |We're |We’re )(?=[A-Z])");

    private static final Pattern POSTED_BY = Vocabulary.pattern("employers", "POSTED_BY");
    private static final Pattern ANY = Pattern.compile("(?:An?|Our) ");
    private static final Pattern WORD_ENDS = Pattern.compile("[ ,.;:!?()]+");
    /** "The Role: " before the sentence. */
    private static final Pattern RUN_IN = Pattern.compile("^(?:The |Your |Our )?(?:\\p{L}+ ){0,2}\\p{L}+: (?=\\p{Lu})");

    private static final Pattern CIRCUMSTANCE = Vocabulary.pattern("employers", "CIRCUMSTANCE");
    /** "The City of Fargo, Parks Department is …". */
    private static final Pattern ITS_PART = Vocabulary.pattern("employers", "ITS_PART");

    /** "Marlow Foods in Hexley, Kent is …". */
    private static final Pattern ITS_PLACE =
            Pattern.compile("^(?:in|of|near) (?:\\p{Lu}[\\p{L}.'’-]+,? ){1,6}(?=\\p{Ll})");

    private static final Pattern INSIDE_WORD = Pattern.compile("(?<=[\\p{L},;] )([A-Z][\\p{L}'’.-]+)");
    private static final Pattern ACRONYM =
            Pattern.compile("^\\(?[\"“]?(?:the )?[\"“]?([A-Z][A-Za-z&.-]{1,11})[\"”]?(?: or [^)]{1,40})?\\)?");
    private static final Pattern ABOUT = Vocabulary.pattern("employers", "ABOUT");
    private static final Pattern RELATIVE = Vocabulary.pattern("employers", "RELATIVE");
    /** Fewer votes name nobody. */
    static final double ENOUGH = 1.5;

    private static final int MOST = 400;
    private static final int READ_SENTENCES = 600;

    private final Map<String, EmployerName> names = new LinkedHashMap<>();
    private final Set<String> inside = new HashSet<>();
    private final Map<String, Integer> openers = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final Map<String, String> acronyms = new HashMap<>();
    /** Those that a label names: they are the employer, though they look like a part of one. */
    private final Set<String> named = new HashSet<>();

    private Employers() {}

    static Employers of(OutlinedPosting outlined) {
        Employers employers = new Employers();
        employers.noteInside(outlined);
        for (String value : outlined.labelled(Label.Name.ORGANIZATION)) {
            String name = value.split("\n| \\| | [–—] ", -1)[0].strip();
            boolean office = !name.isEmpty()
                    && JobWords.likeness(name) == 3
                    && EmployerNames.isWhole(name)
                    && name.indexOf(' ') > 0;
            if (EmployerNames.looksLikeName(name) || office) {
                employers.named.add(EmployerNames.key(name));
                employers.write(name, 9);
            }
        }
        int read = 0;
        for (Sentence sentence : outlined.sentences()) {
            if (read++ > READ_SENTENCES) {
                break;
            }
            employers.listen(sentence);
        }
        for (Stretch stretch : outlined.outline().stretches()) {
            Matcher m = ABOUT.matcher(stretch.heading().strip());
            boolean position = m.matches()
                    && JobWords.likeness(m.group(Vocabulary.group(m))) >= 2
                    && !JobWords.isEmployerLike(m.group(Vocabulary.group(m)));
            if (m.matches()
                    && !position
                    && stretch.kind() == SectionKind.ORGANIZATION
                    && isNamed(m.group(Vocabulary.group(m)))
                    && !EmployerNames.isNoName(m.group(Vocabulary.group(m)))) {
                employers.vote(m.group(Vocabulary.group(m)), 4);
            }
        }
        employers.gather();
        return employers;
    }

    /** "About Marlow" names somebody, "About the constituency" does not. */
    private static boolean isNamed(String text) {
        String bare = text.startsWith("the ") ? text.substring(4) : text;
        return !Character.isLowerCase(bare.codePointAt(0));
    }

    /** Notes the capitalised words that stand inside sentences: a lone word that only opens one is seldom a name. */
    private void noteInside(OutlinedPosting outlined) {
        for (Sentence sentence : outlined.sentences()) {
            Matcher m = INSIDE_WORD.matcher(sentence.text());
            while (m.find() && inside.size() < MOST * 10) {
                String word = m.group(1);
                inside.add(word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word);
            }
            String[] words = WORD_ENDS.split(RUN_IN.matcher(sentence.text()).replaceFirst(""), -1);
            if (openers.size() < MOST && !sentence.isItem()) {
                openers.merge(words[0], 1, Integer::sum);
            }
            for (int i = 0; i < words.length && small.size() < MOST * 10; i++) {
                if (!words[i].isEmpty() && Character.isLowerCase(words[i].codePointAt(0))) {
                    small.add(words[i]);
                }
            }
        }
    }

    /** A word that opens several sentences and is never written small may be a name, though it stands inside none. */
    private boolean isOpener(String word) {
        return openers.getOrDefault(word, 0) >= 2
                && word.chars().allMatch(Character::isLetterOrDigit)
                && !small.contains(word.toLowerCase(Locale.ROOT));
    }

    private void listen(Sentence sentence) {
        String text = RUN_IN.matcher(sentence.text()).replaceFirst("");
        Matcher posted = POSTED_BY.matcher(text);
        if (text.contains(" by ")
                && posted.find()
                && Character.isUpperCase(posted.group(1).charAt(0))) {
            vote(posted.group(1), 4);
        }
        String opening = EmployerNames.withoutArticle(CIRCUMSTANCE.matcher(text).replaceFirst(""));
        if (opening.startsWith("At ")) {
            String name = EmployerNames.name(opening.substring(3));
            if (!name.isEmpty() && opening.startsWith(",", 3 + name.length())) {
                vote(name, 2.5);
            }
            return;
        }
        Matcher introduced = INTRODUCED.matcher(opening);
        if (introduced.lookingAt()) {
            String name = EmployerNames.name(opening.substring(introduced.end()));
            int end = introduced.end() + name.length();
            boolean whole = opening.startsWith(",", end)
                    || opening.startsWith(".", end)
                    || opening.startsWith(" —", end)
                    || EmployerNames.hasLegalForm(name);
            vote(name, whole && !EmployerNames.isNoName(name) ? 3 : 0);
            return;
        }
        String name = EmployerNames.name(opening);
        boolean any = ANY.matcher(name).lookingAt();
        if (any || name.isEmpty() || EmployerNames.isNoName(name)) {
            invited(sentence);
            return;
        }
        String rest =
                opening.substring(Math.min(opening.length(), name.length())).strip();
        if (rest.startsWith("(")) {
            Matcher m = ACRONYM.matcher(rest);
            int close = rest.indexOf(')');
            if (close > 0 && close < 60) {
                if (m.find()) {
                    acronyms.putIfAbsent(m.group(1), name);
                }
                rest = rest.substring(close + 1).strip();
            }
        }
        rest = ITS_PLACE.matcher(ITS_PART.matcher(rest).replaceFirst("")).replaceFirst("");
        rest = rest.startsWith(",") && rest.indexOf(',', 1) > 0 && rest.indexOf(',', 1) < 120
                ? rest.substring(rest.indexOf(',', 1) + 1).strip()
                : rest;
        String lower = RELATIVE.matcher(Sentence.lower(rest)).replaceFirst("");
        int at = name.indexOf(" at ");
        boolean sure = name.indexOf(' ') >= 0 || inside.contains(name);
        if (!sure && !isOpener(name)) {
            return;
        }
        String bare = at > 0 ? name.substring(at + 4) : name;
        if (SEEKING.matcher(lower).find()) {
            vote(bare, 4);
        } else if (EQUAL.matcher(lower).find()) {
            vote(bare, 3.5);
        } else if (NAMED_ACTING.matcher(lower).find() && JobWords.hasEmployerWord(bare)) {
            vote(bare, 2);
        } else if (sure
                && ACTING.matcher(lower).find()
                && ((!JobWords.namesJobs(bare) && JobWords.likeness(bare) == 0) || JobWords.hasEmployerWord(bare))) {
            vote(bare, sentence.isIn(SectionKind.ORGANIZATION) ? 2.5 : 1.5);
        } else if (bare.indexOf(' ') > 0
                && !sentence.isItem()
                && DOING.matcher(lower).lookingAt()
                && JobWords.likeness(bare) == 0
                && Places.of(bare, false) == null) {
            vote(bare, 1.5);
        }
        invited(sentence);
    }

    private static final Pattern INSIDE = Vocabulary.pattern("employers", "INSIDE");

    /** Names inside a sentence: "work at …", "join …". */
    private void invited(Sentence sentence) {
        Matcher m = INSIDE.matcher(sentence.text());
        int seen = 0;
        while (m.find() && seen++ < 5) {
            String name = EmployerNames.name(sentence.text().substring(m.end()));
            if (!name.isEmpty() && !EmployerNames.isNoName(name)) {
                vote(name, 0.6);
            }
        }
    }

    /** Takes back all votes for what turned out to be the title. */
    void refuse(String title) {
        refuseName(title);
        for (String part : title.split(", ", -1)) {
            refuseName(part);
        }
    }

    private void refuseName(String text) {
        EmployerName name = names.get(EmployerNames.key(text));
        if (name != null && !JobWords.isEmployerLike(text)) {
            name.votes = 0;
        }
    }

    void vote(String name, double votes) {
        String written = withoutAcronym(name);
        if (votes <= 0
                || names.size() > MOST
                || written.length() < 2
                || written.length() > 120
                || JobWords.isBanner(written)
                || (!EmployerNames.isPlausible(written) && !named.contains(EmployerNames.key(written)))
                || (EmployerNames.isNoName(written) && !named.contains(EmployerNames.key(written)))) {
            return;
        }
        names.computeIfAbsent(EmployerNames.key(written), key -> new EmployerName(written)).votes += votes;
    }

    private String withoutAcronym(String name) {
        String written = HeadLine.plain(name);
        int open = written.lastIndexOf(" (");
        if (open > 0 && written.endsWith(")")) {
            acronyms.putIfAbsent(written.substring(open + 2, written.length() - 1), written.substring(0, open));
            written = written.substring(0, open);
        }
        return written.endsWith(",") || written.endsWith("?") ? written.substring(0, written.length() - 1) : written;
    }

    /** Lets abbreviations and short forms vote for the full name. */
    void gather() {
        for (EmployerName shortName : names.values()) {
            boolean isShort = Words.isCapitals(shortName.written) && shortName.written.indexOf(' ') < 0;
            names.values().stream()
                    .filter(name -> isShort
                            && name.written.indexOf(' ') > 0
                            && EmployerNames.initials(name.written).equals(shortName.written))
                    .findFirst()
                    .ifPresent(name -> acronyms.putIfAbsent(shortName.written, name.written));
        }
        acronyms.forEach((acronym, full) -> {
            EmployerName shortName = names.get(EmployerNames.key(acronym));
            EmployerName longName = names.get(EmployerNames.key(full));
            if (shortName != null && shortName != longName) {
                if (longName == null) {
                    longName = new EmployerName(full);
                    names.put(EmployerNames.key(full), longName);
                }
                longName.votes += shortName.votes;
                shortName.votes = 0;
            }
        });
        EmployerName[] all = names.values().toArray(new EmployerName[0]);
        for (EmployerName shorter : all) {
            EmployerName best = null;
            for (int i = 0; i < all.length && i < 60; i++) {
                EmployerName longer = all[i];
                boolean contains = longer != shorter
                        && EmployerNames.isWhole(longer.written)
                        && (" " + EmployerNames.key(longer.written) + " ")
                                .contains(" " + EmployerNames.key(shorter.written) + " ");
                if (contains && longer.votes > 0 && (best == null || longer.votes > best.votes)) {
                    best = longer;
                }
            }
            boolean single = best != null
                    && (best.votes >= 2 || JobWords.hasEmployerWord(best.written))
                    && !isPossessed(best.written, shorter.written);
            if (single && shorter.votes > 0 && JobWords.likeness(best.written) < 3) {
                best.votes += shorter.votes;
                shorter.votes = 0;
            }
        }
    }

    private static boolean isPossessed(String longer, String shorter) {
        return longer.contains(shorter + "'s") || longer.contains(shorter + "’s");
    }

    /** Votes of the name that {@code text} is, or 0. */
    double votesFor(String text) {
        EmployerName name = names.get(EmployerNames.key(withoutAcronym(text)));
        return name == null ? 0 : name.votes;
    }

    /** Whether {@code text} is a name that has votes, or a form of one. */
    boolean knows(String text) {
        String key = EmployerNames.key(text);
        if (key.length() < 3) {
            return false;
        }
        if (acronyms.containsKey(text.strip())) {
            return true;
        }
        EmployerName name = names.get(key);
        return (name != null && (name.votes > 0 || key.indexOf(' ') > 0))
                || names.values().stream()
                        .anyMatch(other -> other.votes >= 2
                                && EmployerNames.key(other.written).startsWith(key + " ")
                                && key.indexOf(' ') > 0);
    }

    /** The name with most votes, or null. */
    EmployerName best() {
        boolean whole =
                names.values().stream().anyMatch(name -> name.votes >= 1.5 && !EmployerNames.isPart(name.written));
        return names.values().stream()
                .filter(name -> name.votes > 0)
                .filter(name -> !whole
                        || !EmployerNames.isPart(name.written)
                        || named.contains(EmployerNames.key(name.written)))
                .max(Comparator.comparingDouble(EmployerName::votes))
                .orElse(null);
    }

    /** Whether a name has votes that neither is {@code text} nor has its words. */
    boolean hasOtherThan(String text) {
        EmployerName best = best();
        return best != null
                && best.votes >= ENOUGH
                && !EmployerNames.key(best.written).contains(EmployerNames.key(text))
                && !EmployerNames.key(text).contains(EmployerNames.key(best.written));
    }

    /** All names, those without votes included. */
    Collection<EmployerName> names() {
        return Collections.unmodifiableCollection(names.values());
    }

    /** The name; without its article, unless the head or a label writes it with one, so that it belongs to it. */
    String written(EmployerName name) {
        boolean article = name.written.regionMatches(true, 0, "the ", 0, 4);
        return article && !name.withArticle ? name.written.substring(4) : name.written;
    }

    /** Notes a name as the head or a label writes it. */
    void write(String name, double votes) {
        vote(name, votes);
        EmployerName found = names.get(EmployerNames.key(withoutAcronym(name)));
        if (found != null && votes > 0) {
            found.withArticle |= name.startsWith("The ");
            if (!Words.isCapitals(name)) {
                found.written = withoutAcronym(name);
            }
        }
    }
}
