package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Block;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * Where the work is done: after a label, on a line of the head, else in a sentence that says where the position is based. The
 * first of these that names a place decides; where none does, what was learned chooses among {@link PlaceCandidates}.
 */
final class PlaceReader {
    private static final String[] STATION = Vocabulary.array("places", "STATION");
    private static final String[] OF_PERSON = Vocabulary.array("places", "OF_PERSON");

    private static final Pattern BASED = Vocabulary.pattern("places", "BASED");
    private static final Pattern PREFERABLY = Vocabulary.pattern("places", "PREFERABLY");
    private static final Pattern DUTY_STATION = Vocabulary.pattern("places", "DUTY_STATION");
    private static final Pattern REMOTE_IN = Vocabulary.pattern("places", "REMOTE_IN");
    private static final Pattern PLACE_NAMES = Vocabulary.pattern("places", "PLACE_NAMES");

    private static final Pattern ADDRESS = Vocabulary.pattern("places", "ADDRESS");
    /** An employer that is named after its place. */
    private static final Pattern MUNICIPALITY = Vocabulary.pattern("places", "MUNICIPALITY");

    /** A line that begins with a number in a street and ends in a postal code: "12 Mill Row Dayton, OH 45402". */
    private static final Pattern POSTAL =
            Pattern.compile("\\d{1,5}[A-Za-z]? \\p{Lu}[^\\d|•]{4,60},? (?:\\p{Lu}{2} )?\\d{5}(?:-\\d{4})?");

    private static final int LONGEST_ADDRESS = 90;

    /** A place that is not the right one costs more than one that is missing. */
    static final double DOUBT = 0.5;

    private static final Evidence EVIDENCE = Evidence.of("place-evidence.txt", "PLACE", DOUBT);

    private final OutlinedPosting outlined;

    private PlaceReader(OutlinedPosting outlined) {
        this.outlined = outlined;
    }

    static List<Place> of(OutlinedPosting outlined, TitleAndEmployer names) {
        List<Place> said = said(outlined, names.line());
        if (!said.isEmpty()) {
            return said;
        }
        PlaceCandidate chosen =
                EVIDENCE.among(PlaceCandidates.of(outlined, names)).candidate();
        return chosen == null ? List.of() : chosen.places();
    }

    /** What a label, a line of the head, or a sentence about the position says. */
    static List<Place> said(OutlinedPosting outlined, String titleLine) {
        PlaceReader reader = new PlaceReader(outlined);
        List<Place> places = reader.labelled();
        places = places.isEmpty() ? reader.inHead(titleLine) : places;
        places = places.isEmpty() ? reader.inSentences() : places;
        return distinct(places);
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
        int in = line.lastIndexOf(" in ");
        List<Place> behind = in > 0 ? Places.in(line.substring(in + 4), false) : List.of();
        String[] parts = line.split(", ", -1);
        for (int from = 1; from < parts.length && parts.length <= 6 && behind.size() != 1; from++) {
            Place place = Places.of(String.join(", ", List.of(parts).subList(from, parts.length)), false);
            if (place != null) {
                return List.of(place);
            }
        }
        return behind;
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

    private static List<Place> at(String text, boolean trusting) {
        Matcher names = PLACE_NAMES.matcher(text.substring(0, Math.min(text.length(), 140)));
        if (!names.find()) {
            return List.of();
        }
        String found = names.group().replaceFirst("[, ]+$", "");
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
