package org.hiringpipelines.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.search.CandidateSearch;
import org.hiringpipelines.workflows.search.ClosedApplications;
import org.hiringpipelines.workflows.search.FoundCandidate;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds candidates while their name is being typed, of all postings and long ago ones too, as far as they concern the reader. */
@Controller
class SearchPage {

    private static final int LINES = 20;

    /** How many of one posting are shown at once. */
    private static final int LINES_OF_POSTING = 200;

    private final CandidateSearch search;
    private final ClosedApplications closed;
    private final PostingService postings;
    private final Stages stages;
    private final Involved involved;
    private final PageTimes times;
    private final PageWords words;

    SearchPage(
            CandidateSearch search,
            ClosedApplications closed,
            PostingService postings,
            Stages stages,
            Involved involved,
            PageTimes times,
            PageWords words) {
        this.search = search;
        this.closed = closed;
        this.postings = postings;
        this.stages = stages;
        this.involved = involved;
        this.times = times;
        this.words = words;
    }

    /**
     * Somebody found.
     *
     * @param candidate who it is, and for what they applied
     * @param standing the stage in words, or how it ended
     * @param applied when
     */
    record Hit(FoundCandidate candidate, String standing, ShownTime applied) {}

    /**
     * The page, or the list on it alone where a script of the page asks.
     *
     * @param q what was typed so far
     * @param posting the posting whose ended applications are looked through; empty for all candidates
     * @param outcome how they ended; empty for any way
     */
    @GetMapping("/hiring/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String posting,
            @RequestParam(defaultValue = "") String outcome,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Authentication reader,
            Model page) {
        boolean ofPosting = !posting.isEmpty();
        int lines = ofPosting ? LINES_OF_POSTING : LINES;
        Optional<Outcome> ended = Stream.of(Outcome.values())
                .filter(known -> known.name().equals(outcome))
                .findFirst();
        List<FoundCandidate> found = ofPosting
                ? closedFor(posting, ended.orElse(null), q, lines + 1, reader, page)
                : search.find(Involved.personOf(reader), q, lines + 1);
        page.addAttribute("q", q);
        page.addAttribute("asked", ofPosting || q.strip().length() > 1);
        page.addAttribute("more", found.size() > lines);
        Map<String, List<DrawnStage>> drawn = stages.byPosting(
                found.stream().map(FoundCandidate::postingId).distinct().toList());
        page.addAttribute(
                "hits",
                found.stream()
                        .limit(lines)
                        .map(one -> hit(one, drawn.get(one.postingId())))
                        .toList());
        page.addAttribute("outcome", ended.map(Outcome::name).orElse(""));
        page.addAttribute("ended", ended.map(Outcome::words).map(words::said).orElse(null));
        return part ? "pages/search :: results" : "pages/search";
    }

    private List<FoundCandidate> closedFor(
            String posting, Outcome outcome, String q, int most, Authentication reader, Model page) {
        if (!involved.leadsPosting(reader, posting)) {
            throw new AccessDeniedException("This posting is another's.");
        }
        page.addAttribute("posting", postings.brief(posting));
        return closed.of(posting, outcome, q, most);
    }

    private Hit hit(FoundCandidate found, List<DrawnStage> drawn) {
        return new Hit(
                found,
                words.said(
                        found.outcome() == null
                                ? Stages.words(drawn, found.stage())
                                : found.outcome().words()),
                times.day(found.submittedAt()));
    }
}
