package org.hiringpipelines.reader.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.Vocabulary;
import org.hiringpipelines.reader.layout.Words;

/** The town of the employer, which is the place of work where a posting names no other. */
final class EmployersTown {

    private static final Pattern CITY_AND_STATE = Vocabulary.pattern("places", "CITY_AND_STATE");

    private static final Pattern IN_CITY = Vocabulary.pattern("places", "IN_CITY");

    private static final Pattern ENVELOPE = Pattern.compile(
            "(?:^|, |• ?|\\| ?)(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}), (\\p{Lu}{2}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?),? \\d{5}\\b");

    private static final String[] SEEKING = Vocabulary.array("places", "SEEKING");

    private static final Set<String> PLACE_HEADINGS = Vocabulary.set("places", "PLACE_HEADINGS");

    private static final Pattern GOVERNED = Vocabulary.pattern("places", "GOVERNED");

    private static final Pattern TOWN = Pattern.compile(
            "\\b(\\p{Lu}[\\p{L}.'’/-]+(?: \\p{Lu}[\\p{L}.'’/-]+){0,2}), (\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?)");

    private static final String SHAPE = "(" + Vocabulary.alternatives("places", "TOWN") + ")";
    private static final Pattern TOWN_NAME = Pattern.compile(SHAPE);
    private static final Pattern BARS = Pattern.compile(" ?[|·•] ?");
    private static final Pattern ALONE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?");
    private static final Pattern CELLS = Pattern.compile(" ?[|·•,] ?|\t| [–—-] ");
    private static final Pattern BASED_IN =
            Pattern.compile("(?:" + Vocabulary.alternatives("places", "BASED_IN") + ")" + SHAPE + "(?!\\p{L})");
    private static final Pattern ENVELOPE_TOWN = Vocabulary.pattern("places", "ENVELOPE_TOWN");
    private static final Pattern GOVERNED_TOWN = Vocabulary.pattern("places", "GOVERNED_TOWN");

    private final OutlinedPosting outlined;

    EmployersTown(OutlinedPosting outlined) {
        this.outlined = outlined;
    }

    /** A town that no list knows, told by the shape of its name, where a line or a sentence sets the work in one. */
    List<Place> ofShape() {
        for (String line : outlined.edges()) {
            for (String cell : CELLS.split(line, -1)) {
                if (TOWN_NAME.matcher(cell.strip()).matches()
                        && JobWords.likeness(cell) == 0
                        && !JobWords.hasEmployerWord(cell)) {
                    return List.of(new Place(cell.strip(), cell.strip(), null, null));
                }
            }
        }
        for (Pattern pattern : new Pattern[] {ENVELOPE_TOWN, BASED_IN, GOVERNED_TOWN}) {
            for (Sentence sentence : outlined.sentences()) {
                Matcher found = pattern.matcher(sentence.text());
                if (found.find()) {
                    String name = found.group(1).strip();
                    return List.of(new Place(name, name, null, null));
                }
            }
        }
        return besideTerms();
    }

    /** "Hexley | Full-time | Hybrid": what stands alone beside the terms of work, and is no name of another kind. */
    private List<Place> besideTerms() {
        for (Block block : outlined.outline().head()) {
            for (String line : block.lines()) {
                String[] cells = BARS.split(line, -1);
                long terms = Arrays.stream(cells).filter(HeadLine::isTerms).count();
                String cell = cells[0].strip();
                if (cells.length > 2
                        && terms > 0
                        && ALONE.matcher(cell).matches()
                        && !HeadLine.isTerms(cell)
                        && JobWords.likeness(cell) == 0
                        && !JobWords.hasEmployerWord(cell)
                        && !JobWords.isBanner(cell)
                        && !Outline.isHeading(cell)) {
                    return List.of(new Place(cell, cell, null, null));
                }
            }
        }
        return List.of();
    }

    /** Where nothing is said of the position, the city in which the employer's own description sets it. */
    List<Place> described() {
        for (Sentence sentence : outlined.sentences()) {
            boolean where = PLACE_HEADINGS.contains(Words.plain(sentence.heading()));
            boolean told = sentence.isIn(SectionKind.ORGANIZATION)
                    || sentence.isIn(SectionKind.SUMMARY)
                    || sentence.heading().isEmpty();
            if ((!where && !told) || sentence.isItem()) {
                continue;
            }
            Matcher m = CITY_AND_STATE.matcher(sentence.text());
            if (m.find()) {
                List<Place> places = Places.in(m.group(1), false);
                boolean whole = places.stream()
                        .allMatch(place -> place.city() != null && place.text().contains(", "));
                if (!places.isEmpty() && whole) {
                    return places;
                }
            }
        }
        return List.of();
    }

    /** "To join a team in Leeds", "for their Leeds office": a large city that a sentence about the position names. */
    List<Place> inProse() {
        for (Sentence sentence : outlined.sentences()) {
            boolean told =
                    sentence.isIn(SectionKind.SUMMARY) || sentence.heading().isEmpty();
            if (!told || sentence.isItem() || !sentence.says(SEEKING)) {
                continue;
            }
            for (Matcher m = IN_CITY.matcher(sentence.text()); m.find(); ) {
                String name = m.group(1) == null ? m.group(2) : m.group(1);
                for (; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf(' ')))) {
                    if (Gazetteer.countryOfCity(name) != null) {
                        return Places.in(name, false);
                    }
                }
            }
        }
        return List.of();
    }

    /** The first town that is named with its state or country, wherever that is. */
    List<Place> named() {
        for (Sentence sentence : outlined.sentences()) {
            Matcher m = TOWN.matcher(sentence.text());
            while (!sentence.isItem() && m.find()) {
                Gazetteer.Region region = Gazetteer.region(m.group(2));
                boolean known = (region != null && m.group(2).length() > 2) || Gazetteer.country(m.group(2)) != null;
                Place place = known ? Places.of(m.group(), false) : null;
                if (place != null && place.city() != null && !JobWords.hasEmployerWord(m.group(1))) {
                    return List.of(place);
                }
            }
        }
        return List.of();
    }

    /** The town in the employer's own name or address: "Village of Marlow, Iowa"; "12 Mill Row, Dayton, OH 45402". */
    List<Place> ofAddress() {
        for (Pattern pattern : new Pattern[] {GOVERNED, ENVELOPE}) {
            for (Sentence sentence : outlined.sentences()) {
                Matcher town = pattern.matcher(sentence.text());
                Place place = town.find() ? Places.of(town.group(1) + ", " + town.group(2), false) : null;
                if (place != null && place.region() != null) {
                    return List.of(place);
                }
            }
        }
        return List.of();
    }
}
