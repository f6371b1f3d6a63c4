package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.PostingBuilder;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.check.Finding;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.scenario.Form;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field that was read of a posting can be corrected in its review; what nobody touches stays as it was read. */
@HiringTest
public class ReviewedFieldsTest {

    private static final String TEXT = """
        Night Baker
        Posted on: January 3, 2030

        Requirements
        - At least 3 years of experience in a bakery
        - A driver's licence is preferred

        Benefits
        - Bread

        To apply, send your resume and references to jobs@bakery.example.
        """;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private PostingService postings;

    private PostedJob job;

    @BeforeEach
    void aPostingArrives() {
        job = team.starts(team.posting(TEXT).putValue("openings", 1));
    }

    @Test
    void whatNobodyTouchesStaysAsItWasRead() {
        Posting read = posting();
        assertThat(read.requirements()).isNotEmpty();

        recruiter.reviews(job).choosing("submit");

        assertThat(posting()).isEqualTo(read);
    }

    @Test
    void requirementsDatesMaterialsBenefitsAndTheStatementAreCorrected() {
        recruiter
                .reviews(job)
                .with(
                        "requirements",
                        json("[{\"kind\":\"EXPERIENCE\",\"level\":\"REQUIRED\",\"years\":\"5\",\"text\":\"Five years"
                                + " at an"
                                + " oven\"},{\"kind\":\"LANGUAGE\",\"level\":\"PREFERRED\",\"years\":\"\",\"text\":\"Some"
                                + " French\"},{\"kind\":\"SKILL\",\"text\":\" \"}]"))
                .with("materials", json("[\"COVER_LETTER\",\"PORTFOLIO\"]"))
                .with("postedOn", "2030-01-05")
                .with("benefits", "Bread\nRolls")
                .with("equalOpportunityStatement", "We bake with everybody.")
                .choosing("submit");

        Posting corrected = posting();
        assertThat(corrected.requirements())
                .extracting(Requirement::kind, Requirement::level, Requirement::years, Requirement::text)
                .containsExactly(
                        tuple(RequirementKind.EXPERIENCE, RequirementLevel.REQUIRED, 5, "Five years at an oven"),
                        tuple(RequirementKind.LANGUAGE, RequirementLevel.PREFERRED, null, "Some French"));
        assertThat(corrected.apply().materials()).containsExactly(Material.COVER_LETTER, Material.PORTFOLIO);
        assertThat(corrected.apply().emails()).containsExactly("jobs@bakery.example");
        assertThat(corrected.postedOn()).isEqualTo(LocalDate.of(2030, 1, 5));
        assertThat(corrected.benefits()).containsExactly("Bread", "Rolls");
        assertThat(corrected.equalOpportunityStatement()).isEqualTo("We bake with everybody.");
    }

    @Test
    void aRowThatCannotBeRightComesBackWithASentence() {
        recruiter
                .reviews(job)
                .with("decision", "submit")
                .with("requirements", json("[{\"level\":\"REQUIRED\",\"years\":\"\",\"text\":\"Stamina\"}]"))
                .isRefused("Row 1: Say what sort of thing it is: \"Stamina\".");
        recruiter
                .reviews(job)
                .with("decision", "submit")
                .with("requirements", json("[{\"kind\":\"EXPERIENCE\",\"years\":\"99\",\"text\":\"Ovens\"}]"))
                .isRefused("Row 1: Years of experience are a whole number from 0 to 60.");
    }

    @Test
    void openUntilFilledIsATickThatThePostingSays() {
        assertThat(postings.openUntilFilled(job.id())).isFalse();
        assertThat(rules()).contains("CLOSING_DATE_MISSING");
        recruiter.reviews(job).with("openUntilFilled", true).choosing("submit");

        assertThat(rules()).contains("CLOSING_DATE_OPEN").doesNotContain("CLOSING_DATE_MISSING");
        assertThat(postings.openUntilFilled(job.id())).isTrue();
        Posting said = posting();
        assertThat(said.sections())
                .last()
                .satisfies(section -> assertThat(section.paragraphs()).containsExactly("Open until filled."));
    }

    @Test
    void whatTheTextItselfSaysCannotBeUnticked() {
        PostedJob open = team.starts(
                team.posting(TEXT + "\nOpen until the position is filled.\n").putValue("openings", 1));
        assertThat(postings.openUntilFilled(open.id())).isTrue();
        Form review = recruiter.reviews(open).with("decision", "submit").with("openUntilFilled", false);

        review.isRefused(
                "The text says that the posting is open until filled. Leave the tick, or give a closing date.");
        review.with("closesOn", "2030-03-01").submit();

        assertThat(open.requisition().posting().closesOn()).isEqualTo(LocalDate.of(2030, 3, 1));
    }

    @Test
    void aFormOfAnEarlierVersionLeavesWhatItDoesNotAskFor() {
        Posting read = posting();

        postings.review(
                job.id(),
                "recruiter",
                "Day Baker",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "jobs@bakery.example",
                "submit",
                null);

        assertThat(posting())
                .isEqualTo(PostingBuilder.builder(read)
                        .title("Day Baker")
                        .locations(List.of())
                        .build());
    }

    @Test
    void aTextTooLongForItsFieldIsNotShownAndStays() {
        String words = "We bake with everybody. ".repeat(200).strip();
        Posting longer = PostingBuilder.builder(posting())
                .equalOpportunityStatement(words)
                .build();
        PostedJob received = team.job(
                postings.keep(longer, TEXT, "manager", "recruiter", "1", null).id());

        assertThat(postings.draft(received.id()).equalOpportunityStatement()).isNull();
        postings.review(received.id(), "recruiter", Map.of("decision", "submit"));

        assertThat(received.requisition().posting().equalOpportunityStatement()).isEqualTo(words);
    }

    private List<String> rules() {
        return postings.findings(job.id()).stream().map(Finding::rule).toList();
    }

    private Posting posting() {
        return job.requisition().posting();
    }

    private static Object json(String rows) {
        return SpinValues.jsonValue(rows).create();
    }
}
