package org.hiringpipelines.model.correspondence;

import java.util.Objects;
import org.hiringpipelines.model.Refusal;

/**
 * A file that a mail promises and that is made or looked up when the mail goes out. Whoever writes the mail names it; what the text says is
 * never looked through for it, so that no mail takes a confidential file along by an accident of names.
 *
 * @param kind what it is
 * @param of the id of what it belongs to: the offer of a letter, the document of a report; or the name of a leaflet
 * @param version which version of the offer's letter, from 1; null for everything else
 */
public record Enclosure(Kind kind, String of, Integer version) {

    /** What can go with a mail. */
    public enum Kind {
        OFFER_LETTER,
        CLEARANCE_REPORT,
        LEAFLET
    }

    public Enclosure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Refusal.check()
                .refuseIf(
                        (kind == Kind.OFFER_LETTER) != (version != null),
                        "version",
                        "Letters of offers have versions, and nothing else has.")
                .done();
    }

    /** The letter that a version of an offer went out with. */
    public static Enclosure offerLetter(String offerId, int version) {
        return new Enclosure(Kind.OFFER_LETTER, offerId, version);
    }

    /** The report of a check, by the id of its document. */
    public static Enclosure clearanceReport(String documentId) {
        return new Enclosure(Kind.CLEARANCE_REPORT, documentId, null);
    }

    /** A text that goes out as it is, by its name in {@code bpmn/letters}. */
    public static Enclosure leaflet(String name) {
        return new Enclosure(Kind.LEAFLET, name, null);
    }
}
