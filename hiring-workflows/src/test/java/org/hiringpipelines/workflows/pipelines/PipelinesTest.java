package org.hiringpipelines.workflows.pipelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.workflows.interviews.InterviewPlans;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which pipeline a posting names, and who says so. */
@HiringTest
public class PipelinesTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private PostingService postings;

    @Autowired
    private PostingIntake intake;

    @Autowired
    private PostingFormats formats;

    @Autowired
    private Pipelines pipelines;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private InterviewPlans plans;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Night Baker | 1 | standard
        Chief Executive Officer | 1 | executive
        Bakery Intern | 1 | short
        Baker~~Pay: $18 - $22 per hour | 9 | short
        Baker~~Pay: $18 - $22 per hour | 10 | hourly
        Teacher, Grade 4 at Birch Elementary School | 1 | school
        Bookkeeper at Birch Elementary School | 1 | standard
        """)
    void theTablePicksWhenThePostingIsReceived(String text, int openings, String word) {
        PostedJob job = team.starts(team.posting(text.replace("~", "\n")).putValue("openings", openings));

        assertThat(postings.pipeline(job.id())).isEqualTo(word);
        assertThat(job.requisition().pipeline()).isEqualTo(word);
    }

    @Test
    void aRowMayAskForTheDepartment() throws IOException {
        Deployment ofADesigner = repository
                .createDeployment()
                .addString("pipelines.dmn", withARowForTheBakehouse())
                .deploy();
        try {
            assertThat(pickedFor("Night Baker\n\nDepartment: Bakehouse\n\nBake."))
                    .isEqualTo("short");
            assertThat(pickedFor("Night Baker\n\nDepartment: Shop\n\nBake.")).isEqualTo("standard");
            assertThat(pickedFor("Night Baker\n\nBake.")).isEqualTo("standard");
        } finally {
            repository.deleteDeployment(ofADesigner.getId(), true);
        }
    }

    private String pickedFor(String text) {
        return postings.pipeline(team.starts(team.posting(text)).id());
    }

    /** The eight facts that the table asks for, department the sixth. */
    private static String withARowForTheBakehouse() throws IOException {
        String asked = IntStream.rangeClosed(1, 8)
                .mapToObj(fact -> "<inputEntry id=\"More%d\"><text>%s</text></inputEntry>"
                        .formatted(fact, fact == 6 ? "\"Bakehouse\"" : ""))
                .collect(Collectors.joining());
        String row = "<rule id=\"More\">" + asked + "<outputEntry id=\"MoreOut1\"><text>\"short\"</text></outputEntry>"
                + "<outputEntry id=\"MoreOut2\"><text></text></outputEntry></rule>";
        String shipped =
                new ClassPathResource("bpmn/decisions/pipelines.dmn").getContentAsString(StandardCharsets.UTF_8);
        return shipped.replace("<rule id=\"Rule_HeadOfTheHouse\">", row + "<rule id=\"Rule_HeadOfTheHouse\">");
    }

    @Test
    void theRecruiterChoosesAnotherOneInTheReview() {
        PostedJob job = team.receives(1);

        recruiter
                .reviews(job)
                .with("decision", "submit")
                .with("pipeline", "palmistry")
                .isRefused("There is no pipeline \"palmistry\". The pipelines are: executive, school, short, hourly,"
                        + " standard.");
        recruiter.reviews(job).with("pipeline", "short").choosing("submit");

        assertThat(postings.pipeline(job.id())).isEqualTo("short");
        assertThat(plans.of(job.id()).rounds().all())
                .extracting(round -> round.name())
                .containsExactly("First interview", "Work sample");
    }

    @Test
    void whatIsNotTouchedInTheReviewStays() {
        PostedJob job = team.starts(team.posting("Chief Executive Officer\n\nLead the bakery."));

        recruiter.reviews(job).choosing("submit");

        assertThat(postings.pipeline(job.id())).isEqualTo("executive");
    }

    @Test
    void whoeverHandsAPostingInMaySayWhichPipelineItIsAndNoOther() {
        var posting = formats.of("text/plain", null).read("Night Baker\n\nBake.");

        assertThat(intake.receive(posting, null, null, null, null, " school ")
                        .requisition()
                        .pipeline())
                .isEqualTo("school");
        assertThatThrownBy(() -> intake.receive(posting, null, null, null, null, "School"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no pipeline \"School\". The pipelines are: ");
    }

    @Test
    void ofAPostingFromBeforePostingsNamedOneTheTableIsAsked() {
        PostedJob job = team.starts(team.posting("Chief Executive Officer\n\nLead the bakery."));
        database.update("update requisition set pipeline = null where id = ?", job.id());

        assertThat(postings.pipeline(job.id())).isEqualTo("executive");
        recruiter.reviews(job).choosing("submit");
        assertThat(job.requisition().pipeline()).isEqualTo("executive");
    }

    @Test
    void theReviewOffersAllPipelinesByTheirNames() {
        assertThat(pipelines.choices())
                .contains(
                        Map.of("label", "Standard", "value", "standard"),
                        Map.of("label", "Short", "value", "short"),
                        Map.of("label", "Executive search", "value", "executive"),
                        Map.of("label", "Hourly mass hiring", "value", "hourly"),
                        Map.of("label", "School hiring", "value", "school"));
    }
}
