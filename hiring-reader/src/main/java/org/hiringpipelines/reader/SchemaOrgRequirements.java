package org.hiringpipelines.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;

/** What a JobPosting requires: schema.org's educationRequirements and experienceRequirements. */
final class SchemaOrgRequirements {

    private static final String NONE = "no requirements";

    private SchemaOrgRequirements() {}

    static List<Requirement> of(LinkedValue job) {
        return Stream.concat(
                        job.at("educationRequirements").all().stream().map(SchemaOrgRequirements::education),
                        job.at("experienceRequirements").all().stream().map(SchemaOrgRequirements::experience))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Requirement education(LinkedValue education) {
        LinkedValue category = education.isObject() ? education.at("credentialCategory") : education;
        String text = category.text() == null ? education.text() : category.text();
        return required(education, RequirementKind.EDUCATION, null, text);
    }

    private static Requirement experience(LinkedValue experience) {
        Integer months = experience.isObject()
                ? months(experience.at("monthsOfExperience").scalar())
                : null;
        String text = experience.isObject() ? experience.at("description").text() : experience.text();
        if (months == null || months == 0) {
            return required(experience, RequirementKind.EXPERIENCE, null, text);
        }
        return required(
                experience,
                RequirementKind.EXPERIENCE,
                months % 12 == 0 ? months / 12 : null,
                text == null ? months + " months of experience" : text);
    }

    private static Requirement required(LinkedValue value, RequirementKind kind, Integer years, String text) {
        boolean none = text == null || text.toLowerCase(Locale.ROOT).equals(NONE);
        return none
                ? null
                : value.value()
                        .build(() -> new Requirement(kind, RequirementLevel.REQUIRED, years, Markup.words(text)));
    }

    private static Integer months(JsonValue value) {
        BigDecimal months = Amount.lenient(value);
        // Some pages write 18.5; the part of a month says nothing.
        return months == null ? null : months.min(BigDecimal.valueOf(100_000)).intValue();
    }
}
