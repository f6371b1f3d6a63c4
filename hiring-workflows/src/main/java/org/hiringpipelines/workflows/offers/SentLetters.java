package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.OfferVersion;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.letters.LetterPrinter;
import org.springframework.transaction.annotation.Transactional;

/** The letters that offers went out with: one for each version, which stays as the candidate got it. */
@Transactional
public class SentLetters {

    private static final int SIGNS_NAMED = 5;

    private final OfferVersionRepository versions;
    private final OfferRepository offers;
    private final OfferRecipientRepository recipients;
    private final ApplicationService applications;
    private final LetterPrinter printer;
    private final OfferLetters letters;
    private final Clock clock;

    SentLetters(
            OfferVersionRepository versions,
            OfferRepository offers,
            OfferRecipientRepository recipients,
            ApplicationService applications,
            LetterPrinter printer,
            DesignTexts texts,
            Languages languages,
            Clock clock) {
        this.versions = versions;
        this.offers = offers;
        this.recipients = recipients;
        this.applications = applications;
        this.printer = printer;
        this.letters = new OfferLetters(texts, languages);
        this.clock = clock;
    }

    /** Writes the letter of a version that goes out now. */
    void write(Offer extended) {
        String letter = letters.write(extended, recipients.known(extended.id()), clock.getZone());
        requirePictures(letter);
        versions.insert(OfferVersion.of(extended, letter));
    }

    /**
     * Looks whether the letter of an offer could be shown if it went out now, so that whoever drafts it hears of it and not the candidate.
     *
     * @throws Refusal where it has a sign that no font has a picture for
     */
    void requireShowable(Offer draft) {
        requirePictures(letters.write(draft.extended(clock.instant()), recipients.known(draft.id()), clock.getZone()));
    }

    private void requirePictures(String letter) {
        List<String> unshowable = printer.unshowable(letter);
        if (!unshowable.isEmpty()) {
            throw new Refusal(
                    "terms",
                    "The offer letter cannot show "
                            + unshowable.stream()
                                    .limit(SIGNS_NAMED)
                                    .map(SentLetters::named)
                                    .collect(Collectors.joining(", "))
                            + (unshowable.size() > SIGNS_NAMED ? " and more" : "")
                            + ": no font at hand has it. If it stands in the terms, write it another way; if in a name or in the"
                            + " posting, ask an administrator to add a font that has it (hiring.letters.fonts).");
        }
    }

    private static String named(String sign) {
        String name = Character.getName(sign.codePointAt(0));
        return name == null ? sign : sign + " (" + name.toLowerCase(Locale.ROOT) + ")";
    }

    /** The versions of an offer that went out, oldest first. */
    @Transactional(readOnly = true)
    public List<OfferVersion> versionsOf(String offerId) {
        return versions.findByOfferIdOrderByVersion(offerId);
    }

    /** The number of the version that went out last; 0 where none has. */
    @Transactional(readOnly = true)
    public int lastVersionOf(String offerId) {
        return versions.countByOfferId(offerId);
    }

    /** The letter that went out last, as PDF; nothing where none has. */
    public Optional<Document> letter(String offerId) {
        return versionsOf(offerId).stream()
                .reduce((older, newer) -> newer)
                .map(last -> letter(offerId, last.version()));
    }

    /**
     * The letter of a version, as PDF: the text that was written when it went out, printed when somebody first needs it, since
     * printing takes longer than all else that extending an offer does.
     *
     * @throws NotFound where this version has not gone out
     */
    public Document letter(String offerId, int version) {
        OfferVersion extended = versions.findByOfferIdAndVersion(offerId, version)
                .orElseThrow(() -> new NotFound("No letter of that version has gone out."));
        if (extended.documentId() != null) {
            return applications.document(extended.documentId(), Document.Kind.OFFER_LETTER);
        }
        Document printed = applications.keep(new Document(
                UUID.randomUUID().toString(),
                offers.known(offerId).applicationId(),
                Document.Kind.OFFER_LETTER,
                "Offer letter, version " + version + ".pdf",
                printer.print(extended.letter()),
                clock.instant()));
        versions.save(extended.printed(printed.id()));
        return printed;
    }
}
