package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Words;

/** The town of the employer, which is the place of work where a posting names no other. */
final class EmployersTown {

    private static final Pattern CITY_AND_STATE = Pattern.compile(
            "\\b(?:in|throughout|across) ((?:[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,2}, ){0,4}(?:[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,2}(?:,? and ))?[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,2}, (?:[A-Z]{2}\\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?))");

    private static final Pattern IN_CITY = Pattern.compile(
            "\\bin (?:central |downtown |the heart of )?(\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,2})|\\b(?:[Oo]ur|[Tt]heir|[Ii]ts|[Tt]he) (\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,2}) (?:office|team|branch|store|site|headquarters)\\b");

    private static final Pattern ENVELOPE = Pattern.compile(
            "(?:^|, |• ?|\\| ?)(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}), (\\p{Lu}{2}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?),? \\d{5}\\b");

    private static final String[] SEEKING = {
        "seek", "looking for", "hiring", "join", "position", "role", "vacancy", "recruit", "appoint"
    };

    private static final Set<String> PLACE_HEADINGS =
            Set.of("where", "location", "locations", "job location", "work location", "place of work", "where we work");

    private static final Pattern GOVERNED = Pattern.compile(
            "\\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship) of (\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}), (\\p{Lu}{2}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)\\b");

    private static final Pattern TOWN = Pattern.compile(
            "\\b(\\p{Lu}[\\p{L}.'’/-]+(?: \\p{Lu}[\\p{L}.'’/-]+){0,2}), (\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?)");

    private final OutlinedPosting outlined;

    EmployersTown(OutlinedPosting outlined) {
        this.outlined = outlined;
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
