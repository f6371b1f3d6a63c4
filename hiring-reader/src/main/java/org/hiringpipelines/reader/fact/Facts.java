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
        Reading reading = Reading.of(outline);
        TitleAndEmployer names = TitleAndEmployer.of(reading);
        if (names.title() == null) {
            throw new Refusal(
                    "title",
                    "No job title was found in the text. Put the title on a line of its own at the top, and the employer on the next.");
        }
        String titleLine = names.line() == null ? names.title() : names.title() + " | " + names.line();
        List<Place> places = PlaceReader.of(reading, names.line());
        Timing timing = Timing.of(reading);
        return new Posting(
                names.title(),
                names.employer(),
                places,
                WorkMode.of(reading, titleLine),
                new WorkTerms(reading, titleLine).employmentType(),
                timing.postedOn(),
                timing.closesOn(),
                ReportsTo.of(reading),
                PayReader.of(reading, places),
                Benefits.of(reading),
                Requirements.of(reading),
                ApplyReader.of(reading),
                EqualOpportunity.of(reading),
                outline.stretches().stream()
                        .filter(Stretch::isHeaded)
                        .map(Facts::section)
                        .toList());
    }

    private static Section section(Stretch stretch) {
        return new Section(stretch.heading(), stretch.kind(), stretch.paragraphs(), stretch.items());
    }
}
