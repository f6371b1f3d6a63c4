package org.hiringpipelines.workflows.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.SqlLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The list of postings says what the postings say, and reads none of their texts. */
@HiringTest
public class PostingListTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private HiringManager manager;

    @Autowired
    private PostingService postings;

    @Test
    void itSaysWhatBecameOfEach() {
        PostedJob received = team.receives(3);
        PostedJob corrected = team.opensAt("Bern", "Loaf & Sons", "Day Baker");
        manager.manages(corrected).with("closesOn", "2030-03-31").choosing("extend");
        postings.countHire(corrected.id());
        PostedJob ofADepartment = team.opensFor("Bakehouse");
        PostedJob closed = team.opens();
        manager.manages(closed).choosing("close");

        List<BriefPosting> listed = all();

        for (PostedJob job : List.of(received, corrected, ofADepartment, closed)) {
            assertThat(listed).contains(postings.find(job.id()).brief());
            assertThat(postings.brief(job.id()))
                    .isEqualTo(postings.find(job.id()).brief());
        }
        assertThat(postings.brief(ofADepartment.id()).department()).isEqualTo("Bakehouse");
        assertThat(postings.brief(corrected.id()))
                .extracting(
                        BriefPosting::title, BriefPosting::organization, BriefPosting::closesOn, BriefPosting::hires)
                .containsExactly("Day Baker", "Loaf & Sons", LocalDate.of(2030, 3, 31), 1);
    }

    /** Others have left theirs here, too. */
    private List<BriefPosting> all() {
        int pages = postings.page(PageRequest.of(0, 50)).getTotalPages();
        return IntStream.range(0, pages)
                .mapToObj(page -> postings.page(PageRequest.of(page, 50)))
                .flatMap(Page::stream)
                .toList();
    }

    @Test
    void aPageIsTwoQuestionsWithoutTexts() {
        team.receives(1);
        team.receives(1);

        List<String> asked = SqlLog.during(() -> postings.page(PageRequest.of(0, 2)));

        assertThat(asked)
                .hasSizeBetween(1, 2)
                .noneMatch(statement -> statement.contains("source_text"))
                .noneMatch(statement -> statement.contains(" posting") || statement.contains("\"posting\""));
    }
}
