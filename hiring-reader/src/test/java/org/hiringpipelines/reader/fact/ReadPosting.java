package org.hiringpipelines.reader.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.Section;

/** A posting that was read, in the words of the labels. */
final class ReadPosting {

    /** The fields that hold one value. */
    static final List<String> FIELDS = List.of(
            "title",
            "organization",
            "workplace",
            "employmentType",
            "postedOn",
            "closesOn",
            "reportsTo",
            "salaryMin",
            "salaryMax",
            "currency",
            "payPeriod",
            "minYearsExperience",
            "education",
            "eeoStatement");

    /** The fields that hold several values. */
    static final List<String> LISTS = List.of("locations", "applyUrls", "applyEmails", "materials");

    private final Posting posting;

    ReadPosting(Posting posting) {
        this.posting = posting;
    }

    /** The fields that hold one value; null where the posting was read to say nothing. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", text(posting.title()));
        fields.put("organization", text(posting.organization()));
        fields.put("workplace", text(posting.workplace()));
        fields.put("employmentType", text(posting.employmentType()));
        fields.put("postedOn", text(posting.postedOn()));
        fields.put("closesOn", text(posting.closesOn()));
        fields.put("reportsTo", text(posting.reportsTo()));
        fields.put("salaryMin", pay(pay -> pay.min() == null ? null : LabelledPosting.number(pay.min())));
        fields.put("salaryMax", pay(pay -> pay.max() == null ? null : LabelledPosting.number(pay.max())));
        fields.put("currency", pay(pay -> text(pay.currency())));
        fields.put("payPeriod", pay(pay -> text(pay.period())));
        fields.put("minYearsExperience", years());
        fields.put("education", education());
        fields.put("eeoStatement", posting.equalOpportunityStatement() == null ? null : "true");
        return fields;
    }

    /** The fields that hold several values. */
    Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        lists.put(
                "locations", texts(posting.locations().stream().map(Place::text).toList()));
        lists.put("applyUrls", texts(posting.apply().urls()));
        lists.put("applyEmails", texts(posting.apply().emails()));
        lists.put("materials", texts(posting.apply().materials()));
        return lists;
    }

    Set<String> sections() {
        Set<String> sections = new LinkedHashSet<>();
        for (Section section : posting.sections()) {
            sections.add(LabelledPosting.section(
                    section.heading(), section.kind().name(), section.items().size(), sections));
        }
        return sections;
    }

    private String years() {
        List<Requirement> stated = posting.requirements().stream()
                .filter(requirement -> requirement.years() != null)
                .toList();
        return stated.stream()
                .filter(requirement -> requirement.level() == RequirementLevel.REQUIRED)
                .findFirst()
                .or(() -> stated.stream().findFirst())
                .map(requirement -> String.valueOf(requirement.years()))
                .orElse(null);
    }

    private String education() {
        for (RequirementLevel level : RequirementLevel.values()) {
            Degree lowest = null;
            for (Requirement requirement : posting.requirements()) {
                Degree degree = requirement.kind() == RequirementKind.EDUCATION && requirement.level() == level
                        ? Degree.lowest(Sentence.lower(requirement.text()))
                        : null;
                lowest = degree != null && (lowest == null || degree.compareTo(lowest) < 0) ? degree : lowest;
            }
            if (lowest != null) {
                return text(lowest);
            }
        }
        return null;
    }

    private String pay(Function<org.hiringpipelines.model.posting.Pay, String> part) {
        return posting.pay() == null ? null : part.apply(posting.pay());
    }

    private static String text(Object value) {
        return value == null ? null : LabelledPosting.plain(value.toString());
    }

    private static Set<String> texts(Collection<?> values) {
        return new LinkedHashSet<>(values.stream().map(ReadPosting::text).toList());
    }
}
