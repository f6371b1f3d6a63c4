package org.hiringpipelines.workflows.offers;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.correspondence.Enclosure;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.correspondence.Attachment;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.Encloser;
import org.hiringpipelines.workflows.correspondence.Message;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.diagrams.WritesTo;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes about offers: to the candidate with the letter of the version that went out, and to the team when it is answered. Diagrams
 * call it as {@code offerMails}.
 */
@ForDiagrams
@Transactional
public class OfferMails implements Encloser {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    // As mails had them that were kept before enclosures had a place of their own.
    private static final String OFFER = "offerId";
    private static final String VERSION = "letterVersion";

    private final OfferService offers;
    private final SentLetters letters;
    private final CorrespondenceService correspondence;

    OfferMails(OfferService offers, SentLetters letters, CorrespondenceService correspondence) {
        this.offers = offers;
        this.letters = letters;
        this.correspondence = correspondence;
    }

    /**
     * Writes to the candidate about an offer that has gone out.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    @WritesTo(WritesTo.Readers.CANDIDATE)
    public void send(String template, String offerId) {
        Offer offer = offers.find(offerId);
        correspondence.post(new Message(
                template,
                offer.applicationId(),
                correspondence.recipient(offer.applicationId()).addressee(),
                Map.of("answerBy", DAY.format(offer.terms().expiresOn())),
                List.of(),
                Enclosures.of(Enclosure.offerLetter(offerId, letters.lastVersionOf(offerId)))));
    }

    /**
     * Tells somebody of the team what came of an offer that had gone out.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     * @param userId whom; who has no address, or nobody, gets no mail
     */
    @WritesTo(WritesTo.Readers.TEAM)
    public void tell(String template, String offerId, String userId) {
        Offer offer = offers.find(offerId);
        Map<String, Object> fields = new HashMap<>();
        fields.put("answer", answer(offer));
        fields.put("reason", offer.answerReason());
        correspondence.tell(template, userId, null, offer.applicationId(), fields);
    }

    private static String answer(Offer offer) {
        return switch (offer.status()) {
            case ACCEPTED -> "has accepted our offer";
            case DECLINED -> "has declined our offer";
            case DRAFT -> "wants to negotiate our offer";
            case EXPIRED -> "has let our offer expire";
            default -> throw new IllegalStateException("The offer " + offer.id() + " is not answered.");
        };
    }

    @Override
    public Optional<Attachment> enclose(Enclosure promised, Mail mail) {
        if (promised.kind() != Enclosure.Kind.OFFER_LETTER) {
            return Optional.empty();
        }
        Document letter = letters.letter(promised.of(), promised.version());
        return Optional.of(new Attachment(letter.fileName(), "application/pdf", letter.content()));
    }

    @Override
    public List<Enclosure> promisedBefore(Mail mail) {
        Map<String, Object> fields = mail.fields().values();
        return fields.get(OFFER) instanceof String offerId && fields.get(VERSION) instanceof Number version
                ? List.of(Enclosure.offerLetter(offerId, version.intValue()))
                : List.of();
    }
}
