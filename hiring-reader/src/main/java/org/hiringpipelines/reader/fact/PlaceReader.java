package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Stretch;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * Where the work is done: after a label, on a line of the head, else in a sentence that says where the position is based. The
 * first of these that names a place decides; an employer's own address does not.
 */
final class PlaceReader {
    private static final String[] STATION = Vocabulary.array("places", "STATION");
    private static final String[] OF_PERSON = Vocabulary.array("places", "OF_PERSON");

    private static final Pattern BASED = Vocabulary.pattern("places", "BASED");
    private static final Pattern PREFERABLY = Vocabulary.pattern("places", "PREFERABLY");
    private static final Pattern DUTY_STATION = Vocabulary.pattern("places", "DUTY_STATION");
    private static final Pattern REMOTE_IN = Vocabulary.pattern("places", "REMOTE_IN");
    private static final Pattern PLACE_NAMES = Vocabulary.pattern("places", "PLACE_NAMES");

    private static final Pattern OUR_WORKPLACE = Vocabulary.pattern("places", "OUR_WORKPLACE");
    private static final Pattern ADDRESS = Vocabulary.pattern("places", "ADDRESS");
    /** An employer that is named after its place. */
    private static final Pattern MUNICIPALITY = Vocabulary.pattern("places", "MUNICIPALITY");

    /** A line that begins with a number in a street and ends in a postal code: "12 Mill Row Dayton, OH 45402". */
    private static final Pattern POSTAL =
            Pattern.compile("\\d{1,5}[A-Za-z]? \\p{Lu}[^\\d|•]{4,60},? (?:\\p{Lu}{2} )?\\d{5}(?:-\\d{4})?");

    private static final int LONGEST_ADDRESS = 90;
    private static final int LONGEST_LINE = 120;
    private static final int CITY_WORDS = 3;

    private final OutlinedPosting outlined;

    private PlaceReader(OutlinedPosting outlined) {
        this.outlined = outlined;
    }

    static List<Place> of(OutlinedPosting outlined, String titleLine) {
        List<Place> said = said(outlined, titleLine);
        return said.isEmpty() ? surmised(outlined) : said;
    }

    /** What a label, a line of the head, or a sentence about the position says. */
    private static List<Place> said(OutlinedPosting outlined, String titleLine) {
        PlaceReader reader = new PlaceReader(outlined);
        List<Place> places = reader.labelled();
        places = places.isEmpty() ? reader.inHead(titleLine) : places;
        places = places.isEmpty() ? reader.inSentences() : places;
        return distinct(places);
    }

    /** Where none of these does: a place that is named on a line of its own, or of the employer. */
    private static List<Place> surmised(OutlinedPosting outlined) {
        PlaceReader reader = new PlaceReader(outlined);
        EmployersTown town = new EmployersTown(outlined);
        return Stream.<Supplier<List<Place>>>of(
                        reader::onLineOfItsOwn,
                        town::ofShape,
                        town::described,
                        reader::largeCity,
                        town::inProse,
                        town::ofAddress,
                        town::named)
                .map(Supplier::get)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .map(PlaceReader::distinct)
                .orElse(List.of());
    }

    private List<Place> labelled() {
        List<Place> places = new ArrayList<>();
        for (String value : outlined.labelled(Label.Name.LOCATION)) {
            if (value.length() <= 220) {
                places.addAll(Places.in(value, value.length() <= 90));
            }
            if (!places.isEmpty()) {
                break;
            }
        }
        return places.isEmpty() ? address() : places;
    }

    /** "Based in the Marlow Boston office": of a label's words a large city is understood, wherever it stands. */
    private List<Place> largeCity() {
        for (String value : outlined.labelled(Label.Name.LOCATION)) {
            String[] words = value.split("[ ,;()]+", -1);
            for (int from = 0; from < words.length && value.length() <= LONGEST_ADDRESS; from++) {
                for (int to = Math.min(words.length, from + CITY_WORDS); to > from; to--) {
                    String name = String.join(" ", List.of(words).subList(from, to));
                    boolean city = !name.isEmpty()
                            && Character.isUpperCase(name.codePointAt(0))
                            && Gazetteer.countryOfCity(name) != null;
                    if (city) {
                        return Places.in(name, false);
                    }
                }
            }
        }
        return List.of();
    }

    /** A street and its number under a label are all the place there is: "Mill House, 12 Mill Street". */
    private List<Place> address() {
        for (String value : outlined.labelled(Label.Name.LOCATION)) {
            if (value.length() <= LONGEST_ADDRESS && ADDRESS.matcher(value).find()) {
                return List.of(new Place(value, null, null, null));
            }
        }
        return List.of();
    }

    private List<Place> inHead(String titleLine) {
        List<Place> municipality = List.of();
        List<Place> address = List.of();
        for (Block block : outlined.outline().head()) {
            if (!block.is(Block.Kind.TEXT) && !block.is(Block.Kind.HEADING)) {
                continue;
            }
            for (String line : block.lines()) {
                List<Place> places = inHeadLine(line.replace('\t', '|'));
                if (MUNICIPALITY.matcher(line).lookingAt()) {
                    municipality = municipality.isEmpty() ? places : municipality;
                } else if (!places.isEmpty()) {
                    return places;
                }
                if (POSTAL.matcher(line).matches() && address.isEmpty()) {
                    address = List.of(new Place(line, null, null, null));
                }
            }
        }
        if (!address.isEmpty()) {
            return address;
        }
        if (!municipality.isEmpty()) {
            return municipality;
        }
        return titleLine == null ? List.of() : inHeadLine(titleLine);
    }

