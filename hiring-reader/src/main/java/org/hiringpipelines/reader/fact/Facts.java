package org.hiringpipelines.reader.fact;

import java.util.List;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Section;
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
        List<Place> places = PlaceReader.of(outlined, names.line());
        Timing timing = Timing.of(outlined);
        return new Posting(
                names.title(),
                names.employer(),
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

    private static Section section(Stretch stretch) {
        return new Section(stretch.heading(), stretch.kind(), stretch.paragraphs(), stretch.items());
    }
}
