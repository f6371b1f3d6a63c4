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
import org.hiringpipelines.reader.layout.Stretch;

/**
 * Where the work is done: after a label, on a line of the head, else in a sentence that says where the position is based. The
 * first of these that names a place decides; an employer's own address does not.
 */
final class PlaceReader {

    private static final Pattern BASED = Pattern.compile(
            "(?i)\\b(?:position|role|job|post|director|manager|coordinator|candidates?|applicants?|person|work|opportunity|office|hire|you|internship|fellow|teacher|must|preferably|will|is|are)\\b[^.;]{0,60}?\\b(?:based|located|works? out|working|reside|live|residing|situated|be|performed)(?: out of| in| at| within| from)(?: (?:our|the|its|or near|a|downtown|greater))?(?: (?:office|headquarters|campus)(?: in)?)? ");
    private static final Pattern PREFERABLY =
            Pattern.compile("(?i)\\b(?:preferably |ideally )?(?:based|located|residing) in (?:the |our )?");
    private static final Pattern DUTY_STATION = Pattern.compile(
            "(?i)\\b(?:duty station|place of work|work(?:ing)? location)(?: is| will be)?(?: in| at)? (?:the )?");
    private static final Pattern REMOTE_IN = Pattern.compile(
            "(?i)\\b(?:remote(?:ly)?|work from home|home-based)\\b[^.;]{0,40}?\\b(?:within|in|from|anywhere in|residents of)(?: the)?(?: continental| state of)? ");
    private static final Pattern PLACE_NAMES =
            Pattern.compile("^(?:[A-ZÀ-Þ][\\p{L}.'’-]*(?: (?:of|the|and|or) (?=[A-Z]))?[ ,]{0,2}){1,10}");

    private static final Pattern OUR_WORKPLACE = Pattern.compile(
            "\\b(?:[Oo]ur|[Tt]he) ([A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,2}, [A-Z]{2}),? (?:warehouse|office|campus|center|centre|plant|store|site|clinic|headquarters|location|facility|hospital)\\b");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b\\d{1,5}[a-z]? (?:[\\p{L}.'’]+ ){1,4}?(?:st|street|ave|avenue|rd|road|dr|drive|blvd|boulevard|ln|lane|way|square|sq|place|pl|parkway|pkwy|highway|hwy|terrace|close|row|quay)\\b");
    /** An employer that is named after its place. */
    private static final Pattern MUNICIPALITY =
            Pattern.compile("(?i)(?:the )?(?:city|town|village|county|state|borough) of ");

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
        PlaceReader reader = new PlaceReader(outlined);
        List<Place> places = reader.labelled();
        if (places.isEmpty()) {
            places = reader.inHead(titleLine);
        }
        if (places.isEmpty()) {
            places = reader.inSentences();
        }
        if (places.isEmpty()) {
            places = reader.onLineOfItsOwn();
        }
        EmployersTown town = new EmployersTown(outlined);
        places = places.isEmpty() ? town.described() : places;
        places = places.isEmpty() ? reader.largeCity() : places;
        places = places.isEmpty() ? town.inProse() : places;
        places = places.isEmpty() ? town.ofAddress() : places;
        return distinct(places.isEmpty() ? town.named() : places);
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
                boolean employer =
                        (pattern == DUTY_STATION && !sentence.says("duty station", "place of work", "location"))
                                || sentence.isIn(SectionKind.ORGANIZATION)
                                || sentence.isIn(SectionKind.EQUAL_OPPORTUNITY)
                                || (sentence.isItem() && sentence.isIn(SectionKind.RESPONSIBILITIES));
                if (employer
                        || (pattern == PREFERABLY
                                && !sentence.says(
                                        "position",
                                        "role",
                                        "preferabl",
                                        "candidate",
                                        "seek",
                                        "you will",
                                        "hiring",
                                        "director",
                                        "manager"))) {
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
