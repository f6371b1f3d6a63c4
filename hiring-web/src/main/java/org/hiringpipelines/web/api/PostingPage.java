package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hiringpipelines.model.posting.BriefPosting;
import org.springframework.data.domain.Page;

/**
 * A page of the list of postings, newest first.
 *
 * @param items the postings, newest first
 * @param page which page this is; the first is 0
 * @param size how many postings a page holds at most
 * @param total how many postings there are on all pages
 */
record PostingPage(
        List<ListedPosting> items,
        @Schema(example = "0") int page,
        @Schema(example = "50") int size,
        @Schema(example = "137") long total) {

    static PostingPage of(Page<BriefPosting> page) {
        return new PostingPage(
                page.map(ListedPosting::of).getContent(), page.getNumber(), page.getSize(), page.getTotalElements());
    }
}
