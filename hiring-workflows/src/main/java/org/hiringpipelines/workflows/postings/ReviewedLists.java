package org.hiringpipelines.workflows.postings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.PostingBuilder;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.Section;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.workflows.forms.FormFields;

/**
 * What a review form shows of a posting in lists and ticks, and what a recruiter left there. A field that the form lacks, as in diagrams of earlier
 * versions, stays as it was read.
 */
final class ReviewedLists {

    private static final String REQUIREMENTS = "requirements";
    private static final String MATERIALS = "materials";
    private static final String UNTIL_FILLED = "openUntilFilled";

    /** What the posting says then, since nothing else in it has room for that. */
    private static final String SAID = "Open until filled.";

    private final Map<String, ?> typed;
    private final FormFields form = new FormFields();

    ReviewedLists(Map<String, ?> typed) {
        this.typed = typed;
    }

    /** The rows of the requirements. */
    static List<Map<String, String>> rows(Posting posting) {
        return posting.requirements().stream().map(ReviewedLists::row).toList();
    }

    private static Map<String, String> row(Requirement requirement) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("kind", requirement.kind().name());
        row.put("level", requirement.level().name());
        row.put("years", Objects.toString(requirement.years(), ""));
        row.put("text", requirement.text());
        return row;
    }

    /** The codes of what applicants are asked to send. */
    static List<String> materials(Posting posting) {
        return posting.apply().materials().stream().map(Material::name).toList();
    }

    /**
     * The posting with the corrections.
     *
     * @param saysUntilFilled whether its text, but for what a review has added, says that it is open until filled
     * @throws org.hiringpipelines.model.Refusal where a field does not hold what it should
     */
    Posting of(Posting read, boolean saysUntilFilled) {
        List<Requirement> wanted = given(REQUIREMENTS) == null
                ? read.requirements()
                : form.rows(REQUIREMENTS, given(REQUIREMENTS), this::requirement);
        List<Material> sent = given(MATERIALS) == null
                ? read.apply().materials()
                : form.lines(MATERIALS, given(MATERIALS)).stream()
                        .map(code -> form.constant(MATERIALS, code, Material.class))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        List<Section> sections = sections(read, saysUntilFilled);
        form.done();
        return PostingBuilder.builder(read)
                .requirements(wanted)
                .apply(new Apply(read.apply().urls(), read.apply().emails(), sent))
                .sections(sections)
                .build();
    }

    private String given(String field) {
        return Objects.toString(typed.get(field), null);
    }

    private Optional<Requirement> requirement(JsonNode row) {
        FormFields fields = new FormFields();
        String text = fields.text(row.path("text").asText(""));
        if (text == null) {
            return Optional.empty();
        }
        RequirementKind kind = fields.constant("kind", row.path("kind").asText(""), RequirementKind.class);
        RequirementLevel level = fields.constant("level", row.path("level").asText(""), RequirementLevel.class);
        Integer years = fields.whole(
                "years", row.path("years").asText(""), 0, 60, "Years of experience are a whole number from 0 to 60.");
        fields.refuseIf(
                kind == null && !fields.hasProblem("kind"), "kind", "Say what sort of thing it is: \"" + text + "\".");
        fields.done();
        return Optional.of(new Requirement(kind, level == null ? RequirementLevel.REQUIRED : level, years, text));
    }

    /** The tick is a sentence of the posting: it comes and goes with it, but what the text itself says cannot be taken back here. */
    private List<Section> sections(Posting read, boolean saysUntilFilled) {
        String tick = given(UNTIL_FILLED);
        if (tick == null) {
            return read.sections();
        }
        boolean open = Boolean.parseBoolean(tick);
        form.refuseIf(
                !open && saysUntilFilled && read.closesOn() == null,
                UNTIL_FILLED,
                "The text says that the posting is open until filled. Leave the tick, or give a closing date.");
        List<Section> sections = new ArrayList<>(read.sections());
        sections.removeIf(ReviewedLists::isOurs);
        if (open && !saysUntilFilled) {
            sections.add(new Section(null, SectionKind.APPLY, List.of(SAID), List.of()));
        }
        return sections;
    }

    private static boolean isOurs(Section section) {
        return section.heading().isEmpty()
                && section.paragraphs().equals(List.of(SAID))
                && section.items().isEmpty();
    }

    /** The posting without what a review has added to its text. */
    static Posting asWritten(Posting posting) {
        List<Section> sections = new ArrayList<>(posting.sections());
        return sections.removeIf(ReviewedLists::isOurs)
                ? PostingBuilder.builder(posting).sections(sections).build()
                : posting;
    }
}
