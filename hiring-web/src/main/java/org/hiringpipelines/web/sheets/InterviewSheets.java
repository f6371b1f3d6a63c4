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
                        wording.said(interview.roundName()),
                        wording.said(interview.status().words()),
                        OPEN.contains(interview.status()),
                        facts(interview, candidate),
                        wording.said(interview.purpose()),
                        interview.questions().all().stream().map(wording::said).toList(),
                        scales.of(interview.competencies())));
        return "sheets/interview";
    }

    private List<Fact> facts(Interview interview, Candidate candidate) {
        return ApplicationSheets.known(
                new Fact(
                        wording.say("sheet.interview.when"),
                        interview.startsAt() == null
                                ? null
                                : wording.said(times.inFull(interview.startsAt(), candidate.location()))),
                new Fact(wording.say("sheet.interview.long"), wording.say("home.minutes", minutes(interview))),
                new Fact(
                        wording.say("sheet.interview.how"),
                        interview.kind() == null
                                ? null
                                : wording.said(interview.kind().words())),
                new Fact(wording.say("sheet.interview.where"), interview.place()),
                new Fact(
                        wording.say("sheet.interview.with"),
                        wording.people(interview.panel().interviewers())),
                new Fact(
                        wording.say("sheet.interview.debrief"),
                        interview.quorum() == null
                                ? null
                                : wording.say("sheet.interview.debrief.after", interview.quorum())));
    }

    private static int minutes(Interview interview) {
        return interview.startsAt() == null
                ? interview.minutes()
                : interview
                        .slots()
                        .takenAt(interview.startsAt(), interview.minutes())
                        .minutes();
    }
}
