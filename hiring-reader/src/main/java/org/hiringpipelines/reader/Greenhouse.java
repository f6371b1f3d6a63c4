package org.hiringpipelines.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Workplace;

/**
 * A posting of Greenhouse's Job Board API ({@code GET /v1/boards/{token}/jobs/{id}?questions=true&pay_transparency=true}, or
 * the list with one job in it). Its members outrank what its content says.
 */
public final class Greenhouse implements PostingFormat {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("organization", "company_name"),
            Map.entry("department", "departments"),
            Map.entry("postedOn", "first_published"),
            Map.entry("closesOn", "application_deadline"));

    private static final Map<String, Material> MATERIALS =
            Map.of("resume", Material.RESUME, "cover_letter", Material.COVER_LETTER);

    private final PostingFormat html;
    private final SingleLines lines;

    /** @param html reads the content */
    public Greenhouse(PostingFormat html) {
        this.html = html;
        this.lines = new SingleLines(html);
    }

    /**
     * Reads one posting.
     *
     * @throws Refusal with every problem of the document, each under the path of its member ({@code
     *     pay_input_ranges[0].min_cents})
     */
    @Override
    public Posting read(String text) {
        return JsonDocument.read(text, document -> posting(Wrapped.theOnly(document, "jobs")));
    }

    private Posting posting(JsonValue json) {
        var stated = new Stated();
        stated.title = Markup.unescaped(json.at("title").text("A Greenhouse job has its title in \"title\"."));
        stated.organization = json.at("company_name").text();
        stated.department = department(json.at("departments"));
        String location = json.at("location").at("name").text();
        stated.locations = lines.places(location);
        stated.workplace = location != null && SingleLines.isRemote(location) ? Workplace.REMOTE : null;
        // "updated_at" moves with every edit and says nothing about the day of posting.
        stated.postedOn = IsoDay.lenient(json.at("first_published"));
        stated.closesOn = IsoDay.lenient(json.at("application_deadline"));
        stated.pay = pay(json.at("pay_input_ranges"));
        stated.apply = apply(json);
        // The API escapes the entities of its HTML once more.
        JsonValue content = json.at("content");
        Posting body = new Body(stated.title)
                .html(Markup.unescapedOnce(content.text()))
                .readBy(html, content);
        return json.build(() -> stated.completedBy(body), NAMES);
    }

    /** The only department it names: a job that stands under several has none that holds for sure. */
    private static String department(JsonValue departments) {
        List<String> names = departments
                .each(department -> department.at("name").text())
                .stream()
                .distinct()
                .toList();
        return names.size() == 1 ? Markup.unescaped(names.get(0)) : null;
    }

    /** The pay, where all ranges are the same: ranges differ by place or level, and a posting has one pay. */
    private static Pay pay(JsonValue ranges) {
        List<Pay> pays = ranges.each(Greenhouse::range).stream().distinct().toList();
        return pays.size() == 1 ? pays.get(0) : null;
    }

    private static Pay range(JsonValue range) {
        BigDecimal min = ofCents(range.at("min_cents"));
        BigDecimal max = ofCents(range.at("max_cents"));
        String currency = Amount.currency(range.at("currency_type"));
        String title = range.at("title").text();
        return min == null && max == null
                ? null
                : range.build(() -> new Pay(min, max, currency, EmploymentWords.period(title), title));
    }

    private static BigDecimal ofCents(JsonValue value) {
        BigDecimal cents = Amount.lenient(value);
        return cents == null ? null : Amount.plain(cents.movePointLeft(2));
    }

    private static Apply apply(JsonValue json) {
        String page = json.at("absolute_url").webAddress();
        List<Material> materials = json.at("questions").entries().stream()
                .filter(question -> Objects.equals(question.at("required").flag(), true))
                .flatMap(question -> question.at("fields").entries().stream())
                .map(field -> field.at("name").text())
                .filter(Objects::nonNull)
                .map(MATERIALS::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Apply(Stream.ofNullable(page).toList(), null, materials);
    }
}
