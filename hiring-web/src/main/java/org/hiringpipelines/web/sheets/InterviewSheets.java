package org.hiringpipelines.web.sheets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.interviews.MeetingTimes;
import org.hiringpipelines.workflows.interviews.RatingScales;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows an interview to those who hold it. What anybody wrote about the candidate is not on it. */
@Controller
class InterviewSheets {

    private static final Set<Interview.Status> OPEN =
            EnumSet.of(Interview.Status.PLANNED, Interview.Status.PROPOSED, Interview.Status.SCHEDULED);

    private final ApplicationService applications;
    private final PostingService postings;
    private final InterviewService interviews;
    private final RatingScales scales;
    private final MeetingTimes times;
    private final Wording wording;

    InterviewSheets(
            ApplicationService applications,
            PostingService postings,
            InterviewService interviews,
            RatingScales scales,
            MeetingTimes times,
            Wording wording) {
        this.applications = applications;
        this.postings = postings;
        this.interviews = interviews;
        this.scales = scales;
        this.times = times;
        this.wording = wording;
    }

    @Readers.OfInterview
    @GetMapping("/sheets/interviews/{id}")
    String interview(@PathVariable String id, Model page) {
        Interview interview = interviews.find(id);
        Application application = applications.find(interview.applicationId());
        Candidate candidate = applications.candidateOf(application);
        page.addAttribute(
                "sheet",
                new InterviewSheet(
                        candidate.name(),
                        postings.brief(application.postingId()).title(),
                        application.id(),
                        interview.roundName(),
                        interview.status().words(),
                        OPEN.contains(interview.status()),
                        facts(interview, candidate),
                        interview.purpose(),
                        interview.questions().all(),
                        scales.of(interview.competencies())));
        return "sheets/interview";
    }

    private List<Fact> facts(Interview interview, Candidate candidate) {
        return ApplicationSheets.known(
                new Fact(
                        "When",
                        interview.startsAt() == null ? null : times.inFull(interview.startsAt(), candidate.location())),
                new Fact("How long", minutes(interview)),
                new Fact(
                        "How",
                        interview.kind() == null ? null : interview.kind().words()),
                new Fact("Where", interview.place()),
                new Fact("With", wording.people(interview.panel().interviewers())),
                new Fact("Debrief", interview.quorum() == null ? null : enough(interview.quorum())));
    }

    private static String minutes(Interview interview) {
        int minutes = interview.startsAt() == null
                ? interview.minutes()
                : interview
                        .slots()
                        .takenAt(interview.startsAt(), interview.minutes())
                        .minutes();
        return minutes + " minutes";
    }

    private static String enough(int quorum) {
        return quorum == 1 ? "after the first scorecard" : "after " + quorum + " scorecards";
    }
}
