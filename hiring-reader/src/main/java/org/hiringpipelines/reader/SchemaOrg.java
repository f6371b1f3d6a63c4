package org.hiringpipelines.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Workplace;

/**
 * A schema.org JobPosting in JSON-LD, as pages carry it for search engines (schema.org/JobPosting, and Google's "Job posting
 * structured data"). The properties outrank what the description says. {@code estimatedSalary} is passed over: it is somebody's
 * guess, not the employer's word.
 */
public final class SchemaOrg implements PostingFormat {

    private static final Map<String, String> NAMES =
            Map.of("organization", "hiringOrganization", "postedOn", "datePosted", "closesOn", "validThrough");

    private final PostingFormat html;
    private final SchemaOrgPlaces places;
    private final SchemaOrgPay pay;

    /** @param html reads the description */
    public SchemaOrg(PostingFormat html) {
        this.html = html;
        this.places = new SchemaOrgPlaces(new SingleLines(html));
        this.pay = new SchemaOrgPay(new SingleLines(html));
    }

    /**
     * Reads one posting: a bare JobPosting, or the only one in an array, a {@code @graph} or a page's main entity.
     *
     * @throws Refusal with every problem of the document, each under the path of its property ({@code
     *     baseSalary.value.minValue})
     */
    @Override
    public Posting read(String text) {
        return JsonDocument.read(text, document -> posting(JobPostings.theOnly(document)));
    }

    /**
     * Writes a posting as a JobPosting. Every property comes from the posting or the arguments: what they do not say is left
     * out, also where search engines ask for it ({@code datePosted}, {@code hiringOrganization}, {@code jobLocation}). Pay is
     * written where its currency and period are known, for search engines would guess at them. The JSON may stand in a page's
     * {@code script} element as it is.
     *
     * @param identifier the employer's own name for the posting; null leaves it out
     * @param url the page where the posting is shown and applications are taken; null leaves it out
     * @param description the whole posting as HTML or plain text, more than its title
     * @throws Refusal where the description is missing or only repeats the title
     */
    public static String write(Posting posting, String identifier, String url, String description) {
        return JobPostingJsonLd.write(posting, identifier, url, description);
    }

    private Posting posting(LinkedValue job) {
        Stated stated = stated(job);
        if (stated.title == null) {
            job.at("title").value().problem("A JobPosting has the job's title in \"title\".");
        }
        Posting body = description(job, stated.title);
        return job.value().build(() -> stated.completedBy(body), NAMES);
    }

    /** What the posting's text says; null where there is none. */
    Posting description(LinkedValue job, String title) {
        return body(job, title).readBy(html, job.at("description").value());
    }

    /** What its properties say, the text aside. */
    Stated stated(LinkedValue job) {
        var stated = new Stated();
        String title = job.at("title").text();
        stated.title = title == null ? job.at("name").text() : title;
        stated.organization = job.at("hiringOrganization").text();
        if (stated.organization == null) {
            stated.organization = job.at("hiringOrganization").at("legalName").text();
        }
        stated.locations = places.of(job);
        stated.workplace = workplace(job);
        stated.employmentType = employmentType(job);
        stated.postedOn = day(job.at("datePosted"));
        stated.closesOn = day(job.at("validThrough"));
        stated.pay = pay.of(job);
        stated.benefits =
                job.at("jobBenefits").texts().stream().map(Markup::words).toList();
        stated.requirements = SchemaOrgRequirements.of(job);
        stated.apply = apply(job);
        return stated;
    }

    private static LocalDate day(LinkedValue value) {
        return IsoDay.lenient(value.scalar());
    }

    private static Workplace workplace(LinkedValue job) {
        List<Workplace> said = job.at("jobLocationType").texts().stream()
                .map(EmploymentWords::workplace)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : null;
    }

    /** The only type it names: a posting that is open to several has none that holds for sure. */
    private static EmploymentType employmentType(LinkedValue job) {
        return EmploymentWords.employment(
                String.join(" ", job.at("employmentType").texts()));
    }

    /**
     * Where to apply: an ApplyAction's target and the contact for applications, else the page the posting stands on, unless
     * the document says that this page does not take applications.
     */
    private static Apply apply(LinkedValue job) {

        LinkedValue contact = job.at("applicationContact");
        Stream<String> actions = job.at("potentialAction").all().stream()
                .filter(action -> action.is("ApplyAction"))
                .map(action -> webAddress(action.at("target")));
        List<String> urls = Stream.concat(actions, Stream.of(contact.at("url")).map(SchemaOrg::webAddress))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String email = contact.at("email").text();
        String page =
                "false".equals(job.at("directApply").scalar().node().asText().toLowerCase(Locale.ROOT))
                        ? null
                        : webAddress(job.at("url"));
        return new Apply(
                urls.isEmpty() && email == null ? Stream.ofNullable(page).toList() : urls,
                email == null ? List.of() : List.of(email.replaceFirst("^mailto:", "")),
                null);
    }

    private static String webAddress(LinkedValue value) {
        LinkedValue template = value.isObject() ? value.at("urlTemplate") : value;
        return (template.value().isMissing() && value.isObject() ? value.at("url") : template)
                .scalar()
                .webAddress();
    }

    private static Body body(LinkedValue job, String title) {
        var body = new Body(title);
        String description = Markup.unescapedOnce(rawText(job.at("description")));
        String words = description == null ? "" : Markup.words(description);
        add(body, null, description);
        // Most pages repeat parts of the description in these; what it lacks belongs to the text, too.
        for (String part : List.of("responsibilities", "qualifications", "skills")) {
            String text = Markup.unescapedOnce(rawText(job.at(part)));
            if (text != null && !words.contains(Markup.words(text))) {
                add(body, part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1), text);
            }
        }
        return body;
    }

    private static void add(Body body, String heading, String text) {
        if (text != null) {
            body.section(heading, Markup.isHtml(text) ? text : Markup.ofPlain(text));
        }
    }

    private static String rawText(LinkedValue value) {
        List<String> texts = value.all().stream()
                .map(LinkedValue::scalar)
                .filter(scalar -> scalar.node().isTextual())
                .map(JsonValue::text)
                .filter(Objects::nonNull)
                .toList();
        return texts.isEmpty() ? null : String.join("\n\n", texts);
    }
}
