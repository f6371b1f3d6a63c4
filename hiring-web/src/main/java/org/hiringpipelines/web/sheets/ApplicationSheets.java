package org.hiringpipelines.web.sheets;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Note;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.documents.HandedInFile;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.applications.KnownCandidates;
import org.hiringpipelines.workflows.applications.Resumes;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.interviews.MeetingTimes;
import org.hiringpipelines.workflows.involvement.Capacity;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.notes.Notes;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartRequest;

/** Shows an application. */
@Controller
public class ApplicationSheets {

    /** What an interviewer may know of before judging: that it happened, not what others made of it. */
    private static final Set<Happening> WITHOUT_JUDGEMENT = EnumSet.of(
            Happening.APPLIED,
            Happening.RESUME_ADDED,
            Happening.STAGE_ENTERED,
            Happening.ROUND_OPENED,
            Happening.SLOTS_PROPOSED,
            Happening.SLOT_CHOSEN,
            Happening.INTERVIEW_RESCHEDULED,
            Happening.INTERVIEW_CANCELLED,
            Happening.NO_SHOW,
            Happening.SCORECARD_WRITTEN,
            Happening.WITHDRAWN);

    private static final Set<String> DECIDING = Set.of(Team.RECRUITERS, Team.HIRING_MANAGERS, Team.ADMINISTRATORS);

    private final Involvement involvement;
    private final ApplicationService applications;
    private final KnownCandidates knownCandidates;
    private final Holds holds;
    private final Notes notes;
    private final PostingService postings;
    private final InterviewService interviews;
    private final MeetingTimes times;
    private final Timeline timeline;
    private final Stages stages;
    private final CorrespondenceService correspondence;
    private final RejectionReasons reasons;
    private final Resumes resumes;
    private final HandedInFile handedIn;
    private final Wording wording;

    ApplicationSheets(
            Involvement involvement,
            ApplicationService applications,
            KnownCandidates knownCandidates,
            Holds holds,
            Notes notes,
            PostingService postings,
            InterviewService interviews,
            MeetingTimes times,
            Timeline timeline,
            Stages stages,
            CorrespondenceService correspondence,
            RejectionReasons reasons,
            Resumes resumes,
            HandedInFile handedIn,
            Wording wording) {
        this.involvement = involvement;
        this.applications = applications;
        this.knownCandidates = knownCandidates;
        this.holds = holds;
        this.notes = notes;
        this.postings = postings;
        this.interviews = interviews;
        this.times = times;
        this.timeline = timeline;
        this.stages = stages;
        this.correspondence = correspondence;
        this.reasons = reasons;
        this.resumes = resumes;
        this.handedIn = handedIn;
        this.wording = wording;
    }

    @Readers.OfApplication
    @GetMapping("/sheets/applications/{id}")
    String application(@PathVariable String id, Authentication reader, Model page) {
        page.addAttribute("sheet", of(applications.find(id), reader));
        return "sheets/application";
    }

    /** Takes over what an application says of its candidate. */
    @Readers.OfKnownCandidate
    @PostMapping("/sheets/applications/{id}/candidate")
    String believe(@PathVariable String id, Authentication reader) {
        knownCandidates.believe(id, reader.getName());
        return "redirect:/sheets/applications/{id}";
    }

    /** Takes somebody on hold up again. */
    @Readers.OfDecisions
    @PostMapping("/sheets/applications/{id}/take-up")
    String takeUp(@PathVariable String id, Authentication reader) {
        holds.takeUp(id, reader.getName(), null);
        return "redirect:/sheets/applications/{id}";
    }

    /** Sets another day on which to come back to somebody on hold. */
    @Readers.OfDecisions
    @PostMapping("/sheets/applications/{id}/hold")
    String putOff(@PathVariable String id, @RequestParam(defaultValue = "") String until, Authentication reader) {
        holds.putOff(id, reader.getName(), until);
        return "redirect:/sheets/applications/{id}";
    }

