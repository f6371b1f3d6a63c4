package org.hiringpipelines.model.application;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.language.LanguageTag;
import org.jmolecules.ddd.annotation.Identity;

/**
 * One candidate's application for one posting. Where it stands ({@code stage}) and how it ended ({@code outcome}) are two
 * things: an application has an outcome if and only if it is closed.
 *
 * @param id our id, the business key of its process
 * @param postingId the posting applied for
 * @param candidateId who applies, as the team knows them
 * @param candidateName the candidate's name as this application gives it
 * @param candidatePhone the candidate's telephone number as this application gives it, or null
 * @param candidateLocation where the candidate lives as this application gives it, or null
 * @param answers what the candidate answered
 * @param coverLetter the letter as written, or null
 * @param source where the candidate comes from (a board, a referral), or null
 * @param language the tag of the language (BCP 47) that the candidate wants to be written to in, or null
 * @param idempotencyKey the sender's key for this submission, or null; the same key never makes a second application
 * @param stage where it stands
 * @param outcome how it ended; null while open
 * @param rejectionReason the code of a {@link RejectionReason}; null unless it was rejected
 * @param submittedAt when it arrived
 * @param closedAt when it ended; null while open
 */
@RecordBuilder
public record Application(
        @Identity String id,
        String postingId,
        String candidateId,
        String candidateName,
        String candidatePhone,
        String candidateLocation,
        Answers answers,
        String coverLetter,
        String source,
        String language,
        String idempotencyKey,
        Stage stage,
        Outcome outcome,
        String rejectionReason,
        Instant submittedAt,
        Instant closedAt) {

    public Application {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(postingId, "postingId");
        Objects.requireNonNull(candidateId, "candidateId");
        Objects.requireNonNull(candidateName, "candidateName");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(submittedAt, "submittedAt");
        language = LanguageTag.of(language);
        answers = answers == null ? Answers.NONE : answers;
        Refusal.check()
                .refuseIf(
                        coverLetter != null && coverLetter.length() > 50_000,
                        "coverLetter",
                        "A cover letter has at most 50,000 characters.")
                .refuseUnlessOneLine(source, "source", "A source")
                .refuseIf(source != null && source.length() > 200, "source", "A source has at most 200 characters.")
                .refuseIf(
                        idempotencyKey != null && idempotencyKey.length() > 200,
                        "Idempotency-Key",
                        "An Idempotency-Key has at most 200 characters.")
                .refuseIf(
                        stage.equals(Stage.CLOSED) != (outcome != null),
                        "outcome",
                        "An application has an outcome if and only if it is closed.")
                .refuseIf(
                        (outcome == null) != (closedAt == null),
                        "closedAt",
                        "An application has an end if and only if it is closed.")
                .done();
    }

    /**
     * A new application, at the start of its way.
     *
     * @param candidateId whom the team knows under the candidate's address
     * @param given the candidate as the form gives them
     */
    public static Application submitted(
            String id,
            String postingId,
            String candidateId,
            Candidate given,
            Answers answers,
            String coverLetter,
            String source,
            String language,
            String idempotencyKey,
            Instant at) {
        return new Application(
                id,
                postingId,
                candidateId,
                given.name(),
                given.phone(),
                given.location(),
                answers,
                blankToNull(coverLetter),
                blankToNull(source),
                language,
                blankToNull(idempotencyKey),
                Stage.SCREENING,
                null,
                null,
                at,
                null);
    }

    /** Whether something can still become of it. */
    public boolean open() {
        return outcome == null;
    }

    /**
     * The application on another stage.
     *
     * @throws Conflict where it is closed: what is over stays over
     */
    public Application at(Stage next) {
        refuseClosed();
        return openOn(next);
    }

    /**
     * The application with its end.
     *
     * @throws Conflict where it has ended already
     * @throws Refusal where a reason stands with an outcome that is no rejection
     */
    public Application closed(Outcome how, String why, Instant at) {
        refuseClosed();
        Refusal.check()
                .refuseIf(
                        (how == Outcome.REJECTED) != (why != null),
                        "reason",
                        "A rejection, and nothing else, has a reason for rejection.")
                .done();
        return ApplicationBuilder.builder(this)
                .stage(Stage.CLOSED)
                .outcome(how)
                .rejectionReason(why)
                .closedAt(at)
                .build();
    }

    /**
     * The application taken up again: the candidate was on hold and is needed now, or had left and comes back.
     *
     * @param next the stage on which it goes on
     * @throws Conflict where it is open, or where we ended it: that is final
     */
    public Application reopened(Stage next) {
        if (open() || !outcome.mayComeBack()) {
            throw new Conflict(
                    "Only an application that is on hold, or that its candidate ended, can be taken up again;"
                            + " this one is " + standing() + ".");
        }
        return openOn(next);
    }

    /**
     * The application no longer on hold, about to end for good.
     *
     * @throws Conflict where it is not on hold
     */
    public Application offHold() {
        if (outcome != Outcome.ON_HOLD) {
            throw new Conflict("This application is not on hold; it is " + standing() + ".");
        }
        return openOn(Stage.DECISION);
    }

    /**
     * The application as if it had not been rejected, where it was before.
     *
     * @throws Conflict where it is not rejected
     */
    public Application rejectedNoMore(Stage before) {
        if (outcome != Outcome.REJECTED) {
            throw new Conflict("This application is not rejected; it is " + standing() + ".");
        }
        return openOn(before);
    }

    private String standing() {
        return open() ? "open" : "closed (" + outcome.words() + ")";
    }

    private Application openOn(Stage next) {
        return ApplicationBuilder.builder(this)
                .stage(next)
                .outcome(null)
                .rejectionReason(null)
                .closedAt(null)
                .build();
    }

    private void refuseClosed() {
        if (!open()) {
            throw new Conflict("This application is closed (" + outcome.words() + "). Nothing more can happen to it.");
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
