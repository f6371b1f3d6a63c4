package org.hiringpipelines.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.jsoup.nodes.Entities;

/**
 * Single lines of text in JSON documents, such as {@code "Philadelphia, PA"}. They are put to the reader for HTML as a
 * posting for some job that has this line only, so that places and pay are understood in one way wherever they stand.
 */
record SingleLines(PostingFormat html) {

    /** The places a line names; the line as it stands where the reader knows no place in it. Null names none. */
    List<Place> places(String line) {
        if (line == null || isRemote(line)) {
            return List.of();
        }
        List<Place> read = read("Location: " + line).map(Posting::locations).orElse(List.of());
        if (read.size() > 1) {
            return read;
        }
        return List.of(read.isEmpty() ? new Place(line, null, null, null) : renamed(read.get(0), line));
    }

    /** A place from the parts of an address, each of which may be null; null where all are. */
    Place place(String text, String city, String region, String countryName) {
        String country = Countries.code(countryName);
        String written = text == null ? joined(city, region, country == null ? countryName : country) : text;
        if (written == null || isRemote(written)) {
            return null;
        }
        return new Place(written, city, regionCode(city, region), country);
    }

    /** The pay a line names; null where the reader finds none. */
    Pay pay(String line) {
        return read("Salary: " + line).map(Posting::pay).orElse(null);
    }

    /** Whether the line names no place but says that the work is remote. */
    static boolean isRemote(String line) {
        return line.strip().equalsIgnoreCase("remote");
    }

    private String regionCode(String city, String region) {
        if (region == null || region.matches("[A-Z]{2}")) {
            return region;
        }
        // "Pennsylvania" is PA; the reader for HTML knows which names have a code.
        List<Place> read = places(joined(city, region, null));
        String code = read.size() == 1 ? read.get(0).region() : null;
        return code == null ? region : code;
    }

    private Optional<Posting> read(String line) {
        try {
            return Optional.of(html.read("<h1>Clerk</h1>\n<p>" + Entities.escape(line) + "</p>"));
        } catch (Refusal e) {
            // A line that makes no sense to the reader says nothing more than its own words.
            return Optional.empty();
        }
    }

    private static Place renamed(Place place, String text) {
        return new Place(text, place.city(), place.region(), place.country());
    }

    private static String joined(String city, String region, String country) {
        // Postings leave the country out where city and region settle it.
        String last = city == null || region == null ? country : null;
        String place = Stream.of(city, region, last).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }
}
