package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Section;
import org.hiringpipelines.reader.Doubt;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.Stretch;

/** The last step: a posting's layout becomes the posting. */
public final class Facts {

    private Facts() {}

    /**
     * Reads the facts from a layout.
     *
     * @throws Refusal where no title can be found
     */
    public static Posting read(Outline outline) {
        OutlinedPosting outlined = OutlinedPosting.of(outline);
        TitleAndEmployer names = TitleAndEmployer.of(outlined);
        if (names.title() == null) {
            throw new Refusal(
                    "title",
                    "No job title was found in the text. Put the title on a line of its own at the top, and the employer on the next.");
        }
        String titleLine = names.line() == null ? names.title() : names.title() + " | " + names.line();
        List<Place> places = PlaceReader.of(outlined, names);
        Timing timing = Timing.of(outlined);
        return new Posting(
                withoutTown(names.title(), places),
                names.employer(),
                Department.of(outlined).name(),
                places,
                WorkMode.of(outlined, titleLine),
                new WorkTerms(outlined, titleLine).employmentType(),
                timing.postedOn(),
                timing.closesOn(),
                ReportsTo.of(outlined),
                PayReader.of(outlined, places),
                Benefits.of(outlined),
                Requirements.of(outlined),
                ApplyReader.of(outlined),
                EqualOpportunityStatement.of(outlined),
                outline.stretches().stream()
                        .filter(Stretch::isHeaded)
                        .map(Facts::section)
                        .toList());
    }

    /** "Branch Manager - Salina": the title without a town behind it in which the work is done. */
    private static String withoutTown(String title, List<Place> places) {
        for (Place place : places) {
            if (place.city() != null) {
                String rest = title.replaceFirst(
                        "(?iu)(?:,| [-–—]" + (place.country() == null ? "" : "| in") + "| \\((?:downtown )?) ?"
                                + Pattern.quote(place.city()) + "(?: area)?\\)?$",
                        "");
                if (!rest.equals(title) && JobWords.likeness(rest) >= 2) {
                    return rest;
                }
            }
        }
        return title;
    }

    /** The fields of which {@link #read} is not sure. */
    public static List<Doubt> doubts(Outline outline) {
        OutlinedPosting outlined = OutlinedPosting.of(outline);
        TitleAndEmployer names = TitleAndEmployer.of(outlined);
        return Stream.of(
                        Optional.ofNullable(names.titleDoubt()).map(reason -> new Doubt("title", reason)),
                        Optional.ofNullable(names.employerDoubt()).map(reason -> new Doubt("organization", reason)),
                        Optional.of(Department.of(outlined))
                                .filter(Department::isOneOfSeveral)
                                .map(several -> new Doubt("department", Doubt.Reason.DEPARTMENT_HAS_RIVALS)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Section section(Stretch stretch) {
        return new Section(stretch.heading(), stretch.kind(), stretch.paragraphs(), stretch.items());
    }
}
