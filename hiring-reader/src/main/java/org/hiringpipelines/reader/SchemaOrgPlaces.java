package org.hiringpipelines.reader;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Place;

/** The places of a JobPosting: schema.org's jobLocation (a Place or PostalAddress) and applicantLocationRequirements. */
record SchemaOrgPlaces(SingleLines lines) {

    /** Where the work is done; for work from anywhere, where the applicants may live. */
    List<Place> of(LinkedValue job) {
        List<Place> places = all(job.at("jobLocation"));
        return places.isEmpty() ? all(job.at("applicantLocationRequirements")) : places;
    }

    private List<Place> all(LinkedValue property) {
        return property.all().stream().flatMap(this::places).distinct().toList();
    }

    private Stream<Place> places(LinkedValue place) {
        if (!place.isObject()) {
            return lines.places(place.text()).stream();
        }
        LinkedValue address = place.at("address").value().isMissing() ? place : place.at("address");
        if (!address.isObject()) {
            return lines.places(address.text()).stream();
        }
        Place structured = lines.place(
                null,
                address.at("addressLocality").text(),
                address.at("addressRegion").text(),
                address.at("addressCountry").text());
        if (structured != null) {
            return Stream.of(structured);
        }
        String name = Objects.requireNonNullElse(place.text(), "");
        if (name.isEmpty()) {
            return Stream.empty();
        }
        return place.is("Country") && Countries.code(name) != null
                ? Stream.of(new Place(name, null, null, Countries.code(name)))
                : lines.places(name).stream();
    }
}
