package org.hiringpipelines.web.pages;

import java.util.List;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.search.CandidateSearch;
import org.hiringpipelines.workflows.search.FoundCandidate;
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

    private final CandidateSearch search;
    private final PageTimes times;
    private final PageWords words;

    SearchPage(CandidateSearch search, PageTimes times, PageWords words) {
        this.search = search;
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
     */
    @GetMapping("/hiring/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Authentication reader,
            Model page) {
        List<FoundCandidate> found = search.find(Involved.personOf(reader), q, LINES + 1);
        page.addAttribute("q", q);
        page.addAttribute("asked", q.strip().length() > 1);
        page.addAttribute("more", found.size() > LINES);
        page.addAttribute("hits", found.stream().limit(LINES).map(this::hit).toList());
        return part ? "pages/search :: results" : "pages/search";
    }

    private Hit hit(FoundCandidate found) {
        return new Hit(
                found,
                words.said(
                        found.outcome() == null
                                ? found.stage().words()
                                : found.outcome().words()),
                times.day(found.submittedAt()));
    }
}
