package org.hiringpipelines.web.pages;

import java.util.List;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.search.CandidateSearch;
import org.hiringpipelines.workflows.search.FoundCandidate;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What can be chosen by name in a form that starts a process: a field says by its property {@code choices} what it wants, and asks again while somebody types. Only what
 * concerns the reader is there.
 */
@RestController
@RequestMapping(path = "/hiring/choices", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')")
class ChoicesByName {

    private static final int LINES = 50;

    private final Involvement involvement;
    private final CandidateSearch search;
    private final PageWords words;

    ChoicesByName(Involvement involvement, CandidateSearch search, PageWords words) {
        this.involvement = involvement;
        this.search = search;
        this.words = words;
    }

    /**
     * Something to be chosen.
     *
     * @param label how people know it
     * @param value its id
     */
    record Choice(String label, String value) {

        static Choice of(BriefPosting posting) {
            String employer = posting.organization() == null ? "" : ", " + posting.organization();
            return new Choice(posting.title() + employer, posting.id());
        }
    }

    /**
     * The open postings that the reader leads, the newest first.
     *
     * @param q a part of the title; all where it is blank
     */
    @GetMapping("/postings")
    List<Choice> postings(@RequestParam(defaultValue = "") String q, Authentication reader) {
        return involvement.postingsLedBy(Involved.personOf(reader), q, PageRequest.of(0, LINES)).stream()
                .filter(posting -> posting.status() == Requisition.Status.OPEN)
                .map(Choice::of)
                .toList();
    }

    /**
     * Those who can still withdraw.
     *
     * @param q the beginnings of words of a name; nobody where it has not two letters
     */
    @GetMapping("/applications")
    List<Choice> applications(@RequestParam(defaultValue = "") String q, Authentication reader) {
        return search.find(Involved.personOf(reader), q, LINES).stream()
                .filter(found -> found.outcome() == null || found.outcome() == Outcome.ON_HOLD)
                .map(found -> new Choice(labelOf(found), found.applicationId()))
                .toList();
    }

    private String labelOf(FoundCandidate found) {
        String standing = words.said(
                found.outcome() == null
                        ? found.stage().words()
                        : found.outcome().words());
        return "%s, %s (%s)".formatted(found.name(), found.postingTitle(), standing);
    }
}
