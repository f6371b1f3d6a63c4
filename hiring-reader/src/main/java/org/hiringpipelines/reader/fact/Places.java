package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.Vocabulary;

/** Reads places from words: {@code Philadelphia, PA}; {@code New York City or Washington, D.C.}; a whole street address. */
final class Places {

    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]{0,120}\\)");
    private static final Pattern MODE = Vocabulary.pattern("places", "MODE");
    private static final Pattern ZIP = Pattern.compile(
            "\\b\\d{5}(?:-\\d{4})?\\b|(?<=\\p{Ll}) ?(?:[-–] ?)?[1-9]\\d{2} ?\\d{3}\\b(?![-\\d])|\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b|\\b[A-Z]{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2}\\b"
                    + "|(?<=\\b(?:NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|NT|ACT)),? \\d{4}\\b");
    private static final Pattern NAME = Vocabulary.pattern("places", "NAME");
    private static final Pattern LEAD = Vocabulary.pattern("places", "LEAD");
    private static final Pattern TAIL = Vocabulary.pattern("places", "TAIL");
    private static final Pattern MUNICIPALITY = Vocabulary.pattern("places", "MUNICIPALITY_WITH_REGION");
    /** "US-NY-Rochester", as some boards write it. */
    private static final Pattern CODED = Pattern.compile("(\\p{Lu}{2})-(\\p{Lu}{2})-(\\p{Lu}[\\p{L} .'-]+)");

    private static final Pattern AROUND = Vocabulary.pattern("places", "AROUND");
    private static final Pattern TOWN = Vocabulary.pattern("places", "TOWN");
    private static final Pattern STREET = Vocabulary.pattern("places", "STREET");
    private static final Pattern SHARED_REGION = Pattern.compile(
            "((?:[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,3}, ){0,6}[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,3},? (?:and|or) [A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,3}), ([A-Z][\\p{L}.]*(?: [A-Z][\\p{L}.]*){0,2})");
    private static final Pattern CITIES = Pattern.compile(
            "[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,3}(?:, [A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,3}){1,6},? (?:and|or) [A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,3}");
    /** "Leeds/York, UK": one of two cities. */
    private static final Pattern EITHER = Pattern.compile(
            "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}) ?/ ?(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}), (\\p{Lu}[\\p{L}. ]+)");

    private static final Pattern BETWEEN = Pattern.compile(
            "\n|;| / | \\| | · | • |/(?=[A-Z])| & (?=[A-Z])|" + Vocabulary.alternatives("places", "OR"));
    private static final Pattern USA = Pattern.compile("(?i)\\busa\\b");
    private static final Pattern SAID_OF_PLACE = Vocabulary.pattern("places", "SAID_OF_PLACE");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile("(?: ?, ?)+");
    private static final Pattern STATE_AT_END = Pattern.compile(", \\p{Lu}{2}\\.$");

    /** "OH", and "NSW" in Australia. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,3}");

    private static final Pattern ANYWHERE = Vocabulary.pattern("places", "ANYWHERE");
    private static final int LONGEST = 80;

    private Places() {}

    /** The places in {@code text}, which is thought to name some; with {@code trusting} also names no list knows. */
    static List<Place> in(String text, boolean trusting) {
        List<Place> places = new ArrayList<>();
        text = ANYWHERE.matcher(text).replaceFirst("");
        String outside = PARENTHESIS.matcher(text).replaceAll(" ");
        if (bare(outside).isEmpty()) {
            addInParenthesis(text, places);
            return places;
        }
        Matcher shared = SHARED_REGION.matcher(bare(outside).replace(" & ", " and "));
        if (shared.matches()
                && Gazetteer.region(shared.group(2)) != null
                && !shared.group(1).endsWith("Washington")
                && isWithoutRegion(shared.group(1))) {
            for (String name : shared.group(1).split(", and |, or |, | and | or ", -1)) {
                addAll(name + ", " + shared.group(2), trusting, places);
            }
            return places;
        }
        Matcher either = EITHER.matcher(bare(outside));
        if (either.matches()
                && !JobWords.hasEmployerWord(either.group(1))
                && (Gazetteer.country(either.group(3)) != null || Gazetteer.region(either.group(3)) != null)) {
            addAll(either.group(1) + ", " + either.group(3), trusting, places);
            addAll(either.group(2) + ", " + either.group(3), trusting, places);
            return places;
        }
        Matcher list = CITIES.matcher(bare(outside));
        if (list.matches() && isListOfTowns(List.of(list.group().split(", or |, and |, | or | and ", -1)), trusting)) {
            for (String name : list.group().split(", or |, and |, | or | and ", -1)) {
                addAll(name, true, places);
            }
            return places;
        }
        boolean whole = trusting && outside.indexOf(" & ") > 0 && of(bare(outside), true) != null;
        String[] parts = whole ? new String[] {outside} : BETWEEN.split(outside, -1);
        boolean known = parts.length > 1
                && List.of(parts).stream().anyMatch(part -> Gazetteer.countryOfCity(bare(part)) != null);
        for (String part : parts) {
            addAll(part, trusting || (known && !STREET.matcher(part).find()), places);
        }
        return places.size() > 12 ? places.subList(0, 12) : places;
    }

    /** Towns of which one at the least is known, or, where places are expected, towns and nothing else. */
    private static boolean isListOfTowns(List<String> names, boolean trusting) {
        return names.stream().anyMatch(name -> Gazetteer.countryOfCity(name) != null)
                || (trusting
                        && names.stream()
                                .allMatch(name -> isTown(name)
                                        && Gazetteer.region(name) == null
                                        && Gazetteer.country(name) == null));
    }

    private static boolean isWithoutRegion(String names) {
        return List.of(names.split(", and |, or |, | and | or ", -1)).stream()
                .allMatch(name -> name.length() > 2 || Gazetteer.region(name) == null);
    }

    private static void addAll(String part, boolean trusting, List<Place> places) {
        String bare = bare(part);
        if (bare.isEmpty()) {
            addInParenthesis(part, places);
            return;
        }
        Place whole = of(bare, trusting);
        int and = bare.indexOf(" and ");
        boolean several = and > 0 && Gazetteer.region(bare) == null && Gazetteer.country(bare) == null;
        if (several) {
            List<Place> split = new ArrayList<>();
            for (String name : bare.split(" and ", -1)) {
                split.addAll(listed(name, trusting));
            }
            if (split.size() > 1 || whole == null) {
                places.addAll(split);
                return;
            }
        }
        places.addAll(whole == null ? listed(bare, trusting) : List.of(whole));
        if (places.isEmpty()) {
            addInParenthesis(part, places);
        }
    }

    /** "Remote (US or Canada)": the places stand inside the parenthesis. */
    private static void addInParenthesis(String part, List<Place> places) {
        int open = part.indexOf('(');
        int close = part.indexOf(')', open);
        if (open >= 0) {
            String inside = part.substring(open + 1, close < 0 ? part.length() : close);
            List<Place> listed = listed(bare(inside), false);
            if (listed.size() == 1 && listed.get(0).city() != null) {
                places.addAll(listed);
                return;
            }
            for (String name : inside.split(" or | and |, (?![A-Z]{2}\\b)|/", -1)) {
                Place place = of(bare(name), false);
                if (place != null) {
                    places.add(place);
                }
            }
        }
    }

    /** Names between commas, each a place of its own: "New York, Boston, Chicago". */
    private static List<Place> listed(String text, boolean trusting) {
        Place whole = of(text.strip(), trusting);
        if (whole != null) {
            return List.of(whole);
        }
        List<Place> places = new ArrayList<>();
        String[] names = text.split(" ?, ?", -1);
        boolean towns = trusting
                && List.of(names).stream().allMatch(Places::isTown)
                && List.of(names).stream().anyMatch(name -> Gazetteer.countryOfCity(name) != null);
        for (int i = 0; i < names.length; i++) {
            int in = names[i].lastIndexOf(" in ");
            Place pair = i + 1 < names.length
                    ? of(names[i].substring(in < 0 ? 0 : in + 4) + ", " + names[i + 1], false)
                    : null;
            Place place = pair == null ? of(names[i], towns) : pair;
            i += pair == null ? 0 : 1;
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    /** The one place that {@code text} is, or null; "NSW - Dubbo" has its region first. */
    static Place of(String text, boolean trusting) {
        if (text.isBlank() || text.length() > 160) {
            return null;
        }
        String[] parts = text.split(" ?, ?", -1);
        int last = parts.length - 1;
        if (last >= 1 && Gazetteer.countryOfCity(text) != null) {
            return new Place(text, parts[0], region(parts[1]), Gazetteer.countryOfCity(text));
        }
        int gap = parts[last].lastIndexOf(' ');
        if (last >= 1 && gap == 2 && Gazetteer.country(parts[last].substring(3)) != null) {
            Place inside = of(text.substring(0, text.length() - parts[last].length() + gap), trusting);
            return inside == null ? null : new Place(text, inside.city(), inside.region(), inside.country());
        }
        boolean turned = last == 1
                && CODE.matcher(parts[0]).matches()
                && Gazetteer.region(parts[0]) != null
                && Gazetteer.region(parts[1]) == null
                && isTown(parts[1]);
        if (turned) {
            return place(parts[1], parts[1], Gazetteer.region(parts[0]));
        }
        if (last >= 1) {
            Gazetteer.Region region = Gazetteer.region(parts[last]);
            String country = Gazetteer.country(parts[last]);
            if (region != null && isRegionHere(parts[last], parts[last - 1])) {
                return isName(parts[last - 1]) && (region.isCoded() ? !isJob(parts[last - 1]) : isTown(parts[last - 1]))
                        ? place(parts[last - 1], parts[last - 1] + ", " + parts[last], region)
                        : null;
            }
            if (country != null) {
                Gazetteer.Region inner = Gazetteer.region(parts[last - 1]);
                if (inner != null
                        && last >= 2
                        && isName(parts[last - 2])
                        && (inner.isCoded() || isTown(parts[last - 2]))) {
                    return place(parts[last - 2], parts[last - 2] + ", " + parts[last - 1] + ", " + parts[last], inner);
                }
                boolean city = isName(parts[last - 1]) && inner == null && !isJob(parts[last - 1]);
                if (trusting && city && last == 2 && isTown(parts[0])) {
                    return new Place(text, parts[0], parts[1], country);
                }
                return city || inner != null
                        ? new Place(
                                parts[last - 1] + ", " + parts[last],
                                city ? parts[last - 1] : null,
                                inner == null ? null : inner.code(),
                                country)
                        : null;
            }
            if (last == 2 && Gazetteer.region(parts[1]) != null && isTown(parts[0])) {
                return of(parts[0] + ", " + parts[1], trusting);
            }
            boolean cities = (Gazetteer.countryOfCity(parts[0]) != null
                            && (last == 2 || Gazetteer.countryOfCity(parts[1]) != null))
                    || (Gazetteer.region(parts[0]) != null && Gazetteer.region(parts[1]) != null);
            if (cities || !trusting || last > 2) {
                return null;
            }
            if (last == 1 && STREET.matcher(parts[0]).find() && parts[0].matches("\\d.*") && isName(parts[1])) {
                return new Place(text, parts[1], null, null);
            }
            int from = last == 2 && STREET.matcher(parts[0]).find() ? 1 : 0;
            boolean names = isName(parts[from])
                    && isName(parts[last])
                    && !STREET.matcher(parts[from]).find();
            String joined = String.join(", ", List.of(parts).subList(from, parts.length));
            return names ? new Place(joined, parts[from], parts[from + 1 <= last ? from + 1 : last], null) : null;
        }
        return single(text, trusting);
    }

    private static Place single(String text, boolean trusting) {
        Matcher coded = CODED.matcher(text);
        if (coded.matches() && Gazetteer.region(coded.group(2)) != null) {
            return new Place(text, coded.group(3), coded.group(2), coded.group(1));
        }
        String bare = text.startsWith("the ") ? text.substring(4) : text;
        String country = Gazetteer.country(bare);
        if (country != null) {
            return new Place(bare, null, null, country);
        }
        String countryOfCity = Gazetteer.countryOfCity(text);
        if (countryOfCity != null) {
            return new Place(text, text, null, countryOfCity);
        }
        int district = text.indexOf('-');
        if (district > 0
                && district + 1 < text.length()
                && Character.isUpperCase(text.charAt(district + 1))
                && isName(text)
                && Gazetteer.countryOfCity(text.substring(0, district)) != null) {
            return new Place(text, text, null, Gazetteer.countryOfCity(text.substring(0, district)));
        }
        Gazetteer.Region region = Gazetteer.region(bare);
        if (region != null && bare.length() > 3) {
            return new Place(bare, null, region.code(), region.country());
        }
        int space = text.lastIndexOf(' ');
        Gazetteer.Region after =
                space > 0 && CODE.matcher(text.substring(space + 1)).matches()
                        ? Gazetteer.region(text.substring(space + 1))
                        : null;
        if (after != null && isName(text.substring(0, space)) && !Outline.isHeading(text)) {
            return place(text.substring(0, space), text, after);
        }
        Matcher around = AROUND.matcher(text);
        if (around.matches() && Gazetteer.countryOfCity(around.group(1)) != null) {
            return new Place(text, null, null, Gazetteer.countryOfCity(around.group(1)));
        }
        boolean name = trusting && isName(text) && text.length() <= LONGEST && text.split(" ", -1).length <= 6;
        return name ? new Place(text, null, null, null) : null;
    }

    /** "Country Director, Malawi", but not "Mason County, WA", which ends like a town. */
    private static boolean isJob(String name) {
        return JobWords.likeness(name) > 1 && !TOWN.matcher(name).matches();
    }

    /** A name before a county or region that no list knows. */
    static boolean isTown(String name) {
        return isName(name) && !STREET.matcher(name).find() && !JobWords.hasEmployerWord(name);
    }

    private static Place place(String city, String text, Gazetteer.Region region) {
        return new Place(text, city, region.code(), region.country());
    }

    /** "Los Angeles, CA" and "Atlanta, Georgia", but not "LA, IN". */
    private static boolean isRegionHere(String region, String city) {
        return Gazetteer.region(city) == null
                || Gazetteer.countryOfCity(city) != null
                || (region.length() == 2 ? city.length() > 2 : city.length() <= 3);
    }

    private static String region(String name) {
        Gazetteer.Region region = Gazetteer.region(name.replace(".", "").equals("DC") ? "DC" : name);
        return region == null ? null : region.code();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && NAME.matcher(text).matches()
                && Character.isUpperCase(text.charAt(0));
    }

    /** The text without what stands in brackets, postal codes, and words on the way of working. */
    private static String bare(String text) {
        String bare = text.indexOf('(') < 0 ? text : PARENTHESIS.matcher(text).replaceAll(" ");
        bare = MODE.matcher(bare).replaceAll(" ");
        bare = bare.chars().noneMatch(Character::isDigit)
                ? bare
                : ZIP.matcher(bare).replaceAll(" ");
        bare = USA.matcher(bare).find() ? bare : SAID_OF_PLACE.matcher(bare).replaceAll(" ");
        bare = bare.replace(" - ", ", ")
                .replace(" – ", ", ")
                .replace(" — ", ", ")
                .strip();
        bare = SPACE.matcher(bare).replaceAll(" ");
        bare = LEAD.matcher(bare.strip()).replaceFirst("");
        bare = TAIL.matcher(bare).replaceFirst("");
        bare = MUNICIPALITY.matcher(bare).replaceFirst("");
        int from = 0;
        int to = bare.length();
        while (from < to && " ,:;-–—|·*".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,:;-–—|·*".indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        String result = COMMAS.matcher(bare.substring(from, to)).replaceAll(", ");
        boolean abbreviation = result.length() > 2
                && result.charAt(result.length() - 1) == '.'
                && Character.isUpperCase(result.charAt(result.length() - 2))
                && !STATE_AT_END.matcher(result).find();
        abbreviation |= result.length() > 2
                && Character.isLowerCase(result.charAt(result.length() - 2))
                && Gazetteer.region(result.substring(result.lastIndexOf(' ') + 1)) != null;
        return result.endsWith(".") && !abbreviation ? result.substring(0, result.length() - 1) : result;
    }
}
