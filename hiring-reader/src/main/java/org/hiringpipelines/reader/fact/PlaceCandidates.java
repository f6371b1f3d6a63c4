package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.Stretch;
import org.hiringpipelines.reader.layout.Vocabulary;
import org.hiringpipelines.reader.layout.Words;

/**
 * All that may be the place of work where neither a label nor a sentence about the position says it: names in cells of lines,
 * behind "in" and "at", in brackets and in addresses, whether a list knows them or not. What is observed of each stands beside
 * it; nothing is judged here, {@link Evidence} weighs.
 */
final class PlaceCandidates {

    private static final String NAME =
            "\\p{Lu}[\\p{L}'’/-]+\\.?(?: (?:(?:of|on|upon|de|la|am|an der|ob der|vor der|im) )?\\p{Lu}[\\p{L}'’/-]+\\.?){0,3}";
    private static final Pattern NAMES =
            Pattern.compile(NAME + "(?:, " + NAME + "){0,4}(?:,? (?:and|or|und|oder|&) " + NAME + ")?");
    private static final Pattern CUE = Vocabulary.pattern("places", "CUE");
    private static final Pattern TOWN_WITH_REGION = Pattern.compile(
            "\\b(?!(?:Our|The|In|At|From|For) )(\\p{Lu}[\\p{L}.'’/-]+(?: \\p{Lu}[\\p{L}.'’/-]+){0,2}), (\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?)");
    private static final Pattern GOVERNED = Vocabulary.pattern("places", "GOVERNED");
    private static final Pattern BASED_IN = Vocabulary.pattern("places", "BASED_IN");
    private static final Pattern TOWN_WITH_CODE = Pattern.compile("\\b\\d{5} (" + NAME + ")");
    /** "Karwar – 581 301", as Indian addresses end. */
    private static final Pattern PIN = Pattern.compile("(?<=\\p{Ll}) ?[–-] ?[1-9]\\d{2}( ?)\\d{3}$");

