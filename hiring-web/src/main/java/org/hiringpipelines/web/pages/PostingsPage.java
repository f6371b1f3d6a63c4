package org.hiringpipelines.web.pages;

import java.util.List;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.board.Board;
import org.hiringpipelines.workflows.board.Board.OpenCounts;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the postings that somebody leads, the open ones first, with how many candidates stand where. */
@Controller
class PostingsPage {

    private static final int LINES = 50;

    private final Involvement involvement;
    private final Board board;
    private final PageTimes times;
    private final PageWords words;

    PostingsPage(Involvement involvement, Board board, PageTimes times, PageWords words) {
        this.involvement = involvement;
        this.board = board;
        this.times = times;
        this.words = words;
    }

    /**
     * A posting of the list.
     *
     * @param id for the link to its board
     * @param title the job's title
     * @param organization the employer; may be null
     * @param department the department; may be null
     * @param status where the posting stands, in words
     * @param open whether it takes applications
     * @param filled how many of the openings are filled, as a page says it
     * @param closesOn the last day for applications; null where there is none
     * @param counts how many candidates stand on each stage, in the order of the stages
     */
    record PostingLine(
            String id,
            String title,
            String organization,
            String department,
            String status,
            boolean open,
            String filled,
            ShownTime closesOn,
            List<Long> counts) {}

    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')")
    @GetMapping("/hiring/postings")
    String postings(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "1") int page,
            Authentication reader,
            Model model) {
        Page<BriefPosting> postings = involvement.postingsLedBy(
                Involved.personOf(reader), title, PageRequest.of(Math.max(page, 1) - 1, LINES));
        OpenCounts counts = board.openCounts(postings.map(BriefPosting::id).getContent());
        // Not "title", which the layout calls the page's.
        model.addAttribute("sought", title.strip());
        model.addAttribute(
                "stages",
                counts.stages().stream().map(DrawnStage::words).map(words::said).toList());
        model.addAttribute(
                "postings", postings.map(posting -> line(posting, counts)).getContent());
        model.addAttribute("all", postings.getTotalElements());
        model.addAttribute("page", postings.getNumber() + 1);
        model.addAttribute("pages", postings.getTotalPages());
        return "pages/postings";
    }

    private PostingLine line(BriefPosting posting, OpenCounts counts) {
        return new PostingLine(
                posting.id(),
                posting.title(),
                posting.organization(),
                posting.department(),
                words.said(posting.status().words()),
                posting.status() == Requisition.Status.OPEN,
                posting.hires() + " / " + posting.openings(),
                times.day(posting.closesOn()),
                counts.stages().stream()
                        .map(stage -> counts.on(posting.id(), stage.stage()))
                        .toList());
    }
}
