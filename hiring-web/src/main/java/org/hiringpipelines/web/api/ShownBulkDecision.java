package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.workflows.bulk.BulkCandidate;
import org.hiringpipelines.workflows.bulk.BulkPreview;
import org.hiringpipelines.workflows.bulk.ForeseenMail;
import org.hiringpipelines.workflows.correspondence.MailSample;
import org.hiringpipelines.workflows.diagrams.WritesTo;

/**
 * What a decision about many would do, as things stand now.
 *
 * @param action what becomes of those whom it meets
 * @param meets whom it meets
 * @param leftOut who is left out, and why
 * @param mail the first mail that each of those gets for certain, as the first of them would get it; null where nobody gets one
 * @param mails the mails that go out then, or may, in the order in which the diagrams draw them
 */
record ShownBulkDecision(
        BulkAction action,
        List<ChosenCandidate> meets,
        List<ChosenCandidate> leftOut,
        @Schema(nullable = true) ShownMail mail,
        List<ListedMail> mails) {

    /**
     * Somebody who was chosen.
     *
     * @param application the application's id
     * @param name the candidate's name; null where there is no such application for the posting
     * @param why why the candidate is left out, as a sentence; null where the candidate is met
     */
    record ChosenCandidate(
            @Schema(example = "b0f9c1de-53c1-4a43-8d38-5f0c2a9d7e11")
            String application,

            @Schema(example = "Maren Holt", nullable = true) String name,

            @Schema(example = "The task is with Rosa Lindqvist.", nullable = true)
            String why) {

        static ChosenCandidate of(BulkCandidate candidate) {
            return new ChosenCandidate(candidate.applicationId(), candidate.name(), candidate.why());
        }
    }

    /**
     * A mail as somebody would get it.
     *
     * @param to the name of whom it would go to
     * @param subject its subject
     * @param text its body as plain text
     * @param sendAt when it would go out, were it decided on now; where that is later, it can be called back until then
     */
    record ShownMail(
            @Schema(example = "Maren Holt") String to,

            @Schema(example = "Your application as Harbour Pilot")
            String subject,

            @Schema(example = "Dear Maren Holt, …") String text,
            Instant sendAt) {

        static ShownMail of(MailSample mail) {
            return mail == null ? null : new ShownMail(mail.to(), mail.subject(), mail.text(), mail.sendAt());
        }
    }

    /**
     * A mail that a diagram draws on the way on, up to where the next somebody is waited for.
     *
     * @param step what the step is called at which it is written, as drawn; empty where it is called nothing
     * @param to who gets it
     * @param certain whether each of those whom it meets comes by there; else it may be
     * @param questions what the diagrams ask on the way there and the decision does not answer
     * @param mail as the first of them would get it; null where it says what is not known before, or goes to others than the candidate
     */
    @Schema(name = "DrawnMail")
    record ListedMail(
            @Schema(example = "Rejected") String step,
            WritesTo.Readers to,
            boolean certain,

            @Schema(example = "[\"Past screening?\"]") List<String> questions,

            @Schema(nullable = true) ShownMail mail) {

        static ListedMail of(ForeseenMail foreseen) {
            return new ListedMail(
                    foreseen.drawn().step(),
                    foreseen.drawn().to(),
                    foreseen.drawn().certain(),
                    foreseen.drawn().questions(),
                    ShownMail.of(foreseen.sample()));
        }
    }

    static ShownBulkDecision of(BulkPreview preview) {
        return new ShownBulkDecision(
                preview.action(),
                preview.meets().stream().map(ChosenCandidate::of).toList(),
                preview.leftOut().stream().map(ChosenCandidate::of).toList(),
                ShownMail.of(preview.mail()),
                preview.mails().stream().map(ListedMail::of).toList());
    }
}
