package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.Words;

/**
 * The title and the employer, read together since they share lines and each tells what the other is not. Candidates for the
 * title come from labels, from the lines of the head (two of them joined where a title was broken), and from sentences that seek
 * somebody; each is weighed by its words, its place, and whether the text speaks of it again.
 *
 * @param title the title, or null
 * @param employer the employer, or null
 * @param line the line of the head in which the title stands, or null
 */
record TitleAndEmployer(String title, String employer, String line) {

    private static final int LONGEST = 140;
    private static final int LONGEST_LINE = 300;
    private static final int BODY = 60_000;
    /** "Role: Executive" may be a grade as well as a title. */
    private static final double GRADE = -0.5;

    private static final Pattern HIRING = Pattern.compile(
            "^(.{2,80}?) (?:is|are) (?:now |currently )?(?:hiring|seeking|recruiting|looking for)(?: for)?:?(?: an?| our| its)?(?: new| next)? ?(.{3,100}?)[!.]?$|^(.{2,80}?) hiring(?: an?)? (?=[A-Z])(.{3,100}?)[!.]?$|^(.{2,80}?) seeks(?: an?| its| our)?(?: new| next)? (.{3,100}?)[!.]?$");
    private static final Pattern NO_EMPLOYER = Pattern.compile("(?i)(?:we|now|we're|currently|is|are)\\b.*");
    private static final Pattern PREFIX = Pattern.compile(
            "(?i)^(?:job (?:opportunity|posting|opening|announcement|title|vacancy|description)|position(?: title| announcement| available| description| opening)?|title|vacancy|now hiring|(?:we're|we are) hiring(?: an?)?|hiring|opening|open position|career opportunity|employment opportunity|role|wanted|help wanted|announcement|job|search|join (?:us|our team) as an?|apply for|posting|recruiting|internship|opportunity)\\s*(?:[:–—-]+|(?<=an?))\\s*");
    private static final Pattern SEEKS = Pattern.compile(
            "\\b(?:seek(?:s|ing)|looking (?:for|to hire)|hiring|recruiting|hire|search for|position of|role of|post of|invites applications for|applications for|appoint|opening for|need|announces|as(?= (?:an?|our|the) [A-Z]))(?: the position of| the role of)? (?:an?|our|its|the|two|a new|their)?\\s?(?:(?:new|next|first|full-time|part-time|experienced|talented|dynamic|dedicated|highly skilled|passionate|motivated|skilled|creative|strategic|qualified|permanent|temporary|seasonal|energetic|tenure-track|remote|bilingual|mission-driven|visionary|collaborative|and|,|inspiring|seasoned|organized|detail-oriented|licensed|certified|compassionate|position|for|to fill|the|of|enthusiastic|reliable|hands-on|exceptional)\\s?,?\\s?)*");

    /** "Archivist at Marlow Hall", "Attorney in the Housing Unit". */
    private static final Pattern WHERE = Pattern.compile(" (?:at|in (?:the|our|its)) ");

    /** "The Museum Educator is a part-time position", "the Director of Programs (DP) will lead": the text is about this job. */
    private static final Pattern TOLD_OF = Pattern.compile(
            "(?:\\b[Tt]he|^An?) (\\p{Lu}[\\p{L}&-]+(?: (?:of|and|for|&|\\p{Lu}[\\p{L}&-]+)){0,6}?)(?: \\(\\p{Lu}{2,6}\\))?(?: (?:will|shall|is an?|is to|is responsible|reports|serves|supports|leads|works|performs|provides)\\b|['’]s (?:primary |main |chief )?(?:function|role|purpose|job)\\b)");

    /** A title inside a question or the title of a page: "What are the duties of the Cashier position at Marlow Foods?" */
    private static final Pattern FRAMED = Pattern.compile(
            "(?:\\b(?:for|of|as|to|a|an|the|our|new) )(?=[A-Z])(.{3,80}?) (?:position|role|job|post|opening|vacancy)(?: (?:at|with|for|in) (?:the )?(.{2,80}?))?[?!.]?$");

    private static final Pattern SOUGHT = Pattern.compile(
            "(?i) (?:needed|wanted|required|reqd|req'd|sought|prospectus|(?:position|job) (?:description|announcement|posting|opening)|vacancy announcement)[:!.]?$");
    /** Words of a page that stand before the title without a sign between. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)^(?:(?:current |open )?(?:job|career) (?:openings?|opportunit(?:y|ies)|details|description)|about (?:the|this) (?:job|role|position)|vacancy) (?=\\p{Lu})");

    /** A link to the employer's pages, as job boards write it below the title. */
    private static final Pattern WEBSITE = Pattern.compile("Website \\p{Lu}");

