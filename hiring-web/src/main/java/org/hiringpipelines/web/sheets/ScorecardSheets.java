package org.hiringpipelines.web.sheets;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.interview.CompetencyRatings;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Rating;
import org.hiringpipelines.model.interview.Recommendation;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.web.sheets.ScorecardSheet.Column;
import org.hiringpipelines.web.sheets.ScorecardSheet.CompetencyRow;
import org.hiringpipelines.web.sheets.ScorecardSheet.GivenRating;
import org.hiringpipelines.web.sheets.ScorecardSheet.RoundTable;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.interviews.Scorecards;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what interviewers made of a candidate, to those who decide. */
@Controller
public class ScorecardSheets {

    private static final Set<Interview.Status> NOT_HELD =
            EnumSet.of(Interview.Status.CANCELLED, Interview.Status.NO_SHOW, Interview.Status.VOID);

    private final ApplicationService applications;
    private final PostingService postings;
    private final InterviewService interviews;
    private final Scorecards scorecards;
    private final Wording wording;

    ScorecardSheets(
            ApplicationService applications,
            PostingService postings,
            InterviewService interviews,
            Scorecards scorecards,
            Wording wording) {
        this.applications = applications;
        this.postings = postings;
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.wording = wording;
    }

    @Readers.OfScorecards
    @GetMapping("/sheets/applications/{id}/scorecards")
    String scorecards(@PathVariable String id, Principal reader, Model page) {
        page.addAttribute("sheet", of(applications.find(id), reader));
        return "sheets/scorecards";
    }

    /** All scorecards of an application that the reader may see by now; that they decide about it has to be asked before. */
    public ScorecardSheet of(Application application, Principal reader) {
        return new ScorecardSheet(
                applications.candidateOf(application).name(),
                postings.brief(application.postingId()).title(),
                application.id(),
                interviews.of(application.id()).stream()
                        .map(interview -> table(interview, reader.getName()))
                        .toList());
    }

    private RoundTable table(Interview interview, String reader) {
        List<Scorecard> in = scorecards.of(interview.id());
        List<String> written = in.stream().map(Scorecard::interviewer).toList();
        List<String> missing = interview.panel().awaited(written);
        boolean open = interview.status() == Interview.Status.SCHEDULED;
        boolean shut = open && missing.contains(reader);
        return new RoundTable(
                wording.said(interview.roundName()),
                wording.time(interview.startsAt()),
                shut ? List.of() : in.stream().map(this::column).toList(),
                shut ? List.of() : rows(interview, in),
                open ? wording.people(missing) : "",
                wording.people(
                        interview.status() == Interview.Status.RATED
                                ? interview.panel().interviewers().stream()
                                        .filter(interviewer -> !written.contains(interviewer))
                                        .toList()
                                : interview.panel().excused()),
                NOT_HELD.contains(interview.status())
                        ? wording.said(interview.status().words())
                        : null,
                shut);
    }

    private Column column(Scorecard scorecard) {
        Recommendation recommendation = scorecard.recommendation();
        return new Column(
                wording.person(scorecard.interviewer()),
                wording.said(recommendation.words()),
                recommendation == Recommendation.YES || recommendation == Recommendation.STRONG_YES,
                scorecard.summary());
    }

    private List<CompetencyRow> rows(Interview interview, List<Scorecard> scorecards) {
        return CompetencyRatings.of(interview.competencies(), scorecards).stream()
                .map(row -> new CompetencyRow(
                        wording.said(row.competency()),
                        row.ratings().stream()
                                .map(rating -> rating == null ? null : mark(rating))
                                .toList(),
                        together(row),
                        row.disputed()))
                .toList();
    }

    private String together(CompetencyRatings row) {
        if (row.ratings().stream().filter(Objects::nonNull).count() < 2) {
            return null;
        }
        return row.lowest() == row.highest()
                ? wording.say("sheet.scorecards.same", row.mean())
                : wording.say("sheet.scorecards.spread", row.mean(), row.lowest(), row.highest());
    }

    private static GivenRating mark(Rating rating) {
        return new GivenRating(rating.rating(), rating.evidence());
    }
}
