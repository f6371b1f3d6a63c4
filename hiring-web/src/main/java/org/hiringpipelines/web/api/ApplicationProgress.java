package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.Terms;

/**
 * Where an application stands, how it came there, and what can be answered. What interviewers wrote is not in it: that is for
 * those who decide.
 */
@Schema(
        description =
                "Where an application stands, how it came there, and under which ids its interviews and offers are"
                        + " answered. What interviewers wrote is not in it.")
record ApplicationProgress(
        @Schema(example = "b0f9c1de-53c1-4a43-8d38-5f0c2a9d7e11")
        String id,

        @Schema(example = "3f0c9a52-6d3e-4b57-9f0a-0b7a3f1f6f10")
        String postingId,

        @Schema(nullable = true) String processInstanceId,
        Person candidate,
        @Schema(example = "INTERVIEWS") Stage stage,

        @Schema(description = "How it ended; null while open.", nullable = true)
        Outcome outcome,

        @Schema(
                description = "Why it was rejected, as a code of the table rejection-reasons; null unless it was.",
                nullable = true,
                example = "LESS_QUALIFIED")
        String rejectionReason,

        List<Answer> answers,
        @Schema(nullable = true) String coverLetter,
        @Schema(nullable = true, example = "careers page") String source,
        @Schema(example = "2026-08-03T09:30:00Z") Instant submittedAt,
        @Schema(nullable = true) Instant closedAt,

        @Schema(description = "The interviews so far, first round first.")
        List<Meeting> interviews,

        @Schema(description = "The offers so far, oldest first.")
        List<Proposal> offers,

        @Schema(description = "What happened so far, oldest first.")
        List<Event> timeline,

        @Schema(description = "The mails about it, to the candidate and to the team, oldest first.")
        List<Sent> mails) {

    /** Who applied. */
    @Schema(name = "Applicant", description = "Who applied.")
    record Person(
            @Schema(example = "Maren Holt") String name,
            @Schema(example = "maren.holt@example.org") String email,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String location) {

        static Person of(Candidate candidate) {
            return new Person(candidate.name(), candidate.email(), candidate.phone(), candidate.location());
        }
    }

    /** An interview, as far as the candidate has to do with it. */
    @Schema(
            name = "ApplicationInterview",
            description =
                    "An interview. While its status is PROPOSED, POST /api/interviews/{id}/slot takes the choice of"
                            + " one of its slots.")
    record Meeting(
            String id,

            @Schema(description = "The first round is 1.", example = "1")
            int number,

            @Schema(example = "First interview") String round,
            Interview.Status status,
            @Schema(description = "The proposed times.") List<Slot> slots,

            @Schema(description = "The time that was chosen; null before.", nullable = true)
            Instant startsAt,

            @Schema(nullable = true, example = "Harbour office")
            String place) {

        static Meeting of(Interview interview) {
            return new Meeting(
                    interview.id(),
                    interview.number(),
                    interview.roundName(),
                    interview.status(),
                    interview.slots().all(),
                    interview.startsAt(),
                    interview.place());
        }
    }

    /** An offer, and the checks it waits for. */
    @Schema(
            name = "ApplicationOffer",
            description = "An offer. While its status is EXTENDED, POST /api/offers/{id}/answer takes the candidate's"
                    + " answer; afterwards POST /api/offers/{id}/clearances/{kind} takes the results of its checks.")
    record Proposal(
            String id,

            @Schema(description = "From 1; one more each time the candidate negotiates.", example = "1")
            int version,

            Offer.Status status,

            @Schema(description = "What is offered; null until it is in the candidate's hands.", nullable = true)
            Terms terms,

            @Schema(nullable = true) Instant extendedAt,
            List<Check> clearances) {

        static Proposal of(Offer offer, List<Clearance> clearances) {
            return new Proposal(
                    offer.id(),
                    offer.version(),
                    offer.status(),
                    offer.extendedAt() == null ? null : offer.terms(),
                    offer.extendedAt(),
                    clearances.stream()
                            .map(clearance ->
                                    new Check(clearance.kind(), clearance.rule().name(), clearance.result()))
                            .toList());
        }
    }

    /** A check that an accepted offer waits for. */
    @Schema(name = "ApplicationClearance", description = "A check that an accepted offer waits for.")
    record Check(
            @Schema(description = "The code under which its result is reported.", example = "BACKGROUND_CHECK")
            String kind,

            @Schema(example = "Background check") String name,

            @Schema(description = "What it brought out; null while it is awaited.", nullable = true)
            Clearance.Result result) {}

    /** Something that happened. */
    @Schema(name = "ApplicationEvent", description = "Something that happened to an application.")
    record Event(
            @Schema(example = "2026-08-03T09:30:00Z") Instant at,

            @Schema(
                    description = "User id of who did it; null where the candidate or the process itself did.",
                    nullable = true,
                    example = "recruiter")
            String actor,

            @Schema(description = "The stage the application was on afterwards.")
            Stage stage,

            Happening happening,

            @Schema(
                    description = "What belongs to it, in words for people.",
                    nullable = true,
                    example = "Advance to interviews")
            String detail) {

        static Event of(StageEvent event) {
            return new Event(event.at(), event.actor(), event.stage(), event.happening(), event.detail());
        }
    }

    /** A mail. */
    @Schema(name = "ApplicationMail", description = "A mail about an application.")
    record Sent(
            @Schema(example = "maren.holt@example.org") String to,

            @Schema(
                    description = "Null until it is sent.",
                    nullable = true,
                    example = "Your application: Harbour Pilot")
            String subject,

            @Schema(description = "When it was decided on.", example = "2026-08-03T09:30:00Z")
            Instant writtenAt,

            @Schema(description = "When a mail server took it; null while it waits.", nullable = true)
            Instant sentAt,

            @Schema(
                    description = "Why it has not gone out, or that nobody knows whether it has; null before the first"
                            + " try and once it is sent.",
                    nullable = true,
                    example = "The mail server cannot be reached: Connection refused")
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
            List<Proposal> offers,
            List<StageEvent> timeline,
            List<Mail> mails) {
        return new ApplicationProgress(
                application.id(),
                application.postingId(),
                processInstanceId,
                Person.of(candidate),
                application.stage(),
                application.outcome(),
                application.rejectionReason(),
                application.answers().all(),
                application.coverLetter(),
                application.source(),
                application.submittedAt(),
                application.closedAt(),
                interviews.stream().map(Meeting::of).toList(),
                offers,
                timeline.stream().map(Event::of).toList(),
                mails.stream().map(Sent::of).toList());
    }
}
