package org.hiringpipelines.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Workplace;

/**
 * A posting of Lever's public postings API ({@code GET /v0/postings/{site}/{id}}, or the list with one posting in it). Its
 * members outrank what its HTML says; of the members that are there as HTML and as plain text, the HTML is read.
 */
public final class Lever implements PostingFormat {

    private static final Map<String, String> NAMES = Map.of("title", "text", "department", "categories");

    private final PostingFormat html;
    private final SingleLines lines;

    /** @param html reads the running text */
    public Lever(PostingFormat html) {
        this.html = html;
        this.lines = new SingleLines(html);
    }

    /**
     * Reads one posting.
     *
     * @throws Refusal with every problem of the document, each under the path of its member ({@code salaryRange.min})
     */
    @Override
    public Posting read(String text) {
        return JsonDocument.read(text, document -> posting(Wrapped.theOnly(document)));
    }

    private Posting posting(JsonValue json) {
        var stated = new Stated();
        stated.title = Markup.unescaped(json.at("text").text("A Lever posting has its title in \"text\"."));
        stated.department = department(json.at("categories"));
        var places = placeNames(json.at("categories"));
        stated.locations = places(json, places);
        stated.workplace = workplace(json, places);
        stated.employmentType = EmploymentWords.employment(
                json.at("categories").at("commitment").text());
        stated.postedOn = IsoDay.lenient(json.at("createdAt"));
        stated.pay = pay(json);
        stated.apply = apply(json);
        Posting body = body(json, stated.title).readBy(html, json);
        return json.build(() -> stated.completedBy(body), NAMES);
    }

    /** A house without departments in Lever says by team where a job belongs. */
    private static String department(JsonValue categories) {
        String department = categories.at("department").text();
        return Markup.unescaped(department == null ? categories.at("team").text() : department);
    }

    private static List<String> placeNames(JsonValue categories) {
        List<String> all = categories.at("allLocations").each(JsonValue::text);
        String first = categories.at("location").text();
        return all.isEmpty() && first != null ? List.of(first) : all;
    }

    private List<Place> places(JsonValue json, List<String> names) {
        String country = Countries.code(json.at("country").text());
        List<Place> places = names.stream()
                .flatMap(name -> lines.places(name).stream())
                .distinct()
                .toList();
        // The country is that of the posting: with several places it need not be that of each.
        return places.size() == 1 && places.get(0).country() == null
                ? places.stream()
                        .map(p -> new Place(p.text(), p.city(), p.region(), country))
                        .toList()
                : places;
    }

    private static Workplace workplace(JsonValue json, List<String> placeNames) {
        Workplace workplace = EmploymentWords.workplace(json.at("workplaceType").text());
        boolean remote = !placeNames.isEmpty() && placeNames.stream().allMatch(SingleLines::isRemote);
        return workplace == null && remote ? Workplace.REMOTE : workplace;
    }

    private static Pay pay(JsonValue json) {
        JsonValue range = json.at("salaryRange");
        BigDecimal min = Amount.lenient(range.at("min"));
        BigDecimal max = Amount.lenient(range.at("max"));
        String currency = Amount.currency(range.at("currency"));
        String interval = range.at("interval").text();
        String words = json.at("salaryDescriptionPlain").text();
        return min == null && max == null
                ? null
                : range.build(() -> new Pay(min, max, currency, EmploymentWords.period(interval), words));
    }

    private static Apply apply(JsonValue json) {
        String form = json.at("applyUrl").webAddress();
        String page = json.at("hostedUrl").webAddress();
        return new Apply(
                Stream.of(form == null ? page : form).filter(url -> url != null).toList(), null, null);
    }

    private static Body body(JsonValue json, String title) {
        var body = new Body(title);
        // "description" is "opening" and "descriptionBody" together.
        if (!either(json, "description", body)) {
            either(json, "opening", body);
            either(json, "descriptionBody", body);
        }
        for (JsonValue list : json.at("lists").entries()) {
            String items = list.at("content").text();
            body.section(list.at("text").text(), items == null ? null : "<ul>" + items + "</ul>");
        }
        body.section("Compensation", json.at("salaryDescription").text());
        either(json, "additional", body);
        return body;
    }

    private static boolean either(JsonValue json, String name, Body body) {
        String html = json.at(name).text();
        String plain = json.at(name + "Plain").text();
        if (html == null) {
            body.plain(plain);
        } else {
            body.html(html);
        }
        return html != null || plain != null;
    }
}