    private static List<Place> inHeadLine(String line) {
        if (line.length() > 160 || (line.endsWith(".") && line.length() > 60)) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        String[] cells = line.split(" ?[|·•] ?| [–—-] | -- |\\p{So}", -1);
        for (String cell : cells) {
            places.addAll(Places.in(cell, false));
        }
        if (places.isEmpty()) {
            places.addAll(tail(line));
        }
        int colon = line.indexOf(": ");
        return places.isEmpty() && colon > 0 ? tail(line.substring(0, colon)) : places;
    }

    /** A place at the end of a line: "Lakeshore State University, Marquette, Michigan", "Senior Engineer (Denver, CO)". */
    private static List<Place> tail(String line) {
        Matcher parenthesis = Pattern.compile("\\(([^()]{2,60})\\)").matcher(line);
        while (parenthesis.find()) {
            List<Place> places = Places.in(parenthesis.group(1), false);
            if (!places.isEmpty()) {
                return places;
            }
        }
        String[] parts = line.split(", ", -1);
        for (int from = 1; from < parts.length && parts.length <= 6; from++) {
            Place place = Places.of(String.join(", ", List.of(parts).subList(from, parts.length)), false);
            if (place != null) {
                return List.of(place);
            }
        }
        int in = line.lastIndexOf(" in ");
        return in > 0 ? Places.in(line.substring(in + 4), false) : List.of();
    }

    private List<Place> inSentences() {
        for (Pattern pattern : new Pattern[] {BASED, DUTY_STATION, REMOTE_IN, PREFERABLY}) {
            for (Sentence sentence : outlined.sentences()) {
                boolean employer = (pattern == DUTY_STATION && !sentence.says(STATION))
                        || sentence.isIn(SectionKind.ORGANIZATION)
                        || sentence.isIn(SectionKind.EQUAL_OPPORTUNITY)
                        || (sentence.isItem() && sentence.isIn(SectionKind.RESPONSIBILITIES));
                if (employer || (pattern == PREFERABLY && !sentence.says(OF_PERSON))) {
                    continue;
                }
                Matcher m = pattern.matcher(sentence.text());
                while (m.find()) {
                    List<Place> places =
                            at(sentence.text().substring(m.end()), m.group().contains("be based in "));
                    if (!places.isEmpty()) {
                        return places;
                    }
                }
            }
        }
        return List.of();
    }

    /** A city with its state that is a line, or a cell of one, anywhere; or that names the employer's workplace. */
    private List<Place> onLineOfItsOwn() {
        for (Stretch stretch : outlined.outline().stretches()) {
            List<Place> heading = cityIn(stretch.heading());
            if (!heading.isEmpty()) {
                return heading;
            }
            for (Block block : stretch.blocks()) {
                if (block.is(Block.Kind.ITEM)) {
                    continue;
                }
                for (String line : block.lines()) {
                    List<Place> places = cityIn(line);
                    if (!places.isEmpty()) {
                        return places;
                    }
                }
            }
        }
        for (Sentence sentence : outlined.sentences()) {
            Matcher ours = OUR_WORKPLACE.matcher(sentence.text());
            List<Place> places = ours.find() ? Places.in(ours.group(1), false) : List.of();
            if (!places.isEmpty()) {
                return places;
            }
        }
        return outlined.labelled(Label.Name.ORGANIZATION).stream()
                .map(PlaceReader::inHeadLine)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Place> cityIn(String line) {
        if (line.length() > LONGEST_LINE || line.matches(".*\\d{5}.*")) {
            return List.of();
        }
        for (String cell : line.split(" ?[|·•] ?| [–—-] | -- |\\p{So}", -1)) {
            Place place = JobWords.likeness(cell) >= 2 && cell.indexOf(':') < 0 ? null : Places.of(cell.strip(), false);
            if (place != null && place.city() != null && place.region() != null) {
                return List.of(place);
            }
        }
        return List.of();
    }

    private static List<Place> at(String text, boolean trusting) {
        Matcher names = PLACE_NAMES.matcher(text.substring(0, Math.min(text.length(), 140)));
        if (!names.find()) {
            return List.of();
        }
        String found = names.group().strip();
        while (found.endsWith(",")) {
            found = found.substring(0, found.length() - 1);
        }
        List<Place> places = Places.in(found, trusting && !JobWords.hasEmployerWord(found));
        if (places.isEmpty() && found.endsWith(".")) {
            places = Places.in(found.substring(0, found.length() - 1), false);
        }
        return places;
    }

    private static List<Place> distinct(List<Place> places) {
        Map<String, Place> byText = new LinkedHashMap<>();
        places.forEach(place -> byText.putIfAbsent(place.text().toLowerCase(Locale.ROOT), place));
        return List.copyOf(byText.values());
    }
}