    private static final Pattern KIND_WITH_FIELD =
            Pattern.compile("(?i)^(?:internship|fellowship|apprenticeship): ([\\p{L} &/-]{3,60})$");

    private record ScoredTitle(String title, String line, double score) {}

    static TitleAndEmployer of(OutlinedPosting outlined) {
        Employers employers = Employers.of(outlined);
        List<ScoredTitle> candidates = new ArrayList<>();
        String body = body(outlined);
        labelled(outlined, employers, body, candidates);
        inHead(outlined, employers, body, candidates);
        if (candidates.stream().noneMatch(candidate -> candidate.score() >= 3.5)) {
            inSentences(outlined, body, candidates);
        }
        ScoredTitle best = null;
        for (ScoredTitle candidate : candidates) {
            best = best == null || candidate.score() > best.score() ? candidate : best;
        }
        if (best == null || best.score() < 1) {
            return new TitleAndEmployer(JobNamed.mostOftenIn(outlined), employer(outlined, employers, null), null);
        }
        headVotes(outlined, employers, best);
        sentenceVotes(outlined, employers, best.title());
        employers.refuse(best.title());
        employers.gather();
        return new TitleAndEmployer(best.title(), employer(outlined, employers, best.title()), best.line());
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

    private static String employer(OutlinedPosting outlined, Employers employers, String title) {
        Employers.EmployerName best = employers.best();
        if (best == null || best.votes() < 1.5) {
            return UnsaidEmployer.of(outlined, lines(outlined), title);
        }
        boolean article = best.written().regionMatches(true, 0, "the ", 0, 4);
        String name = article && !employers.isWrittenWithArticle(best)
                ? best.written().substring(4)
                : best.written();
        return UnsaidEmployer.inFull(outlined, name);
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
            add(candidates, line, parts.title(), body, weight - i++);
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
            if (JobWords.isBanner(line) || bare.isEmpty()) {
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
                int side = hiring.group(1) != null ? 1 : hiring.group(3) != null ? 3 : 5;
                String employer = hiring.group(side);
                String title = hiring.group(side + 1);
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

    /** The line without the words that only announce a title. */
    private static String bare(String line) {
        if (WEBSITE.matcher(line).lookingAt()) {
            return line.substring(line.indexOf(' ') + 1);
        }
        String bare =
                SOUGHT.matcher(PREFIX.matcher(line).replaceFirst("").strip()).replaceFirst("");
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
            open &= joined.matches("(?i).*(?: of| and| for| the| to| &|,| in| -| –|/| with)$");
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
        int likeness = JobWords.likeness(title);
        double score = weight + (likeness == 3 ? 4 : likeness == 2 ? 3 : likeness == 1 ? 2 : 0);
        boolean again = title.length() > 5 && body.contains(title.toLowerCase(Locale.ROOT));
        String first = title.split(", | [-–—(]", -1)[0];
        boolean partly = !again
                && first.length() > 8
                && JobWords.likeness(first) >= 2
                && body.contains(first.toLowerCase(Locale.ROOT));
        score += again ? 1.5 : partly ? 1.2 : 0;
        score += Words.isTitleCase(title) || Words.isCapitals(title) ? 0.5 : -0.5;
        score -= Words.count(title) > 12 ? 3 : 0;
        score -= line.endsWith(".") || line.endsWith("!") || line.endsWith("?") ? 2 : 0;
        score -= title.matches("(?i).*\\b(?:we|our|you|your|please|click)\\b.*") ? 2 : 0;
        score -= JobWords.isBanner(title) || (likeness == 0 && Outline.isHeading(title)) ? 4 : 0;
        score -= EmployerNames.isDay(title) ? 5 : 0;
        score -= title.endsWith(".") && Words.count(title) > 6 ? 3 : 0;
        score -= title.indexOf('@') >= 0
                        || title.contains("http")
                        || title.contains("www.")
                        || title.matches(".*(?:[$£€]\\d|\\b(?:[Tt]el|[Pp]hone)\\b|\\d{3}[ -]\\d{4}).*")
                ? 5
                : 0;
        score -= title.matches(
                        "(?i)(?:posted|location|salary|apply|deadline|closing|department|division|office) .*|(?:department|division|office|school|college|bureau) of .*|.*\\bdepartment")
                ? 3
                : 0;
        candidates.add(new ScoredTitle(title, line, score));
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
