package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.Terms;

/**
 * Where an application stands, how it came there, and under which ids its interviews and offers are answered. What interviewers
 * wrote is not in it: that is for those who decide.
 *
 * @param stage where it stands: SCREENING, INTERVIEWS, DECISION, OFFER, or a stage that its pipeline's diagram has besides; CLOSED once it has ended
 * @param outcome how it ended; null while open
 * @param rejectionReason why it was rejected, as a code of the table rejection-reasons; null unless it was
 * @param interviews the interviews so far, first round first
 * @param offers the offers so far, oldest first
 * @param timeline what happened so far, oldest first
 * @param mails the mails about it, to the candidate and to the team, oldest first
 */
record ApplicationProgress(
        @Schema(example = "b0f9c1de-53c1-4a43-8d38-5f0c2a9d7e11")
        String id,

        @Schema(example = "3f0c9a52-6d3e-4b57-9f0a-0b7a3f1f6f10")
        String postingId,

        @Schema(nullable = true) String processInstanceId,
        CandidateDetails candidate,
        @Schema(example = "INTERVIEWS") String stage,
        @Schema(nullable = true) Outcome outcome,
        @Schema(nullable = true, example = "LESS_QUALIFIED") String rejectionReason,
        List<Answer> answers,
        @Schema(nullable = true) String coverLetter,
        @Schema(nullable = true, example = "careers page") String source,
        @Schema(example = "2026-08-03T09:30:00Z") Instant submittedAt,
        @Schema(nullable = true) Instant closedAt,
        List<InterviewProgress> interviews,
        List<OfferProgress> offers,
        List<Event> timeline,
        List<Sent> mails) {

    /** Who applied, as this application gives them: another one under the same address may say otherwise. */
    @Schema(name = "Applicant")
    record CandidateDetails(
            @Schema(example = "Maren Holt") String name,
            @Schema(example = "maren.holt@example.org") String email,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String location) {

        static CandidateDetails of(Candidate candidate) {
            return new CandidateDetails(candidate.name(), candidate.email(), candidate.phone(), candidate.location());
        }
    }

    /**
     * An interview, as far as the candidate has to do with it. While its status is PROPOSED, POST /api/interviews/{id}/slot takes
     * the choice of one of its slots.
     *
     * @param number which round it is; the first is 1
     * @param slots the proposed times
     * @param startsAt the time that was chosen; null before
     */
    @Schema(name = "ApplicationInterview")
    record InterviewProgress(
            String id,
            @Schema(example = "1") int number,
            @Schema(example = "First interview") String round,
            Interview.Status status,
            List<Slot> slots,
            @Schema(nullable = true) Instant startsAt,

            @Schema(nullable = true, example = "Harbour office")
            String place) {

        static InterviewProgress of(Interview interview) {
            return new InterviewProgress(
                    interview.id(),
                    interview.number(),
                    interview.roundName(),
                    interview.status(),
                    interview.slots().all(),
                    interview.startsAt(),
                    interview.place());
        }
    }

    /**
     * An offer, and the checks it waits for. While its status is EXTENDED, POST /api/offers/{id}/answer takes the candidate's
     * answer; afterwards POST /api/offers/{id}/clearances/{kind} takes the results of its checks.
     *
     * @param version from 1; one more each time the candidate negotiates
     * @param terms what is offered; null until it is in the candidate's hands
     */
    @Schema(name = "ApplicationOffer")
    record OfferProgress(
            String id,
            @Schema(example = "1") int version,
            Offer.Status status,
            @Schema(nullable = true) Terms terms,
            @Schema(nullable = true) Instant extendedAt,
            List<ClearanceProgress> clearances) {

        static OfferProgress of(Offer offer, List<Clearance> clearances) {
            return new OfferProgress(
                    offer.id(),
                    offer.version(),
                    offer.status(),
                    offer.extendedAt() == null ? null : offer.terms(),
                    offer.extendedAt(),
                    clearances.stream()
                            .map(clearance -> new ClearanceProgress(
                                    clearance.kind(), clearance.rule().name(), clearance.result()))
                            .toList());
        }
    }

    /**
     * A check that an accepted offer waits for.
     *
     * @param kind the code under which its result is reported
     * @param result what it brought out; null while it is awaited
     */
    @Schema(name = "ApplicationClearance")
    record ClearanceProgress(
            @Schema(example = "BACKGROUND_CHECK") String kind,
            @Schema(example = "Background check") String name,
            @Schema(nullable = true) Clearance.Result result) {}

    /**
     * Something that happened to an application.
     *
     * @param actor user id of who did it; null where the candidate or the process itself did
     * @param stage the stage the application was on afterwards
     * @param detail what belongs to it, in words for people
     */
    @Schema(name = "ApplicationEvent")
    record Event(
            @Schema(example = "2026-08-03T09:30:00Z") Instant at,
            @Schema(nullable = true, example = "recruiter") String actor,
            @Schema(example = "INTERVIEWS") String stage,
            Happening happening,

            @Schema(nullable = true, example = "Advance to interviews")
            String detail) {

        static Event of(StageEvent event) {
            return new Event(event.at(), event.actor(), event.stage().name(), event.happening(), event.detail());
        }
    }

    /**
     * A mail about an application.
     *
     * @param subject null until it is sent
     * @param writtenAt when it was decided on
     * @param sentAt when a mail server took it; null while it waits
     * @param failure why it has not gone out, or that nobody knows whether it has; null before the first try and once it is sent
     */
    @Schema(name = "ApplicationMail")
    record Sent(
            @Schema(example = "maren.holt@example.org") String to,

            @Schema(nullable = true, example = "Your application: Harbour Pilot")
            String subject,

            @Schema(example = "2026-08-03T09:30:00Z") Instant writtenAt,
            @Schema(nullable = true) Instant sentAt,

            @Schema(nullable = true, example = "The mail server cannot be reached: Connection refused")
            String failure) {

        static Sent of(Mail mail) {
            return new Sent(mail.recipientAddress(), mail.subject(), mail.writtenAt(), mail.sentAt(), mail.failure());
        }
    }

    static ApplicationProgress of(
            Application application,
            String processInstanceId,
            Candidate candidate,
            List<Interview> interviews,
            List<OfferProgress> offers,
            List<StageEvent> timeline,
            List<Mail> mails) {
        return new ApplicationProgress(
                application.id(),
                application.postingId(),
                processInstanceId,
                CandidateDetails.of(candidate),
                application.stage().name(),
                application.outcome(),
                application.rejectionReason(),
                application.answers().all(),
                application.coverLetter(),
                application.source(),
                application.submittedAt(),
                application.closedAt(),
                interviews.stream().map(InterviewProgress::of).toList(),
                offers,
                timeline.stream().map(Event::of).toList(),
                mails.stream().map(Sent::of).toList());
    }
}