    private static final Pattern SHAPE = Vocabulary.pattern("places", "TOWN");
    private static final Pattern STREET = Vocabulary.pattern("places", "STREET");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,80})\\)");
    private static final Pattern CELLS = Pattern.compile(" ?[|·•] ?|\t| [–—-] | // | -- |\\p{So}");
    private static final Pattern BETWEEN = Pattern.compile("[,;] (?:(?:and|or|und|oder) )?| (?:and|or|und|oder|&) ");
    private static final String[] SEEKING = Vocabulary.array("places", "SEEKING");

    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}'’]+");

    private static final int MOST = 300;
    private static final int READ_SENTENCES = 200;
    private static final int READ_BLOCKS = 200;
    private static final int LONGEST_LINE = 120;
    private static final int EARLY = 6;
    private static final int CELL_PARTS = 5;

    private final Map<String, PlaceCandidate> candidates = new LinkedHashMap<>();
    private final OutlinedPosting outlined;
    private final String title;
    /** The words that the text also writes in small letters, and which so name nothing. */
    private final Set<String> small;

    private final String employer;

    private PlaceCandidates(OutlinedPosting outlined, TitleAndEmployer names) {
        this.outlined = outlined;
        this.title = names.title() == null ? "" : Sentence.lower(names.title());
        this.small = outlined.sentences().stream()
                .limit(READ_SENTENCES)
                .flatMap(sentence -> Stream.of(WORD_ENDS.split(sentence.text(), -1)))
                .filter(word -> word.length() > 2 && Character.isLowerCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
        this.employer = names.employer() == null ? "" : EmployerNames.key(names.employer());
    }

    static Collection<PlaceCandidate> of(OutlinedPosting outlined, TitleAndEmployer names) {
        PlaceCandidates all = new PlaceCandidates(outlined, names);
        all.inLines();
        all.inSentences();
        all.inLabels();
        all.ofEmployer(names.employer());
        List<PlaceCandidate> found = new ArrayList<>(all.candidates.values());
        found.forEach(all::shape);
        found.forEach(candidate -> found.forEach(other -> {
            if (other.holds(candidate)) {
                candidate.observe("WITHIN");
            }
        }));
        return found;
    }

    private void inLines() {
        int read = 0;
        int head = outlined.outline().head().size();
        for (Stretch stretch : outlined.outline().stretches()) {
            if (stretch.isHeaded()) {
                cells(stretch.heading(), "HEADING", "");
            }
            for (Block block : stretch.blocks()) {
                String where = read < head && !stretch.isHeaded() ? "HEAD" : "BODY";
                if (read++ < READ_BLOCKS && !block.is(Block.Kind.ITEM)) {
                    block.lines().stream()
                            .filter(line -> line.length() <= LONGEST_LINE)
                            .forEach(line -> cells(line, where, ""));
                }
            }
        }
    }

    private void inLabels() {
        for (Label label : outlined.outline().labels()) {
            if (label.value().length() <= LONGEST_LINE) {
                String kind = label.name() == Label.Name.LOCATION
                                || label.name() == Label.Name.ORGANIZATION
                                || label.name() == Label.Name.OTHER
                        ? label.name().name()
                        : "ANY";
                label.value().lines().forEach(line -> cells(line, "LABEL", "LABEL_" + kind));
            }
        }
    }

    /** Six figures in one are also the number of a job, so that they need a known town before them. */
    private static String withoutPin(String written) {
        Matcher pin = PIN.matcher(written);
        if (!pin.find()) {
            return written;
        }
        String bare = written.substring(0, pin.start());
        boolean apart = !pin.group(1).isEmpty();
        return apart || !Places.in(bare, false).isEmpty() ? bare : written;
    }

    /** What stands between the signs of a line, from each of its commas on. */
    private void cells(String written, String where, String more) {
        String line = withoutPin(written);
        boolean coded = line.length() < written.length();
        String[] cells = CELLS.split(BRACKETS.matcher(line).replaceAll("").strip(), -1);
        boolean figures = cells.length > 1 && line.chars().anyMatch(Character::isDigit);
        boolean terms = List.of(cells).stream().anyMatch(cell -> !cell.isBlank() && HeadLine.isTerms(cell));
        boolean titled = !title.isEmpty() && Sentence.lower(line).contains(title);
        for (String cell : cells) {
            String[] parts = cell.strip().split(", ", -1);
            for (int from = 0; from < parts.length && parts.length <= CELL_PARTS; from++) {
                String text = String.join(", ", List.of(parts).subList(from, parts.length));
                List<String> signs = new ArrayList<>(
                        List.of(where + (from == 0 ? cells.length == 1 ? "_LINE" : "_CELL" : "_TAIL"), more));
                signs.add(coded ? "ADDRESS_CODE" : "");
                signs.add(terms && cells.length > 1 ? "BESIDE_TERMS" : "");
                signs.add(titled ? "BESIDE_TITLE" : "");
                signs.add(figures ? "BESIDE_FIGURES" : "");
                signs.add(from > 0 && EmployerNames.key(parts[from - 1]).equals(employer) ? "AFTER_EMPLOYER" : "");
                signs.add(from > 0 && parts[from - 1].chars().anyMatch(Character::isDigit) ? "AFTER_NUMBER" : "");
                read(text, signs);
            }
        }
        Matcher brackets = BRACKETS.matcher(line);
        while (brackets.find()) {
            read(brackets.group(1), List.of(where + "_BRACKETS", titled ? "BESIDE_TITLE" : "", more));
        }
    }

    private void inSentences() {
        List<Sentence> sentences = outlined.sentences();
        for (int i = 0; i < sentences.size() && i < READ_SENTENCES; i++) {
            Sentence sentence = sentences.get(i);
            List<String> signs = new ArrayList<>();
            signs.add(sentence.isItem() ? "ITEM" : i < EARLY ? "EARLY" : "");
            signs.add(sentence.isHead() ? "HEAD" : sentence.heading().isEmpty() ? "UNHEADED" : "IN_" + kind(sentence));
            signs.add(sentence.says(SEEKING) ? "SEEKING" : "");
            inSentence(sentence, signs);
        }
    }

    private static String kind(Sentence sentence) {
        return sentence.kind() == null
                ? SectionKind.OTHER.name()
                : sentence.kind().name();
    }

    private void inSentence(Sentence sentence, List<String> about) {
        String text = sentence.text();
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            Matcher names = NAMES.matcher(text).region(cue.end(), text.length());
            if (names.lookingAt()) {
                List<String> signs = new ArrayList<>(about);
                signs.add("CUE_" + kindOfCue(Sentence.lower(cue.group(Vocabulary.group(cue)))));
                signs.add(
                        !employer.isEmpty()
                                        && sentence.lower()
                                                .substring(0, cue.start())
                                                .endsWith(employer)
                                ? "AFTER_EMPLOYER"
                                : "");
                read(names.group(), signs);
            }
        }
        for (Pattern settled : new Pattern[] {GOVERNED, BASED_IN}) {
            Matcher names = settled.matcher(text);
            while (names.find()) {
                List<String> signs = new ArrayList<>(about);
                signs.add(settled == GOVERNED ? "GOVERNED" : "BASED_IN");
                Matcher name = NAMES.matcher(text).region(names.end(), text.length());
                if (name.lookingAt()) {
                    read(name.group(), signs);
                }
            }
        }
        Matcher town = TOWN_WITH_REGION.matcher(text);
        for (int from = 0; town.find(from); ) {
            List<Place> places = Places.in(town.group(), false);
            boolean whole = places.size() == 1
                    && places.get(0).city() != null
                    && town.group(1).length() > 3;
            from = whole ? town.end() : town.start(2);
            if (whole) {
                boolean address = STREET.matcher(text.substring(Math.max(0, town.start() - 30), town.start()))
                        .find();
                List<String> signs = new ArrayList<>(about);
                signs.add("TOWN_WITH_REGION");
                signs.add(address ? "ADDRESS" : "");
                observe(places, signs);
            }
        }
        Matcher coded = TOWN_WITH_CODE.matcher(text);
        while (coded.find()) {
            List<String> signs = new ArrayList<>(about);
            signs.add("ADDRESS_CODE");
            read(coded.group(1), signs);
        }
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            read(brackets.group(1), List.of("BRACKETS"));
        }
    }

    private static String kindOfCue(String word) {
        return switch (word) {
            case "its", "their" -> "OUR";
            case "outside", "around", "raum" -> "NEAR";
            case "serving", "across", "all over" -> "THROUGHOUT";
            case "bei" -> "AT";
            case "aus" -> "FROM";
            default -> word.toUpperCase(Locale.ROOT);
        };
    }

    /** "Marlow State College" may lie in Marlow, and "Town of Marlow" does. */
    private void ofEmployer(String name) {
        String[] words = name == null ? new String[0] : name.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            read(String.join(" ", List.of(words).subList(0, i)), List.of("BEGINS_EMPLOYER"));
            read(String.join(" ", List.of(words).subList(i, words.length)), List.of("ENDS_EMPLOYER"));
        }
    }

    /** Takes the places that lists know in {@code text}; else the first name, and all of them, as they stand. */
    private void read(String text, List<String> signs) {
        String bare = text.strip();
        while (!bare.isEmpty() && ".,;:!?".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.isEmpty() || !Character.isUpperCase(bare.codePointAt(0))) {
            return;
        }
        List<Place> known = Places.in(bare, false);
        if (!known.isEmpty()) {
            observe(known, signs);
        }
        String[] names = BETWEEN.split(bare, -1);
        List<Place> unknown = new ArrayList<>();
        for (String name : names) {
            if (!mayBeTown(name)) {
                break;
            }
            unknown.add(new Place(name, name, null, null));
        }
        if (!unknown.isEmpty()) {
            observe(unknown.subList(0, 1), signs);
        }
        if (unknown.size() > 1 && unknown.size() == names.length) {
            observe(unknown, signs);
            if (names.length == 2 && Words.count(names[0]) <= 2 && bare.equals(names[0] + ", " + names[1])) {
                List<String> pair = new ArrayList<>(signs);
                pair.add("PAIR");
                observe(List.of(new Place(bare, names[0], names[1], null)), pair);
            }
        }
    }

    private boolean mayBeTown(String name) {
        return Places.isTown(name)
                && !(" " + title + " ").contains(" " + Sentence.lower(name) + " ")
                && name.indexOf('@') < 0
                && JobWords.likeness(name) < 2
                && !EmployerNames.isNoName(name)
                && !Outline.isHeading(name)
                && !JobWords.isBanner(name)
                && !HeadLine.isTerms(name);
    }

    private void observe(List<Place> places, List<String> signs) {
        String key = PlaceCandidate.key(places);
        PlaceCandidate candidate = candidates.get(key);
        if (candidate == null && candidates.size() < MOST) {
            candidate = new PlaceCandidate(places);
            candidates.put(key, candidate);
        }
        if (candidate != null) {
            candidate.observe(candidate.signs().isEmpty() ? "NAMED" : "NAMED_AGAIN");
            signs.stream().filter(sign -> !sign.isEmpty()).forEach(candidate::observe);
        }
    }

    private void shape(PlaceCandidate candidate) {
        Place first = candidate.places().get(0);
        String name = first.text();
        String lower = EmployerNames.key(name);
        observe(candidate, first.country() != null && first.city() != null, "KNOWN");
        observe(candidate, first.city() != null && first.region() != null, "WITH_REGION");
        observe(candidate, first.city() == null, "NO_TOWN");
        observe(candidate, first.city() == null && first.region() == null && first.country() != null, "COUNTRY");
        observe(candidate, candidate.places().size() > 1, "SEVERAL");
        candidate.observe("WORDS_" + Math.min(4, Words.count(name)));
        observe(candidate, SHAPE.matcher(name).matches(), "SHAPE");
        observe(candidate, JobWords.hasEmployerWord(name), "EMPLOYER_WORD");
        observe(candidate, EmployerNames.isFieldOfWork(name), "FIELD");
        observe(candidate, EmployerNames.isPartOfOne(name), "PART_WORD");
        observe(candidate, Words.isCapitals(name), "CAPITALS");
        List<String> words = List.of(WORD_ENDS.split(Sentence.lower(name), -1));
        observe(candidate, words.stream().anyMatch(small::contains), "SMALL");
        observe(candidate, words.stream().allMatch(small::contains), "ALL_SMALL");
        observe(candidate, name.length() < 4, "SHORT");
        observe(candidate, !employer.isEmpty() && (" " + employer + " ").contains(" " + lower + " "), "IN_EMPLOYER");
        observe(candidate, employer.equals(lower), "IS_EMPLOYER");
        observe(candidate, (" " + title + " ").contains(" " + lower + " "), "IN_TITLE");
    }

    private static void observe(PlaceCandidate candidate, boolean observed, String sign) {
        if (observed) {
            candidate.observe(sign);
        }
    }
}
