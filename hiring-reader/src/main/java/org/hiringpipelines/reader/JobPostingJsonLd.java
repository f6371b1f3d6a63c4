package org.hiringpipelines.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.Workplace;

/** Writes postings as schema.org JobPosting; {@link SchemaOrg#write} tells what comes out. */
final class JobPostingJsonLd {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final Map<EmploymentType, String> EMPLOYMENT = Map.of(
            EmploymentType.FULL_TIME, "FULL_TIME",
            EmploymentType.PART_TIME, "PART_TIME",
            EmploymentType.CONTRACT, "CONTRACTOR",
            EmploymentType.TEMPORARY, "TEMPORARY",
            EmploymentType.INTERNSHIP, "INTERN");

    // From the lowest to the highest: of "Bachelor's or Master's degree" the lower one is what is required.
    private static final List<Map.Entry<String, Pattern>> CREDENTIALS = List.of(
            Map.entry("high school", Pattern.compile("(?i)\\b(high school|GED)\\b")),
            Map.entry("associate degree", Pattern.compile("(?i)\\bassociate('s|’s|s)? degree")),
            Map.entry("bachelor degree", Pattern.compile("(?i)\\b(bachelor|undergraduate degree)")),
            Map.entry(
                    "postgraduate degree",
                    Pattern.compile("(?i)\\b(master('s|’s|s)? degree|doctorate|ph\\.?d|MBA)\\b")));

    private static final Pattern INSTEAD =
            Pattern.compile("(?i)\\bor\\b.{0,30}\\b(equivalent|comparable|experience)\\b");

    private final Posting posting;
    private final ObjectNode job = JSON.createObjectNode();

    private JobPostingJsonLd(Posting posting) {
        this.posting = posting;
    }

    static String write(Posting posting, String identifier, String url, String description) {
        String words = description == null ? "" : Markup.words(description);
        Refusal.check()
                .refuseBlank(words, "description", "A JobPosting needs a description: the whole posting in full.")
                .refuseIf(
                        words.equals(posting.title()),
                        "description",
                        "The description only repeats the title. Give the whole posting.")
                .done();
        var document = new JobPostingJsonLd(posting);
        document.identity(identifier, url, description);
        document.dates();
        document.place();
        document.pay();
        document.requirements();
        return document.text();
    }

    private void identity(String identifier, String url, String description) {
        job.put("@context", "https://schema.org/").put("@type", "JobPosting").put("title", posting.title());
        job.put("description", Markup.harmless(Markup.isHtml(description) ? description : Markup.ofPlain(description)));
        if (posting.organization() != null) {
            thing(job, "hiringOrganization", "Organization").put("name", posting.organization());
        }
        if (identifier != null) {
            ObjectNode value = thing(job, "identifier", "PropertyValue");
            if (posting.organization() != null) {
                value.put("name", posting.organization());
            }
            value.put("value", identifier);
        }
        if (url != null) {
            job.put("url", url);
        }
        if (posting.employmentType() != null) {
            job.putArray("employmentType").add(EMPLOYMENT.get(posting.employmentType()));
        }
        if (!posting.benefits().isEmpty()) {
            job.put("jobBenefits", String.join("; ", posting.benefits()));
        }
    }

    private void dates() {
        if (posting.postedOn() != null) {
            job.put("datePosted", posting.postedOn().toString());
        }
        if (posting.closesOn() != null) {
            // Applications are taken on the closing day itself, until it ends.
            job.put("validThrough", posting.closesOn() + "T23:59:59");
        }
    }

    private void place() {
        boolean remote = posting.workplace() == Workplace.REMOTE;
        if (remote) {
            job.put("jobLocationType", "TELECOMMUTE");
        }
        if (!posting.locations().isEmpty()) {
            var places = job.putArray(remote ? "applicantLocationRequirements" : "jobLocation");
            posting.locations().forEach(place -> places.add(remote ? area(place) : address(place)));
        }
    }

    private static ObjectNode address(Place place) {
        ObjectNode location = JSON.createObjectNode().put("@type", "Place");
        ObjectNode address = thing(location, "address", "PostalAddress");
        if (place.city() == null && place.region() == null) {
            // The words are all there is; a place of no known sort is a locality to schema.org.
            address.put("addressLocality", place.text());
        }
        putIfKnown(address, "addressLocality", place.city());
        putIfKnown(address, "addressRegion", place.region());
        putIfKnown(address, "addressCountry", place.country());
        return location;
    }

    private static ObjectNode area(Place place) {
        String type = place.city() != null
                ? "City"
                : place.region() != null ? "State" : place.country() != null ? "Country" : "AdministrativeArea";
        return JSON.createObjectNode().put("@type", type).put("name", place.text());
    }

    private void pay() {
        Pay pay = posting.pay();
        if (pay == null || pay.currency() == null || pay.period() == null) {
            return;
        }
        ObjectNode salary = thing(job, "baseSalary", "MonetaryAmount").put("currency", pay.currency());
        ObjectNode value = thing(salary, "value", "QuantitativeValue");
        if (Amount.same(pay.min(), pay.max())) {
            value.put("value", pay.min());
        } else {
            if (pay.min() != null) {
                value.put("minValue", pay.min());
            }
            if (pay.max() != null) {
                value.put("maxValue", pay.max());
            }
        }
        value.put("unitText", pay.period().name());
    }

    private void requirements() {
        Integer years = required(RequirementKind.EXPERIENCE).stream()
                .map(Requirement::years)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (years != null) {
            thing(job, "experienceRequirements", "OccupationalExperienceRequirements")
                    .put("monthsOfExperience", years * 12);
        }
        required(RequirementKind.EDUCATION).stream()
                .map(Requirement::text)
                .filter(text -> credential(text) != null)
                .findFirst()
                .ifPresent(text -> education(text, years != null));
    }

    private void education(String text, boolean experienceIsWritten) {
        boolean replaceable = INSTEAD.matcher(text).find();
        // Without the experience that may stand in for it, the degree would look like a must, which it is not.
        if (!replaceable || experienceIsWritten) {
            thing(job, "educationRequirements", "EducationalOccupationalCredential")
                    .put("credentialCategory", credential(text));
            if (replaceable) {
                job.put("experienceInPlaceOfEducation", true);
            }
        }
    }

    private List<Requirement> required(RequirementKind kind) {
        return posting.requirements().stream()
                .filter(requirement -> requirement.kind() == kind && requirement.level() == RequirementLevel.REQUIRED)
                .toList();
    }

    private static String credential(String text) {
        return CREDENTIALS.stream()
                .filter(credential -> credential.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private String text() {
        try {
            // Outside of texts JSON has none of these; inside, their escapes read the same and cannot end a script
            // element.
            return JSON.writeValueAsString(job)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode thing(ObjectNode parent, String name, String type) {
        return parent.putObject(name).put("@type", type);
    }

    private static void putIfKnown(ObjectNode object, String name, String value) {
        if (value != null) {
            object.put(name, value);
        }
    }
}
