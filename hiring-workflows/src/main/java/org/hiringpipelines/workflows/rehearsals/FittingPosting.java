package org.hiringpipelines.workflows.rehearsals;

import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.workflows.pipelines.Pipelines;

/**
 * The posting that candidates of a rehearsal apply to. What a pipeline has of its own is often there for jobs of its kind alone, as clearances are
 * for schools; so it is one that the table of the design would send through that pipeline.
 *
 * @param text as an employer would hand it in
 * @param posting what was read of it
 */
record FittingPosting(String text, Posting posting) {

    /** How many people are to be hired: more than candidates are carried, so that a posting is never full. */
    static final int OPENINGS = 10_000;

    /** The first is for whatever none is fitting for. */
    private static final List<String> TEXTS = List.of("""
            Night Baker
            Example Bakery

            Bake bread through the night in a bakery of twelve people.

            Pay: $50,000 to $60,000 a year
            """, """
            Teacher, Grade 2
            Example Elementary School

            Location: Larkfield, Pennsylvania

            Teach reading, writing and arithmetic to 21 children of seven and eight.

            Pay: $50,000 to $60,000 a year
            """, """
            Executive Director
            Example Trust

            Lead a trust that keeps eleven lighthouses, with a staff of 30.

            Pay: $128,000 to $146,000 a year
            """, """
            Orchard Helpers
            Example Orchard

            Pick and sort pears for nine weeks in autumn.

            Pay: $19.50 to $22.00 per hour
            """, """
            Internship: Exhibitions
            Example Museum

            Type: Internship

            Help build the exhibition of the autumn.

            Pay: $18 per hour
            """);

    /**
     * A posting for a pipeline.
     *
     * @param pipeline its word; null where the table picks it, as for any posting
     */
    static FittingPosting of(String pipeline, PostingFormats formats, Pipelines pipelines) {
        List<FittingPosting> known = TEXTS.stream()
                .map(text ->
                        new FittingPosting(text, formats.of("text/plain", null).read(text)))
                .toList();
        if (pipeline == null) {
            return known.get(0);
        }
        return known.stream()
                .filter(one -> pipelines.pickedFor(one.posting(), OPENINGS).equals(pipeline))
                .findFirst()
                .orElse(known.get(0));
    }
}
