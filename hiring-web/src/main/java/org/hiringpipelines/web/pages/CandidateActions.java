package org.hiringpipelines.web.pages;

import java.io.IOException;
import java.util.Optional;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.documents.HandedInFile;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.workflows.applications.Erasures;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.applications.KnownCandidates;
import org.hiringpipelines.workflows.applications.Resumes;
import org.hiringpipelines.workflows.applications.Reversals;
import org.hiringpipelines.workflows.applications.Withdrawals;
import org.hiringpipelines.workflows.handovers.Handovers;
import org.hiringpipelines.workflows.interviews.Excuses;
import org.hiringpipelines.workflows.notes.Notes;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done on a candidate's page beside the tasks. Each leads back to the page, which then tells of it. */
@Controller
@RequestMapping("/hiring/applications/{id}")
class CandidateActions {

    private static final String PAGE = "redirect:/hiring/applications/{id}";
    private static final String DONE = PAGE + "?done=true";

    private final Withdrawals withdrawals;
    private final KnownCandidates knownCandidates;
    private final Holds holds;
    private final Reversals reversals;
    private final Notes notes;
    private final Handovers handovers;
    private final Excuses excuses;
    private final Resumes resumes;
    private final Erasures erasures;
    private final HandedInFile handedIn;
    private final PageWords words;

    CandidateActions(
            Withdrawals withdrawals,
            KnownCandidates knownCandidates,
            Holds holds,
            Reversals reversals,
            Notes notes,
            Handovers handovers,
            Excuses excuses,
            Resumes resumes,
            Erasures erasures,
            HandedInFile handedIn,
            PageWords words) {
        this.withdrawals = withdrawals;
        this.knownCandidates = knownCandidates;
        this.holds = holds;
        this.reversals = reversals;
        this.notes = notes;
        this.handovers = handovers;
        this.excuses = excuses;
        this.resumes = resumes;
        this.erasures = erasures;
        this.handedIn = handedIn;
        this.words = words;
    }

    /** Takes the word of a candidate who no longer wants the job. */
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'integrators', 'camunda-admin')"
            + " and @involved.carriesApplication(authentication, #id)")
    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        withdrawals.withdraw(id, reason);
        return DONE;
    }

    /** Takes over what an application says of its candidate. */
    @Readers.OfKnownCandidate
    @PostMapping("/candidate")
    String believe(@PathVariable String id, Authentication reader) {
        knownCandidates.believe(id, reader.getName());
        return PAGE;
    }

    /** Adds a résumé. What cannot be kept is said at its field. */
    @Readers.OfDecisions
    @PostMapping(path = "/resume", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String addResume(@PathVariable String id, MultipartRequest parts, Authentication reader, RedirectAttributes back)
            throws IOException {
        Optional<HandedInFile.RefusedFile> problem =
                handedIn.take(parts, "resume", file -> resumes.add(id, reader.getName(), file));
        problem.ifPresent(why -> back.addFlashAttribute("resumeProblem", why.sentence()));
        return problem.isPresent() ? PAGE + "#add-resume" : DONE;
    }

    /** Takes somebody on hold up again. */
    @Readers.OfDecisions
    @PostMapping("/take-up")
    String takeUp(@PathVariable String id, Authentication reader) {
        holds.takeUp(id, reader.getName(), null);
        return DONE;
    }

    /** Sets another day on which to come back to somebody on hold. */
    @Readers.OfDecisions
    @PostMapping("/hold")
    String putOff(@PathVariable String id, @RequestParam(defaultValue = "") String until, Authentication reader) {
        holds.putOff(id, reader.getName(), until);
        return PAGE;
    }

    /** Calls a rejection back that its candidate has not been told of. */
    @Readers.OfDecisions
    @PostMapping("/rejection/call-back")
    String callBack(@PathVariable String id, Authentication reader) {
        reversals.callBack(id, reader.getName(), null);
        return DONE;
    }

    /** Gives a task about the application to a colleague. */
    @Readers.OfDecisions
    @PostMapping("/tasks/{task}/holder")
    String give(
            @PathVariable String id,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String colleague,
            Authentication reader) {
        handovers.give(id, task, reader.getName(), colleague);
        return DONE;
    }

    /** Lets an interviewer off. */
    @Readers.OfDecisions
    @PostMapping("/interviews/{interview}/excuse")
    String excuse(
            @PathVariable String id,
            @PathVariable String interview,
            @RequestParam(defaultValue = "") String interviewer,
            @RequestParam(defaultValue = "") String comment,
            Authentication reader) {
        excuses.excuse(id, interview, interviewer, reader.getName(), comment);
        return DONE;
    }

    /** Erases the application for good, as its candidate asked. Its page goes with it, so it leads on to the search. */
    @PreAuthorize(FirstDayActions.ADMINISTRATORS)
    @PostMapping("/erasure")
    String erase(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean sure,
            Authentication reader,
            RedirectAttributes next) {
        if (!sure) {
            throw new Refusal("sure", "Say that you are sure: nothing brings it back.");
        }
        next.addFlashAttribute("erased", erasures.erase(id, reader.getName()) ? "candidate" : "application");
        return "redirect:/hiring/search";
    }

    /** Notes something for the team. What cannot be kept stays in the field, with why. */
    @Readers.OfNotes
    @PostMapping("/notes")
    String note(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            Authentication reader,
            RedirectAttributes back) {
        try {
            notes.write(Involved.personOf(reader), id, text);
        } catch (NotFound nothingThere) {
            throw nothingThere;
        } catch (Refusal refusal) {
            back.addFlashAttribute("note", text);
            back.addFlashAttribute("noteProblem", words.said(refusal));
        }
        return PAGE + "#notes";
    }
}
