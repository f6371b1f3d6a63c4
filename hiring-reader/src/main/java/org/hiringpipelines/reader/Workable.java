package org.hiringpipelines.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Workplace;

/**
 * A job of Workable's account API ({@code GET /spi/v3/jobs/{shortcode}}, or the list with one job in it). Its members outrank
 * what its HTML says. Workable's salary has no period, and its job does not name the employer.
 */
public final class Workable implements PostingFormat {

    private static final Map<String, String> NAMES = Map.of("postedOn", "created_at");

    private final PostingFormat html;
    private final SingleLines lines;

    /** @param html reads the running text */
    public Workable(PostingFormat html) {
        this.html = html;
        this.lines = new SingleLines(html);
    }

    /**
     * Reads one posting.
     *
     * @throws Refusal with every problem of the document, each under the path of its member ({@code salary.salary_from})
     */
    @Override
    public Posting read(String text) {
        return JsonDocument.read(text, document -> posting(Wrapped.theOnly(document, "jobs")));
    }

    private Posting posting(JsonValue json) {
        var stated = new Stated();
        stated.title = Markup.unescaped(json.at("title").text("A Workable job has its title in \"title\"."));
        stated.department = Markup.unescaped(json.at("department").text());
        JsonValue location = json.at("location");
        stated.locations = Stream.ofNullable(place(location)).toList();
        stated.workplace = workplace(location);
        stated.employmentType =
                EmploymentWords.employment(json.at("employment_type").text());
        stated.postedOn = IsoDay.lenient(json.at("created_at"));
        stated.pay = pay(json.at("salary"));
        stated.apply = apply(json);
        Posting body = body(json, stated.title).readBy(html, json);
        return json.build(() -> stated.completedBy(body), NAMES);
    }

    private Place place(JsonValue location) {
        String region = location.at("region").text();
        String regionCode = location.at("region_code").text();
        String country = location.at("country").text();
        String countryCode = location.at("country_code").text();
        return lines.place(
                location.at("location_str").text(),
                location.at("city").text(),
                regionCode == null ? region : regionCode,
                countryCode == null ? country : countryCode);
    }

    private static Workplace workplace(JsonValue location) {
        Workplace workplace =
                EmploymentWords.workplace(location.at("workplace_type").text());
        boolean telecommuting = Objects.equals(location.at("telecommuting").flag(), true);
        return workplace == null && telecommuting ? Workplace.REMOTE : workplace;
    }

    private static Pay pay(JsonValue salary) {
        BigDecimal min = Amount.lenient(salary.at("salary_from"));
        BigDecimal max = Amount.lenient(salary.at("salary_to"));
        String currency = Amount.currency(salary.at("salary_currency"));
        return min == null && max == null ? null : salary.build(() -> new Pay(min, max, currency, null, null));
    }

    private static Apply apply(JsonValue json) {
        String form = json.at("application_url").webAddress();
        String page = json.at("url").webAddress();
        return new Apply(Stream.ofNullable(form == null ? page : form).toList(), null, null);
    }

    private static Body body(JsonValue json, String title) {
        List<String> parts = Stream.of("description", "requirements", "benefits")
                .map(name -> json.at(name).text())
                .filter(Objects::nonNull)
                .toList();
        if (parts.size() <= 1 && json.at("full_description").text() != null) {
            return new Body(title).html(json.at("full_description").text());
        }
        // Workable shows these two under these headings.
        return new Body(title)
                .html(json.at("description").text())
                .section("Requirements", json.at("requirements").text())
                .section("Benefits", json.at("benefits").text());
    }
}
