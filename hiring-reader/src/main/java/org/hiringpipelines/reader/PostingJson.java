package org.hiringpipelines.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.Section;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.model.posting.Workplace;

/**
 * The project's own JSON of a posting: the components of {@link Posting} under their names. Members it does not know are
 * passed over; a member it knows must have the right type, and a missing one is null or an empty list. Blank texts say
 * nothing and are read as missing.
 *
 * <p>What was written reads back as an equal posting, save for blank texts and white space around a text.
 */
public final class PostingJson implements PostingFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /**
     * Reads one posting.
     *
     * @throws Refusal with every problem of the document, each under the path of its member ({@code pay.min}, {@code
     *     sections[2].items[0]})
     */
    @Override
    public Posting read(String text) {
        return JsonDocument.read(text, PostingJson::posting);
    }

    /** Writes all members of the posting, in the order of {@link Posting}, those that say nothing as null or empty list. */
    public String write(Posting posting) {
        try {
            return JSON.writeValueAsString(posting);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Posting posting(JsonValue json) {
        var title = json.at("title").text("A posting needs a title.");
        var organization = json.at("organization").text();
        var department = json.at("department").text();
        var locations = json.at("locations").each(PostingJson::place);
        var workplace = json.at("workplace").word(Workplace.class);
        var employmentType = json.at("employmentType").word(EmploymentType.class);
        var postedOn = json.at("postedOn").day();
        var closesOn = json.at("closesOn").day();
        var reportsTo = json.at("reportsTo").text();
        var pay = pay(json.at("pay"));
        var benefits = texts(json.at("benefits"));
        var requirements = json.at("requirements").each(PostingJson::requirement);
        var apply = apply(json.at("apply"));
        var equalOpportunityStatement = json.at("equalOpportunityStatement").text();
        var sections = json.at("sections").each(PostingJson::section);
        return json.build(() -> new Posting(
                title,
                organization,
                department,
                locations,
                workplace,
                employmentType,
                postedOn,
                closesOn,
                reportsTo,
                pay,
                benefits,
                requirements,
                apply,
                equalOpportunityStatement,
                sections));
    }

    private static Place place(JsonValue json) {
        var text = json.at("text").text("A place needs its name as text.");
        var city = json.at("city").text();
        var region = json.at("region").text();
        var country = country(json.at("country"));
        return json.build(() -> new Place(text, city, region, country));
    }

    private static String country(JsonValue json) {
        String code = json.text();
        boolean fits = code == null || Countries.isCode(code);
        return json.checked(fits, code, "A country is two capital letters (ISO 3166-1), such as US or CA");
    }

    private static Pay pay(JsonValue json) {
        if (json.isMissing()) {
            return null;
        }
        var min = json.at("min").amount();
        var max = json.at("max").amount();
        var currency = json.at("currency").text();
        var period = json.at("period").word(PayPeriod.class);
        var text = json.at("text").text();
        return json.build(() -> new Pay(min, max, currency, period, text));
    }

    private static Requirement requirement(JsonValue json) {
        var kind = json.at("kind").requiredWord(RequirementKind.class);
        var level = json.at("level").requiredWord(RequirementLevel.class);
        var years = json.at("years").wholeNumber();
        var text = json.at("text").text("A requirement needs its words as text.");
        return json.build(() -> new Requirement(kind, level, years, text));
    }

    private static Apply apply(JsonValue json) {
        return new Apply(
                json.at("urls").each(JsonValue::webAddress),
                json.at("emails").each(PostingJson::email),
                json.at("materials").each(entry -> entry.requiredWord(Material.class)));
    }

    private static String email(JsonValue json) {
        String email = json.text();
        boolean fits = email == null || email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+");
        return json.checked(fits, email, "An e-mail address looks like jobs@example.org");
    }

    private static Section section(JsonValue json) {
        var heading = json.at("heading").text();
        var kind = json.at("kind").requiredWord(SectionKind.class);
        var paragraphs = texts(json.at("paragraphs"));
        var items = texts(json.at("items"));
        return json.build(() -> new Section(heading, kind, paragraphs, items));
    }

    private static List<String> texts(JsonValue json) {
        return json.each(JsonValue::text);
    }
}
