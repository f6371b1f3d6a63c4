package org.hiringpipelines.app.sheets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.app.sheets.ScorecardSheet.Column;
import org.hiringpipelines.app.sheets.ScorecardSheet.CompetencyRow;
import org.hiringpipelines.app.sheets.ScorecardSheet.Mark;
import org.hiringpipelines.app.sheets.ScorecardSheet.RoundTable;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Rating;
import org.hiringpipelines.model.interview.Recommendation;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what interviewers made of a candidate, to those who decide. */
@Controller
class ScorecardSheets {

    private final ApplicationService applications;
    private final PostingService postings;
    private final InterviewService interviews;
    private final Wording wording;

    ScorecardSheets(
            ApplicationService applications, PostingService postings, InterviewService interviews, Wording wording) {
        this.applications = applications;
        this.postings = postings;
        this.interviews = interviews;
        this.wording = wording;
    }

    @Readers.OfScorecards
    @GetMapping("/sheets/applications/{id}/scorecards")
    String scorecards(@PathVariable String id, Model page) {
        Application application = applications.find(id);
        page.addAttribute(
                "sheet",
                new ScorecardSheet(
                        applications.candidateOf(application).name(),
                        postings.find(application.postingId()).posting().title(),
                        id,
                        interviews.of(id).stream().map(this::table).toList()));
        return "sheets/scorecards";
    }

    private RoundTable table(Interview interview) {
        List<Scorecard> scorecards = interviews.scorecardsOf(interview.id());
        Set<String> in = scorecards.stream().map(Scorecard::interviewer).collect(Collectors.toSet());
        return new RoundTable(
                interview.roundName(),
                wording.time(interview.startsAt()),
                scorecards.stream().map(this::column).toList(),
                rows(interview, scorecards),
                interview.panel().interviewers().stream()
                        .filter(interviewer -> !in.contains(interviewer))
                        .map(wording::person)
                        .collect(Collectors.joining(", ")));
    }

    private Column column(Scorecard scorecard) {
        Recommendation recommendation = scorecard.recommendation();
        return new Column(
                wording.person(scorecard.interviewer()),
                recommendation.words(),
                recommendation == Recommendation.YES || recommendation == Recommendation.STRONG_YES,
                scorecard.summary());
    }

    /** The competencies of the round, and behind them any that an interviewer added. */
    private static List<CompetencyRow> rows(Interview interview, List<Scorecard> scorecards) {
        Set<String> names = new LinkedHashSet<>(interview.competencies().names());
        scorecards.forEach(scorecard -> scorecard.ratings().all().forEach(rating -> names.add(rating.competency())));
        return names.stream()
                .map(name -> new CompetencyRow(
                        name,
                        scorecards.stream()
                                .map(scorecard -> mark(scorecard, name))
                                .collect(Collectors.toCollection(ArrayList::new))))
                .toList();
    }

    private static Mark mark(Scorecard scorecard, String competency) {
        return scorecard.ratings().all().stream()
                .filter(rating -> rating.competency().equals(competency))
                .findFirst()
                .map(ScorecardSheets::mark)
                .orElse(null);
    }

    private static Mark mark(Rating rating) {
        return new Mark(rating.rating(), rating.evidence());
    }
}
