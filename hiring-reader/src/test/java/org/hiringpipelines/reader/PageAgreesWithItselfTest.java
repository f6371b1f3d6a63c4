package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.check.CheckedPosting;
import org.hiringpipelines.model.posting.check.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page that contradicts itself")
class PageAgreesWithItselfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static final String PAGE = """
            <h1>Glazier</h1>
            <p>Pane &amp; Pane, Salem, OR</p>
            <p>Full-time. Pay: $50,000 to $60,000 per year. The application deadline is March 31, 2026.</p>
            <h2>Duties</h2><ul><li>Cut glass</li><li>Set glass</li></ul>
            <script type="application/ld+json">{"@type":"JobPosting","title":"Glazier",
             "hiringOrganization":{"name":"Pane & Pane"},"validThrough":"2026-03-31","employmentType":"FULL_TIME",
             "jobLocation":{"address":{"addressLocality":"Salem","addressRegion":"OR","addressCountry":"US"}},
             "baseSalary":{"currency":"USD","value":{"minValue":50000,"maxValue":60000,"unitText":"YEAR"}}}</script>
            """;

    @Test
    @DisplayName("has a finding for each fact, with both of its words")
    void hasAFindingForEachFact() throws IOException {
        String page = Files.readString(Path.of("src", "test", "resources", "pages", "graph.html"));

        List<Finding> findings = findings(page);

        assertThat(findings).extracting(Finding::rule).containsExactly("PAGE_CLOSING_DATE_DIFFERS", "PAGE_PAY_DIFFERS");
        assertThat(findings.get(0).message()).contains("5 June 2026", "19 June 2026");
        assertThat(findings.get(1).message()).contains("USD 24.10", "USD 22.10");
        assertThat(findings.get(1).quote()).contains("$22.10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "title":"Glazier"|"title":"Roofer"|PAGE_TITLE_DIFFERS
                    "Pane & Pane"|"Slate & Sons"|PAGE_EMPLOYER_DIFFERS
                    "addressLocality":"Salem"|"addressLocality":"Eugene"|PAGE_PLACE_DIFFERS
                    "FULL_TIME"|"PART_TIME"|PAGE_EMPLOYMENT_DIFFERS
                    2026-03-31|2026-03-15|PAGE_CLOSING_DATE_DIFFERS
                    60000|65000|PAGE_PAY_DIFFERS
                    "USD"|"CAD"|PAGE_PAY_DIFFERS
                    YEAR|MONTH|PAGE_PAY_DIFFERS
                    """)
    @DisplayName("is found out in")
    void isFoundOutIn(String right, String other, String rule) {
        assertThat(PAGE).contains(right);
        assertThat(findings(PAGE.replace(right, other)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-04-01T00:00:00Z"})
    @DisplayName("is none that only writes things in another way")
    void isNoneThatOnlyWritesThingsInAnotherWay(String closing) {
        assertThat(findings(PAGE.replace("2026-03-31", closing))).isEmpty();
        assertThat(findings(PAGE.replace("\"Pane & Pane\"", "\"Pane & Pane, Inc.\"")))
                .isEmpty();
        assertThat(findings(PAGE.replace("50000", "24").replace("60000", "29").replace("YEAR", "HOUR")))
                .isEmpty();
    }

    @Test
    @DisplayName("is settled when a person has written something else")
    void isSettledWhenAPersonHasWrittenSomethingElse() {
        String page = PAGE.replace("2026-03-31", "2026-03-15");
        Posting corrected = new Html().read(page).closingOn(LocalDate.of(2026, 3, 31));

        assertThat(new PageAgreesWithItself().check(new CheckedPosting(corrected, page, TODAY)))
                .isEmpty();
    }

    @Test
    @DisplayName("is no text, no JSON and no page without markup")
    void isNoTextAndNoJson() {
        Posting posting = new Html().read(PAGE);
        for (String source : List.of("", "JobPosting: Glazier", "{\"@type\":\"JobPosting\"}", "<p>JobPosting</p>")) {
            assertThat(new PageAgreesWithItself().check(new CheckedPosting(posting, source, TODAY)))
                    .isEmpty();
        }
    }

    private static List<Finding> findings(String page) {
        return new PageAgreesWithItself().check(new CheckedPosting(new Html().read(page), page, TODAY));
    }
}
