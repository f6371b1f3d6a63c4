package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiringpipelines.reader.Doubt;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.Vocabulary;
import org.hiringpipelines.reader.layout.Words;

/**
 * The title and the employer, read together since they share lines and each tells what the other is not. Candidates for the
 * title come from labels, from the lines of the head (two of them joined where a title was broken), and from sentences that seek
 * somebody; each is weighed by its words, its place, and whether the text speaks of it again.
 *
 * @param title the title, or null
 * @param line the line of the head in which the title stands, or null
 * @param titleLead by how much more speaks for the title than for any other line; 0 where none names a job
 * @param candidates the names that may be the employer's
 * @param choice the one that was chosen
 */
record TitleAndEmployer(
        String title,
        String line,
        double titleLead,
        Collection<EmployerCandidate> candidates,
        Evidence.Heaviest<EmployerCandidate> choice) {

    /** A name that is not the employer's costs more than one that is missing. */
    static final double DOUBT = 0.5;

    private static final Evidence EVIDENCE = Evidence.of("employer-evidence.txt", "EMPLOYER", DOUBT);

    /** Signs that titles seldom have. */
    private static final Pattern HOLDS_MORE = Pattern.compile("[\\d\\[\\]\\p{So}“\"=%]");

    private static final Pattern PART_OF_EMPLOYER = Vocabulary.pattern("employers", "PART_OF_EMPLOYER");
    private static final int MOST_WORDS = 6;
    /** By so much has a title, or an employer, to lead to be beyond doubt: see DoubtsTest. */
    private static final double TITLE_LEAD = 1.5;

    private static final double EMPLOYER_LEAD = 2;

    private static final int LONGEST = 140;
    private static final int LONGEST_LINE = 300;
    private static final int BODY = 60_000;
    /** "Role: Executive" may be a grade as well as a title. */
    private static final double GRADE = -0.5;

    private static final Pattern HIRING = Vocabulary.pattern("titles", "HIRING");
    private static final Pattern NO_EMPLOYER = Vocabulary.pattern("titles", "NO_EMPLOYER");
    private static final Pattern PREFIX = Vocabulary.pattern("titles", "PREFIX");
    /** "To: All staff", above a memo. */
    private static final Pattern ADDRESSED = Vocabulary.pattern("titles", "ADDRESSED");

    private static final Pattern SEEKS = Vocabulary.pattern("titles", "SEEKS");

    /** "Archivist at Marlow Hall", "Attorney in the Housing Unit". */
    private static final Pattern WHERE = Vocabulary.pattern("titles", "WHERE");

    /** "The Museum Educator is a part-time position", "the Director of Programs (DP) will lead": the text is about this job. */
    private static final Pattern TOLD_OF = Vocabulary.pattern("titles", "TOLD_OF");

    /** A title inside a question or the title of a page: "What are the duties of the Cashier position at Marlow Foods?" */
    private static final Pattern FRAMED = Vocabulary.pattern("titles", "FRAMED");

    private static final Pattern FIELD = Pattern.compile("(?:,| [-–—]) (\\p{Lu}[\\p{L} &/-]+)$");
    private static final int MOST_FIELD_WORDS = 5;
    private static final Pattern ADJECTIVES = Pattern.compile("(?:\\p{Ll}[\\p{L}-]*,? ){1,4}(?=\\p{Lu})");
    private static final Pattern SOUGHT = Vocabulary.pattern("titles", "SOUGHT");
    /** Words of a page that stand before the title without a sign between. */
    private static final Pattern ANNOUNCED = Vocabulary.pattern("titles", "ANNOUNCED");

    /** A link to the employer's pages, as job boards write it below the title. */
    private static final Pattern WEBSITE = Pattern.compile("Website \\p{Lu}");

    /** Words of sentences, which no title has. */
    private static final Pattern ORDINARY = Vocabulary.pattern("titles", "ORDINARY");
    /** What is named by its first words, and no title. */
    private static final Pattern OTHER_LINE = Vocabulary.pattern("titles", "OTHER_LINE");

    private static final Pattern KIND_WITH_FIELD = Vocabulary.pattern("titles", "KIND_WITH_FIELD");

    private record ScoredTitle(String title, String line, double score) {}

    static TitleAndEmployer of(OutlinedPosting outlined) {
        Employers employers = Employers.of(outlined);
        List<ScoredTitle> candidates = new ArrayList<>();
        String body = body(outlined);
        labelled(outlined, employers, body, candidates);
        inHead(outlined, employers, body, candidates);
        gendered(outlined, employers, body, candidates);
        if (candidates.stream().noneMatch(candidate -> candidate.score() >= 3.5)) {
            inSentences(outlined, body, candidates);
        }
        ScoredTitle best = candidates.stream()
                .max(Comparator.comparingDouble(ScoredTitle::score))
                .orElse(null);
        if (best == null || best.score() < 1) {
            return of(
                    JobNamed.mostOftenIn(outlined),
                    null,
                    0,
                    EmployerCandidates.of(outlined, employers, lines(outlined), null, null));
        }
        headVotes(outlined, employers, best);
        sentenceVotes(outlined, employers, best.title());
        employers.refuse(best.title());
        employers.gather();
        return of(
                best.title(),
                best.line(),
                lead(best, candidates),
                EmployerCandidates.of(outlined, employers, lines(outlined), best.title(), best.line()));
    }

    private static TitleAndEmployer of(
            String title, String line, double lead, Collection<EmployerCandidate> candidates) {
        Evidence.Heaviest<EmployerCandidate> choice = EVIDENCE.among(candidates);
        return new TitleAndEmployer(
                choice.candidate() == null
                        ? title
                        : withField(
                                withoutEmployer(title, choice.candidate().written()),
                                line,
                                choice.candidate().key()),
                line,
                lead,
                candidates,
                choice);
    }

    /** "Journeyman Plumber – Marlow Brothers, Hexley", "Marlow Museum Registrar": what is left without the employer, where that names a job. */
    private static String withoutEmployer(String title, String employer) {
        if (title == null) {
            return null;
        }
        String name = Pattern.quote(employer);
        String rest = title.replaceFirst("(?iu)(?:,| [-–—|]| at) (?:the )?" + name + "(?!\\p{L}).*$", "")
                .replaceFirst("(?iu)^(?:the )?" + name + "(?: [-–—|]|:)? (?=\\S)", "");
        return !rest.equals(title) && JobWords.likeness(rest) >= 2 ? rest : title;
    }

    /** "Paralegal, Real Estate": with what follows the title in its line, though employers are called so, where this one is not. */
    private static String withField(String title, String line, String employer) {
        if (title == null || line == null) {
            return title;
        }
        Matcher field = FIELD.matcher(line);
        boolean follows = field.find(Math.max(0, line.indexOf(title)))
                && line.substring(0, field.start()).endsWith(title);
        String named = follows ? field.group(1) : "";
        boolean other = follows
                && Places.in(named, false).isEmpty()
                && !HeadLine.isTerms(named)
                && Words.count(named) <= MOST_FIELD_WORDS
                && Stream.of(named.split(" ", -1))
                        .noneMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && employer.contains(word.toLowerCase(Locale.ROOT)));
        return other ? title + field.group() : title;
    }

    /** The employer, or null. */
    String employer() {
        return choice.candidate() == null ? null : choice.candidate().written();
    }

    /** Why the title may be another, or null. */
    Doubt.Reason titleDoubt() {
        if (title == null) {
            return null;
        }
        if (JobWords.likeness(title) < 3) {
            return Doubt.Reason.TITLE_NAMES_NO_JOB;
        }
        if (HOLDS_MORE.matcher(title).find() || Words.count(title) > MOST_WORDS) {
            return Doubt.Reason.TITLE_HOLDS_MORE;
        }
        return titleLead < TITLE_LEAD ? Doubt.Reason.TITLE_HAS_RIVALS : null;
    }

    /** Why the employer may be another, or null. */
    Doubt.Reason employerDoubt() {
        String employer = employer();
        if (employer == null) {
            return null;
        }
        if (EmployerNames.isPart(employer) || PART_OF_EMPLOYER.matcher(employer).find()) {
            return Doubt.Reason.EMPLOYER_IS_A_PART;
        }
        return choice.lead() < EMPLOYER_LEAD ? Doubt.Reason.EMPLOYER_HAS_RIVALS : null;
    }

    /** By how much the title outweighs all that are no part or form of it. */
    private static double lead(ScoredTitle best, List<ScoredTitle> candidates) {
        String title = Words.plain(best.title());
        double next = candidates.stream()
                .filter(other -> !title.contains(Words.plain(other.title()))
                        && !Words.plain(other.title()).contains(title))
                .mapToDouble(ScoredTitle::score)
                .max()
                .orElse(0);
        return best.score() - Math.max(0, next);
    }

    private static String body(OutlinedPosting outlined) {
        StringBuilder body = new StringBuilder();
        for (Sentence sentence : outlined.sentences()) {
            if (!sentence.isHead() && body.length() < BODY) {
                body.append(sentence.lower()).append('\n');
            }
        }
        return body.toString();
    }

    private static void labelled(
            OutlinedPosting outlined, Employers employers, String body, List<ScoredTitle> candidates) {
        int i = 0;
        for (String value : outlined.labelled(Label.Name.TITLE)) {
            int end = value.indexOf('\n');
            String line = value.replace('\n', ' ');
            if (end > 0 && !body.contains(line.toLowerCase(Locale.ROOT))) {
                employers.vote(withoutPlace(value.substring(end + 1).split("\n", 2)[0]), 2);
                line = value.substring(0, end);
            }
            if (line.endsWith(".") && TOLD_OF.matcher(line).find()) {
                continue;
            }
            double weight = Words.count(line) == 1 ? GRADE : 4;
            HeadLine parts = HeadLine.of(line, employers);
            if (parts.employer() != null) {
                employers.vote(parts.employer(), 2);
            }
            add(candidates, line, parts.title() == null ? HeadLine.cleaned(line) : parts.title(), body, weight - i++);
        }
    }

    /** "Marlow Mill, Hexley, Kent": the name without the place behind it. */
    private static String withoutPlace(String line) {
        for (int comma = line.indexOf(", "); comma > 0; comma = line.indexOf(", ", comma + 1)) {
            if (Places.of(line.substring(comma + 2), false) != null) {
                return line.substring(0, comma);
            }
        }
        return line;
    }

    private static void inHead(
            OutlinedPosting outlined, Employers employers, String body, List<ScoredTitle> candidates) {
        List<String> lines = lines(outlined);
        double weight = 1;
        for (int i = 0; i < lines.size() && i < 25; i++) {
            String line = lines.get(i);
            String bare = bare(line);
            if (JobWords.isBanner(line) || ADDRESSED.matcher(line).lookingAt() || bare.isEmpty()) {
                continue;
            }
            double prefixed = bare.length() < line.length() ? 1 : 0;
            Matcher framed = FRAMED.matcher(bare);
            Matcher hiring = HIRING.matcher(bare);
            if (bare.endsWith("?") && framed.find() && JobWords.likeness(framed.group(1)) >= 1) {
                add(candidates, framed.group(1), framed.group(1), body, weight + 1);
                if (framed.group(2) != null) {
                    employers.vote(framed.group(2), 4);
                }
            } else if (hiring.matches()
                    && bare.length() < LONGEST
                    && !NO_EMPLOYER.matcher(bare).matches()) {
                int side = Vocabulary.group(hiring);
                String employer = hiring.group(side);
                String title = fromCapital(hiring.group(side + 1));
                employers.vote(employer, 4);
                add(candidates, line, HeadLine.of(title, employers).title(), body, weight + 1);
            } else {
                String title = isKindWithField(bare)
                        ? bare
                        : HeadLine.of(bare, employers).title();
                add(
                        candidates,
                        line,
                        title == null && prefixed > 0 ? HeadLine.cleaned(bare) : title,
                        body,
                        weight + prefixed + (isRepeated(bare, lines) ? 1.5 : 0));
                joined(lines, i, employers, body, weight, candidates);
            }
            weight -= 0.12;
        }
    }

    /** "full-time Groundskeeper": the title alone. */
    private static String fromCapital(String sought) {
        Matcher adjectives = ADJECTIVES.matcher(sought);
        String title = adjectives.lookingAt() ? sought.substring(adjectives.end()) : sought;
        Matcher where = WHERE.matcher(title);
        return where.find() ? title.substring(0, where.start()) : title;
    }

    /** The line without the words that only announce a title. */
    private static String bare(String line) {
        if (WEBSITE.matcher(line).lookingAt()) {
            return line.substring(line.indexOf(' ') + 1);
        }
        String begun = PREFIX.matcher(line).replaceFirst("").strip();
        Matcher sought = SOUGHT.matcher(begun);
        boolean ends = sought.find()
                && (sought.end() == begun.length() || JobWords.likeness(begun.substring(0, sought.start())) == 3);
        String bare = ends ? begun.substring(0, sought.start()) : begun;
        if (isKindWithField(line)) {
            return line;
        }
        Matcher announced = ANNOUNCED.matcher(bare);
        if (!announced.find()) {
            return bare;
        }
        String title = bare.substring(announced.end());
        return JobWords.likeness(title) >= 2 ? title : bare;
    }

    /** "Internship: Archives": a kind of position and its field, which make one title. */
    private static boolean isKindWithField(String line) {
        Matcher kind = KIND_WITH_FIELD.matcher(line);
        return kind.matches() && JobWords.likeness(kind.group(1)) == 0 && !JobWords.hasEmployerWord(kind.group(1));
    }

    /** Whether a longer line of the head, such as the title of the page, says the same and more. */
    private static boolean isRepeated(String line, List<String> lines) {
        return JobWords.likeness(line) >= 1
                && lines.stream().anyMatch(other -> other.length() > line.length() && other.contains(line));
    }

    /** A title broken over two or three lines: its words stand together elsewhere, or the line cannot end there. */
    private static void joined(
            List<String> lines, int i, Employers employers, String body, double weight, List<ScoredTitle> candidates) {
        String joined = bare(lines.get(i));
        boolean open = true;
        for (int k = i + 1; k < lines.size() && k <= i + 2; k++) {
            open &= Character.isUpperCase(joined.codePointAt(0))
                    && joined.matches("(?i).*(?: of| and| for| the| to| &|,| in| -| –|/| with)$");
            joined = joined + " " + lines.get(k);
            boolean again = body.contains(joined.toLowerCase(Locale.ROOT)) && JobWords.likeness(joined) >= 2;
            if ((open || again) && joined.length() < LONGEST) {
                String title = again
                        ? HeadLine.cleaned(joined)
                        : HeadLine.of(joined, employers).title();
                add(candidates, lines.get(i), title, body, weight + 1.5);
            }
        }
    }

    private static List<String> lines(OutlinedPosting outlined) {
        List<String> lines = new ArrayList<>();
        for (Block block : outlined.outline().head()) {
            if (block.is(Block.Kind.TEXT) || block.is(Block.Kind.HEADING)) {
                block.lines().stream()
                        .filter(line -> line.length() <= LONGEST_LINE)
                        .forEach(lines::add);
            }
        }
        if (lines.isEmpty() && !outlined.sentences().isEmpty()) {
            outlined.sentences().stream()
                    .limit(2)
                    .filter(s -> s.text().length() <= LONGEST)
                    .forEach(s -> lines.add(s.text()));
        }
        return lines;
    }

    private static void add(List<ScoredTitle> candidates, String line, String title, String body, double weight) {
        if (title == null
                || title.length() < 3
                || title.length() > LONGEST
                || title.chars().noneMatch(Character::isLetter)) {
            return;
        }
        boolean gendered = JobWords.isGendered(line) && line.length() <= LONGEST;
        int likeness = gendered ? 3 : JobWords.likeness(title);
        double score = weight + (likeness == 3 ? 4 : likeness == 2 ? 3 : likeness == 1 ? 2 : 0);
        boolean again = title.length() > 5 && body.contains(title.toLowerCase(Locale.ROOT));
        String first = title.split(", | [-–—(]", -1)[0];
        boolean partly = !again
                && first.length() > 8
                && JobWords.likeness(first) >= 2
                && body.contains(first.toLowerCase(Locale.ROOT));
        score += again ? 1.5 : partly ? 1.2 : 0;
        score += gendered ? 1.5 : 0;
        score += Words.isTitleCase(title) || Words.isCapitals(title) ? 0.5 : -0.5;
        score -= Words.count(title) > 12 ? 3 : 0;
        score -= line.endsWith(".") || line.endsWith("!") || line.endsWith("?") ? 2 : 0;
        score -= ORDINARY.matcher(title).find() ? 2 : 0;
        score -= JobWords.isBanner(title) || (likeness == 0 && Outline.isHeading(title)) ? 4 : 0;
        score -= EmployerNames.isDay(title) ? 5 : 0;
        score -= title.endsWith(".") && Words.count(title) > 6 ? 3 : 0;
        score -= title.indexOf('@') >= 0
                        || title.contains("http")
                        || title.contains("www.")
                        || title.matches(
                                ".*(?:[$£€]\\d|\\p{L}\\.\\p{L}{2,}/|\\b(?:[Tt]el|[Pp]hone)\\b|\\d{3}[ -]\\d{4}).*")
                ? 5
                : 0;
        score -= OTHER_LINE.matcher(title).matches() ? 3 : 0;
        candidates.add(new ScoredTitle(title, line, score));
    }

    /** A short line that is marked as a title, below the sentence that leads to it: "We are looking for a", "Clerk (m/w/d)". */
    private static void gendered(
            OutlinedPosting outlined, Employers employers, String body, List<ScoredTitle> candidates) {
        double weight = 0;
        for (Sentence sentence : outlined.sentences()) {
            String text = sentence.text();
            if (!sentence.isHead() && !sentence.isItem() && text.length() <= LONGEST && JobWords.isGendered(text)) {
                add(candidates, text, HeadLine.of(bare(text), employers).title(), body, weight);
                weight -= 1;
            }
        }
    }

    private static void inSentences(OutlinedPosting outlined, String body, List<ScoredTitle> candidates) {
        int read = 0;
        for (Sentence sentence : outlined.sentences()) {
            if (read++ > 200) {
                return;
            }
            Matcher m = SEEKS.matcher(sentence.text());
            int seen = 0;
            while (m.find() && seen++ < 4) {
                String name = EmployerNames.name(sentence.text().substring(m.end()));
                int cut = name.indexOf(" to ");
                name = cut > 0 ? name.substring(0, cut) : name;
                Matcher at = WHERE.matcher(name);
                name = at.find() ? name.substring(0, at.start()) : name;
                if (JobWords.likeness(name) >= 2) {
                    add(candidates, name, name, body, 0.5);
                }
            }
            Matcher told = TOLD_OF.matcher(sentence.text());
            if (told.find() && JobWords.likeness(told.group(1)) >= 2) {
                add(candidates, told.group(1), told.group(1), body, 0);
            }
        }
    }

    /** "A Mill Warden at Marlow Mill opens the sluice": where somebody of this title works. */
    private static void sentenceVotes(OutlinedPosting outlined, Employers employers, String title) {
        for (Sentence sentence : outlined.sentences()) {
            String text = sentence.text();
            for (String at : new String[] {" at ", " with ", " for "}) {
                int found = text.toLowerCase(Locale.ROOT).indexOf(title.toLowerCase(Locale.ROOT) + at);
                if (found >= 0 && found + title.length() + at.length() < text.length()) {
                    String rest = text.substring(found + title.length() + at.length());
                    String name = EmployerNames.name(rest.startsWith("the ") ? rest.substring(4) : rest);
                    if (Places.of(name, false) == null && !EmployerNames.isPart(name)) {
                        employers.vote(name, sentence.isHead() ? 0 : 2);
                    }
                }
            }
        }
    }

    /** The lines of the head vote for the employer, those next to the title most. */
    private static void headVotes(OutlinedPosting outlined, Employers employers, ScoredTitle title) {
        List<String> lines = lines(outlined);
        int titleAt = lines.indexOf(title.line());
        for (int i = 0; i < lines.size() && titleAt < 0; i++) {
            titleAt = lines.get(i).contains(title.title()) ? i : titleAt;
        }
        for (int i = 0; i < lines.size() && i < 25; i++) {
            HeadLine line = HeadLine.of(bare(lines.get(i)), employers);
            String employer = line.employer();
            boolean near = titleAt >= 0 && Math.abs(i - titleAt) <= 1;
            if (employer != null) {
                employers.write(
                        employer,
                        (near ? 2.5 : 1) + (JobWords.hasEmployerWord(employer) ? 0.5 : 0) + (i == titleAt ? 1 : 0));
            } else if (near
                    && i != titleAt
                    && line.parts().size() <= 3
                    && !line.has(HeadLine.Role.TITLE)
                    && !line.isNamedValue()) {
                line.parts().stream()
                        .filter(part -> part.role() == HeadLine.Role.UNKNOWN
                                && part.text().length() <= 60
                                && !Character.isLowerCase(part.text().codePointAt(0))
                                && !EmployerNames.isFieldOfWork(part.text())
                                && !Outline.isHeading(part.text())
                                && Words.isTitleCase(part.text())
                                && EmployerNames.isWhole(part.text())
                                && Character.isLetter(part.text().codePointAt(0)))
                        .findFirst()
                        .ifPresent(part -> employers.vote(part.text(), 1.5));
            }
        }
    }
}
