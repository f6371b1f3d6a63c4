package org.hiringpipelines.web.sheets;

import java.util.List;
import org.hiringpipelines.model.posting.Section;

/**
 * A posting as it was read.
 *
 * @param title the job's title
 * @param organization the employer; null where the text names none
 * @param standing where it stands, in words
 * @param facts what the text says, fact by fact
 * @param requirements what the candidate should bring
 * @param benefits what is offered beside pay
 * @param sections the body of the text
 * @param unsure what the reader was not sure of, while the posting is in review
 * @param findings what somebody should look at, the weightiest first
 * @param waiver why it goes on in spite of blocking findings; null where there were none
 * @param approvals what approvers decided so far, and who is to decide
 * @param sourceText the text it was read from
 */
record PostingSheet(
        String title,
        String organization,
        String standing,
        List<Fact> facts,
        List<Wish> requirements,
        List<String> benefits,
        List<Section> sections,
        List<DoubtfulField> unsure,
        List<Concern> findings,
        String waiver,
        ApprovalsSoFar approvals,
        String sourceText) {

    /**
     * Something the candidate should bring.
     *
     * @param kind what sort of thing it is, in words
     * @param required whether it is a must
     * @param text the words of the posting
     */
    record Wish(String kind, boolean required, String text) {}

    /**
     * A field of which the reader was not sure.
     *
     * @param field the field of the review form
     * @param value what was read
     * @param reason why that may be wrong
     */
    record DoubtfulField(String field, String value, String reason) {}

    /**
     * A finding.
     *
     * @param weight how much it matters: a name for the style sheet
     * @param severity the same in words
     * @param field the field of the review form in which it is mended; null where none does
     * @param message what is wrong and what to do
     * @param law where a law asks for it: whose, and which; null where none does
     * @param quote the words of the posting at which it was found; may be null
     */
    record Concern(String weight, String severity, String field, String message, String law, String quote) {}
}