    /** Adds a résumé, or says on the same sheet why not. */
    @Readers.OfDecisions
    @PostMapping(path = "/sheets/applications/{id}/resume", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String addResume(
            @PathVariable String id,
            MultipartRequest parts,
            Authentication reader,
            Model page,
            HttpServletResponse answer)
            throws IOException {
        Optional<HandedInFile.RefusedFile> problem =
                handedIn.take(parts, "resume", file -> resumes.add(id, reader.getName(), file));
        if (problem.isEmpty()) {
            return "redirect:/sheets/applications/{id}";
        }
        answer.setStatus(problem.get().status().value());
        page.addAttribute("resumeProblem", problem.get().sentence());
        return application(id, reader, page);
    }

    /** Notes something for the team. What cannot be kept stays in the field, with why. */
    @Readers.OfNotes
    @PostMapping("/sheets/applications/{id}/notes")
    String note(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            Authentication reader,
            Model page,
            HttpServletResponse answer) {
        try {
            notes.write(Involved.personOf(reader), id, text);
            return "redirect:/sheets/applications/{id}";
        } catch (Refusal refusal) {
            if (refusal instanceof NotFound) {
                throw refusal;
            }
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("note", text);
            page.addAttribute("noteProblem", wording.said(refusal));
            page.addAttribute("sheet", of(applications.find(id), reader));
            return "sheets/application";
        }
    }

    private List<ApplicationSheet.NoteLine> notes(Application application, Person reader) {
        return notes.of(reader, application.id()).stream()
                .map(note -> new ApplicationSheet.NoteLine(
                        wording.person(note.author()), wording.time(note.writtenAt()), note.text()))
                .toList();
    }

    /** The last note that its reader may answer, as it mentions them. */
    private Optional<Note> answered(Person reader, String applicationId) {
        return notes.mayAnswer(reader, applicationId)
                ? notes.of(reader, applicationId).stream()
                        .filter(note -> note.mentions().people().contains(reader.id()))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /** What mails say of notes is for whoever reads the notes. */
    private List<Mail> mails(Application application, Person reader) {
        List<Mail> mails = correspondence.of(application.id());
        return mails.stream().noneMatch(ApplicationSheets::tellsOfNote) || notes.readsAll(reader, application.id())
                ? mails
                : mails.stream().filter(mail -> !tellsOfNote(mail)).toList();
    }

    private static boolean tellsOfNote(Mail mail) {
        return mail.template().equals(Notes.MAIL);
    }

    /** The application as far as the reader may know of it; that it concerns them has to be asked before. */
    public ApplicationSheet of(Application application, Authentication reader) {
        Set<Capacity> capacities = involvement.inApplication(Involved.personOf(reader), application.id());
        boolean withoutJudgement = EnumSet.of(Capacity.JUDGES).containsAll(capacities);
        Candidate candidate = applications.candidateOf(application);
        Posting posting = postings.find(application.postingId()).posting();
        Optional<Note> answered = answered(Involved.personOf(reader), application.id());
        LocalDate heldUntil = holds.heldUntil(application.id()).orElse(null);
        return new ApplicationSheet(
                application.id(),
                candidate.name(),
                known(
                        new Fact(wording.say("sheet.email"), candidate.email()),
                        new Fact(wording.say("sheet.phone"), candidate.phone()),
                        new Fact(wording.say("sheet.livesIn"), candidate.location())),
                mayLookAfter(reader, capacities)
                        ? knownCandidates
                                .otherwise(application)
                                .map(known -> otherwise(known, candidate))
                                .orElse(List.of())
                        : List.of(),
                posting.title(),
                posting.organization(),
                application.postingId(),
                standing(application, withoutJudgement),
                mayDecide(reader, capacities)
                        ? correspondence
                                .revocableUntil(application.id())
                                .map(wording::time)
                                .orElse(null)
                        : null,
                application.outcome() == Outcome.ON_HOLD && mayDecide(reader, capacities),
                wording.day(heldUntil),
                heldUntil,
                application.open(),
                known(
                        new Fact(wording.say("sheet.applied"), wording.time(application.submittedAt())),
                        new Fact(wording.say("sheet.source"), application.source())),
                applications.documentsOf(application.id()),
                Resumes.takesMore(application) && mayDecide(reader, capacities),
                application.answers().all(),
                application.coverLetter(),
                interviews.of(application.id()).stream()
                        .map(interview -> meeting(interview, candidate))
                        .toList(),
                notes(application, Involved.personOf(reader)),
                mayDecide(reader, capacities) || answered.isPresent(),
                mayDecide(reader, capacities)
                        ? null
                        : answered.map(note -> "@" + note.author() + " ").orElse(null),
                withoutJudgement
                        ? History.of(unjudged(application), List.of(), wording)
                        : History.of(
                                timeline.of(application.id()), mails(application, Involved.personOf(reader)), wording));
    }

    /** Whether this reader is one of {@link Readers.OfKnownCandidate}. */
    private static boolean mayLookAfter(Authentication reader, Set<Capacity> capacities) {
        Set<String> groups = Involved.personOf(reader).groups();
        return capacities.contains(Capacity.LEADS)
                && (groups.contains(Team.RECRUITERS) || groups.contains(Team.ADMINISTRATORS));
    }

    /** Whether this reader is one of {@link Readers.OfDecisions}. */
    private static boolean mayDecide(Authentication reader, Set<Capacity> capacities) {
        return capacities.contains(Capacity.LEADS)
                && !Collections.disjoint(Involved.personOf(reader).groups(), DECIDING);
    }

    /** What is known otherwise; what the application leaves open is no difference. */
    private List<Fact> otherwise(Candidate known, Candidate candidate) {
        return Stream.of(
                        otherwise("sheet.name", known.name(), candidate.name()),
                        otherwise("sheet.phone", known.phone(), candidate.phone()),
                        otherwise("sheet.livesIn", known.location(), candidate.location()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fact> otherwise(String key, String known, String given) {
        return given == null || given.equals(known)
                ? Optional.empty()
                : Optional.of(new Fact(wording.say(key), known == null ? wording.say("sheet.notKnown") : known));
    }

    private List<StageEvent> unjudged(Application application) {
        return timeline.of(application.id()).stream()
                .filter(event -> WITHOUT_JUDGEMENT.contains(event.happening()))
                .toList();
    }

    private String standing(Application application, boolean withoutJudgement) {
        if (application.open()) {
            return wording.said(stages.words(application.postingId(), application.stage()));
        }
        return withoutJudgement || application.rejectionReason() == null
                ? wording.said(application.outcome().words())
                : wording.say(
                        "sheet.standing",
                        wording.said(application.outcome().words()),
                        wording.said(reasons.words(application.rejectionReason())));
    }

    private ApplicationSheet.Meeting meeting(Interview interview, Candidate candidate) {
        return new ApplicationSheet.Meeting(
                interview.id(),
                wording.said(interview.roundName()),
                wording.said(interview.status().words()),
                interview.startsAt() == null
                        ? null
                        : wording.said(times.inFull(interview.startsAt(), candidate.location())),
                interview.place(),
                wording.people(interview.panel().interviewers()),
                interview.status() == Interview.Status.SCHEDULED);
    }

    static List<Fact> known(Fact... facts) {
        return Stream.of(facts).filter(Fact::known).toList();
    }
}
