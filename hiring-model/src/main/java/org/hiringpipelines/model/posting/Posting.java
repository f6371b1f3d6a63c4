package org.hiringpipelines.model.posting;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.Refusal;

/**
 * What a job posting says, and only that: what the text does not say is null or an empty list.
 *
 * <p>Its components, in this order and under these names, are also the project's own JSON form of a posting.
 *
 * @param title the job's title, without employer, place or reference code; never blank
 * @param organization the employer, as the posting names it
 * @param department the part of the employer's house that hires, where the text labels it so; never taken from the employer's name
 * @param locations where the work is done, in the order of the text
 * @param workplace on site, hybrid or remote, where the text says so
 * @param employmentType full time, part time and so on, where the text says so
 * @param postedOn the day on which the text says it was posted
 * @param closesOn the last day on which applications are taken
 * @param reportsTo the role to which the new person reports
 * @param pay the pay offered
 * @param benefits what is offered beside pay, each as written
 * @param requirements what the candidate should bring, each with its own words as evidence
 * @param apply how to apply, and with what
 * @param equalOpportunityStatement the employer's equal-opportunity statement as written
 * @param sections the body of the text, heading by heading
 */
@RecordBuilder
public record Posting(
        String title,
        String organization,
        String department,
        List<Place> locations,
        Workplace workplace,
        EmploymentType employmentType,
        LocalDate postedOn,
        LocalDate closesOn,
        String reportsTo,
        Pay pay,
        List<String> benefits,
        List<Requirement> requirements,
        Apply apply,
        String equalOpportunityStatement,
        List<Section> sections) {

    public Posting {
        Refusal.check()
                .refuseBlank(title, "title", "A posting needs a title. Put the job's title on the first line.")
                .refuseIf(
                        title != null && title.length() > 200,
                        "title",
                        "A posting's title has at most 200 characters. Keep the title alone on its line.")
                .refuseUnlessOneLine(title, "title", "A title")
                .refuseUnlessOneLine(organization, "organization", "An employer's name")
                .refuseIf(
                        organization != null && organization.length() > 200,
                        "organization",
                        "An employer's name has at most 200 characters.")
                .refuseUnlessOneLine(department, "department", "A department's name")
                .refuseIf(
                        department != null && department.length() > 200,
                        "department",
                        "A department's name has at most 200 characters.")
                .refuseIf(
                        postedOn != null && closesOn != null && closesOn.isBefore(postedOn),
                        "closesOn",
                        "The closing date " + closesOn + " lies before the posting date " + postedOn + ".")
                .done();
        title = title.strip();
        department = department == null || department.isBlank() ? null : department.strip();
        locations = locations == null ? List.of() : List.copyOf(locations);
        benefits = benefits == null ? List.of() : List.copyOf(benefits);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
        apply = apply == null ? Apply.UNKNOWN : apply;
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** The posting with another last day for applications. */
    public Posting closingOn(LocalDate lastDay) {
        return PostingBuilder.builder(this).closesOn(lastDay).build();
    }
}
