package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.Stretch;
import org.hiringpipelines.reader.layout.Vocabulary;
import org.hiringpipelines.reader.layout.Words;

/**
 * All names in a posting that may be the employer's, with what is observed of each: how {@link Employers} voted, how sentences
 * go on behind it, where lines set it beside the title, which addresses are made of it, of what shape it is, and how it relates
 * to the other names. Nothing is judged here; {@link Evidence} weighs.
 */
final class EmployerCandidates {

    private static final Pattern STARTS_NAME = Pattern.compile("(?<![\\p{L}\\d.@/’'-])(?=\\p{Lu})");
    /** The host of any address, "careers.marlowmill.org". */
    private static final Pattern HOST = Pattern.compile("(?i)(?<![a-z0-9.-])(?:[a-z0-9-]+\\.)+[a-z]{2,}(?![a-z0-9])");

    private static final Pattern TWO_SENTENCES = Pattern.compile("(?:\\p{Ll}{3}|\\p{Lu}{3})[.!?] \\p{Lu}");
    private static final Pattern CELLS = Pattern.compile(" ?[|·•] ?| [–—-] ");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]");
    private static final Pattern OPENER = Vocabulary.pattern("employers", "OPENER");
    private static final Pattern NO_END = Vocabulary.pattern("employers", "NO_END");
    private static final Pattern SEEKING = Vocabulary.pattern("employers", "SEEKING");
    private static final Pattern EQUAL = Vocabulary.pattern("employers", "EQUAL");
    private static final Pattern ACTING = Vocabulary.pattern("employers", "ACTING");
    private static final Pattern DOING = Vocabulary.pattern("employers", "DOING");

    private static final int MOST = 300;
    private static final int READ_SENTENCES = 300;
    private static final int READ_BLOCKS = 200;
    private static final int HEAD_LINES = 25;
    private static final int EARLY = 5;
    private static final int MOST_HOSTS = 20;
    private static final int LONGEST = 100;
    private static final int LONGEST_LINE = 80;
    private static final int SHORTEST_HOST = 3;
    /** Fewer letters begin a host by chance. */
    private static final int TELLING_LETTERS = 5;

    private static final double[] VOTES = {0.5, 1.5, 2.5, 4, 6, 9};

    private final Map<String, EmployerCandidate> candidates = new LinkedHashMap<>();
    private final OutlinedPosting outlined;
    private final Employers employers;
    private final String title;

    private EmployerCandidates(OutlinedPosting outlined, Employers employers, String title) {
        this.outlined = outlined;
        this.employers = employers;
        this.title = title;
    }

    /**
     * The candidates of a posting.
     *
     * @param lines the lines of its head
     * @param title its title, or null
     * @param titleLine the line in which that stands, or null
     */
    static Collection<EmployerCandidate> of(
            OutlinedPosting outlined, Employers employers, List<String> lines, String title, String titleLine) {
        EmployerCandidates all = new EmployerCandidates(outlined, employers, title);
        all.voted();
        all.mentioned();
        all.inHead(lines, titleLine);
        all.alone();
        all.labelled();
        all.ofHosts();
        all.candidates.values().forEach(all::shape);
        all.relate();
        return all.candidates.values();
    }

    private void voted() {
        Employers.EmployerName best = employers.best();
        for (Employers.EmployerName name : employers.names()) {
            EmployerCandidate candidate = name.votes() > 0 ? known(employers.written(name)) : null;
            if (candidate != null) {
                for (double votes : VOTES) {
                    if (name.votes() >= votes) {
                        candidate.observe("VOTES_" + votes);
                    }
                }
                if (name == best && best.votes() >= Employers.ENOUGH) {
                    candidate.observe("MOST_VOTES");
                }
            }
        }
    }

    private void mentioned() {
        List<Sentence> sentences = outlined.sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(READ_SENTENCES, sentences.size()))) {
            Matcher start = STARTS_NAME.matcher(sentence.text());
            int end = 0;
            while (start.find()) {
                if (start.start() >= end) {
                    String name = EmployerNames.name(sentence.text().substring(start.start()));
                    end = start.start() + name.length();
                    mentioned(sentence, start.start(), name);
                }
            }
        }
    }

    private void mentioned(Sentence sentence, int start, String name) {
        int at = name.indexOf(" at ");
        EmployerCandidate candidate = candidate(at > 0 ? name.substring(at + 4) : name);
        if (candidate == null) {
            return;
        }
        candidate.mention();
        if (sentence.isHead() || sentence.text().equals(name)) {
            return;
        }
        candidate.observe(sentence.isItem() ? "IN_ITEM" : "IN_TEXT");
        String before = sentence.lower().substring(0, start).strip();
        if ((before.isEmpty() || before.equals("the")) && !OPENER.matcher(name).lookingAt()) {
            String rest = sentence.lower().substring(start + name.length()).strip();
            candidate.observe("OPENS");
            observe(candidate, sentence.block() < EARLY, "OPENS_EARLY");
            candidate.observe(
                    EQUAL.matcher(rest).find()
                            ? "OPENS_EQUAL"
                            : SEEKING.matcher(rest).find()
                                    ? "OPENS_SEEKING"
                                    : ACTING.matcher(rest).find()
                                            ? "OPENS_ACTING"
                                            : DOING.matcher(rest).lookingAt()
                                                    ? "OPENS_DOING"
                                                    : rest.startsWith("(") ? "OPENS_BRACKET" : "OPENS_OTHER");
        }
    }

    private void inHead(List<String> lines, String titleLine) {
        int titleAt = lines.indexOf(titleLine);
        for (int i = 0; i < lines.size() && titleAt < 0 && title != null; i++) {
            titleAt = lines.get(i).contains(title) ? i : -1;
        }
        for (int i = 0; i < lines.size() && i < HEAD_LINES; i++) {
            String side = side(i, titleAt);
            List<HeadLine.Part> parts = HeadLine.of(lines.get(i), employers).parts();
            EmployerCandidate whole = parts.size() > 1
                    ? candidates.get(EmployerNames.key(lines.get(i)))
                    : isOfTitle(lines.get(i)) ? null : candidate(lines.get(i));
            if (whole != null) {
                whole.observe("LINE");
                whole.observe("LINE_" + side);
                if (i == 0) {
                    whole.observe("LINE_FIRST");
                }
            }
            for (HeadLine.Part part : parts) {
                EmployerCandidate candidate =
                        parts.size() == 1 || isOfTitle(part.text()) ? null : candidate(part.text());
                if (candidate != null) {
                    candidate.observe("CELL_" + side);
                    candidate.observe("CELL_" + part.role());
                }
            }
        }
    }

    private boolean isOfTitle(String text) {
        return title != null && text.contains(title);
    }

    private static String side(int line, int titleLine) {
        int below = line - titleLine;
        return titleLine < 0
                ? "UNTITLED"
                : below == 0
                        ? "OF_TITLE"
                        : below == -1 ? "ABOVE_TITLE" : below == 1 ? "BELOW_TITLE" : below < 0 ? "OVER" : "UNDER";
    }

    /** Lines anywhere, and headings, that are nothing but a name: a posting may be signed, or ask "Marlow Mill?". */
    private void alone() {
        int read = 0;
        for (Stretch stretch : outlined.outline().stretches()) {
            standsAlone(stretch.heading());
            for (Block block : stretch.blocks()) {
                if (read++ < READ_BLOCKS && (block.is(Block.Kind.TEXT) || block.is(Block.Kind.HEADING))) {
                    block.lines().forEach(this::standsAlone);
                }
            }
        }
    }

    private void standsAlone(String line) {
        String bare = line.endsWith("?") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        EmployerCandidate candidate = line.length() > LONGEST_LINE ? null : candidate(CELLS.split(bare, -1)[0]);
        if (candidate != null) {
            candidate.observe("ALONE");
        }
    }

    private void labelled() {
        for (Label label : outlined.outline().labels()) {
            String line = label.value().split("\n", 2)[0];
            for (String value : new String[] {line, line.split(", ", 2)[0]}) {
                EmployerCandidate candidate = candidates.get(EmployerNames.key(value));
                if (candidate != null) {
                    candidate.observe(label.name() == Label.Name.ORGANIZATION ? "LABELLED" : "LABELLED_OTHERWISE");
                }
            }
        }
    }

    private void ofHosts() {
        Set<String> hosts = new LinkedHashSet<>();
        for (Sentence sentence : outlined.sentences()) {
            Matcher host = HOST.matcher(sentence.text());
            while (host.find() && hosts.size() < MOST_HOSTS) {
                String[] names =
                        host.group().toLowerCase(Locale.ROOT).replace("-", "").split("\\.", -1);
                for (int i = 0; i + 1 < names.length; i++) {
                    if (names[i].length() >= SHORTEST_HOST && !names[i].equals("www")) {
                        hosts.add(names[i]);
                    }
                }
            }
        }
        candidates.values().forEach(candidate -> hosts.forEach(host -> ofHost(candidate, host)));
    }

    private static void ofHost(EmployerCandidate candidate, String host) {
        String letters = NO_LETTERS.matcher(candidate.key()).replaceAll("");
        if (host.equals(letters)) {
            candidate.observe("HOST_WHOLE");
        } else if (host.length() >= TELLING_LETTERS && letters.startsWith(host)) {
            candidate.observe("HOST_BEGINS");
        } else if (letters.length() >= TELLING_LETTERS && host.startsWith(letters)) {
            candidate.observe("HOST_LONGER");
        } else if (host.equals(EmployerNames.initials(candidate.written()).toLowerCase(Locale.ROOT))) {
            candidate.observe("HOST_INITIALS");
        }
    }

    private void shape(EmployerCandidate candidate) {
        String name = candidate.written();
        int words = Words.count(name);
        candidate.observe("WORDS_" + (words < 3 ? words : words < 6 ? "FEW" : "MANY"));
        candidate.observe("JOB_" + JobWords.likeness(name));
        observe(candidate, JobWords.hasEmployerWord(name), "EMPLOYER_WORD");
        observe(candidate, JobWords.isEmployerLike(name), "EMPLOYER_LIKE");
        observe(candidate, EmployerNames.isPart(name), "PART_NAMED");
        observe(candidate, EmployerNames.isPartOfOne(name), "PART_WORD");
        observe(candidate, name.contains(" of "), "OF");
        observe(candidate, name.indexOf('&') >= 0, "AND");
        observe(candidate, EmployerNames.hasLegalForm(name), "LEGAL_FORM");
        observe(candidate, Words.isCapitals(name), "CAPITALS");
        observe(candidate, name.chars().anyMatch(Character::isDigit), "DIGITS");
        observe(candidate, Places.of(name, false) != null, "PLACE");
        observe(candidate, !Places.in(name, false).isEmpty(), "HAS_PLACE");
        observe(candidate, EmployerNames.isFieldOfWork(name), "FIELD");
        observe(
                candidate,
                title != null && (" " + title.toLowerCase(Locale.ROOT) + " ").contains(" " + candidate.key() + " "),
                "IN_TITLE");
    }

    private void relate() {
        List<EmployerCandidate> all = new ArrayList<>(candidates.values());
        boolean whole = all.stream()
                .anyMatch(candidate -> !isPart(candidate)
                        && candidate.has("EMPLOYER_WORD")
                        && (candidate.has("VOTES_1.5") || candidate.has("LINE")));
        for (EmployerCandidate candidate : all) {
            int named = candidate.mentions();
            for (EmployerCandidate other : all) {
                if (candidate.holds(other)) {
                    named += other.mentions();
                    observe(candidate, other.has("VOTES_0.5"), "HOLDS_VOTED");
                } else if (other.holds(candidate)) {
                    candidate.observe(other.has("VOTES_0.5") ? "WITHIN_VOTED" : "WITHIN");
                }
            }
            candidate.observe("NAMED_" + (named < 3 ? named : named < 5 ? "OFTEN" : "MOST"));
            observe(candidate, candidate.mentions() > 1, "AGAIN");
            observe(candidate, whole && isPart(candidate), "PART_BESIDE_WHOLE");
        }
    }

    private static boolean isPart(EmployerCandidate candidate) {
        return candidate.has("PART_NAMED") || candidate.has("PART_WORD");
    }

    private static void observe(EmployerCandidate candidate, boolean observed, String sign) {
        if (observed) {
            candidate.observe(sign);
        }
    }

    /** The candidate of this name; null where nobody can be called so. */
    private EmployerCandidate candidate(String name) {
        String written = bare(name);
        EmployerCandidate known = candidates.get(EmployerNames.key(written));
        boolean plausible = known != null
                || (candidates.size() < MOST
                        && EmployerNames.mayBeCalled(written)
                        && !JobWords.isBanner(written)
                        && !Outline.isHeading(written)
                        && !HeadLine.isTerms(written));
        return plausible && !beginsWithTitle(written) ? known(written) : null;
    }

    private boolean beginsWithTitle(String name) {
        return title != null
                && JobWords.likeness(title) == 3
                && EmployerNames.key(name).startsWith(title.toLowerCase(Locale.ROOT));
    }

    private EmployerCandidate known(String name) {
        String written = EmployerNames.withoutArticle(EmployerNames.withoutPlace(HeadLine.plain(name), false));
        if (written.length() < 2
                || written.length() > LONGEST
                || TWO_SENTENCES.matcher(written).find()
                || NO_END.matcher(written).find()) {
            return null;
        }
        EmployerCandidate candidate =
                candidates.computeIfAbsent(EmployerNames.key(written), key -> new EmployerCandidate(written));
        candidate.isAlsoWritten(written);
        return candidate;
    }

    /** The name without what only leads to it: "At Marlow Mill", "the Marlow Mill". */
    private static String bare(String name) {
        String bare = HeadLine.plain(name);
        for (Matcher opener = OPENER.matcher(bare); opener.lookingAt(); opener = OPENER.matcher(bare)) {
            bare = bare.substring(opener.end());
        }
        return bare.replaceFirst("[,?;: ]+$", "");
    }
}
