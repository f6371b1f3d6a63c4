package org.hiringpipelines.model.posting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hiringpipelines.model.posting.check.Severity.BLOCKING;
import static org.hiringpipelines.model.posting.check.Severity.NOTE;
import static org.hiringpipelines.model.posting.check.Severity.WARNING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Members are named as the components of the records are, so nothing has to tell it how to read them. */
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final String COMPLETE = """
            "closesOn":"2026-12-31","postedOn":"2026-11-01","locations":[{"text":"Boise, ID"}],
            "apply":{"urls":["https://a.example/1"]},"equalOpportunityStatement":"We are an equal opportunity employer.",
            "pay":{"min":20,"period":"HOUR","text":"From $20 an hour"}""";

    @Test
    void aCompletePostingHasNoFindings() {
        assertThat(check(COMPLETE, "")).isEmpty();
    }

    @Test
    void aBarePostingIsToldAllThatItLacksWeightiestFirst() {
        assertThat(check("\"closesOn\":\"2026-11-20\",\"pay\":{\"min\":5}", ""))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(
                        tuple("CLOSING_DATE_PASSED", BLOCKING),
                        tuple("APPLY_CHANNEL_MISSING", WARNING),
                        tuple("LOCATION_MISSING", WARNING),
                        tuple("PAY_PERIOD_MISSING", NOTE),
                        tuple("EEO_STATEMENT_MISSING", NOTE));
    }

    @Test
    void findingsTellARecruiterWhatToDo() {
        assertThat(finding("CLOSING_DATE_PASSED", "\"closesOn\":\"2022-08-09\"", "")
                        .message())
                .isEqualTo("The posting closed on 9 August 2022, so nobody could apply. Enter a later closing date or"
                        + " discard the posting.");
    }

    @Test
    void thePostingIsOpenThroughItsClosingDay() {
        assertThat(rules("\"closesOn\":\"2026-11-21\"", "")).doesNotContain("CLOSING_DATE_PASSED");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20,true", "2025-11-21,false", "2026-11-21,false"})
    void aPostingIsStaleAfterAYear(String postedOn, boolean stale) {
        assertThat(rules("\"postedOn\":\"" + postedOn + "\"", "").contains("POSTING_STALE"))
                .isEqualTo(stale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Applications will be accepted until the position has been filled.",
                "Open until filled.",
                "Applications will be reviewed upon receipt and continue until the position is filled."
            })
    void openUntilFilledIsNotAMissingClosingDate(String sentence) {
        Finding finding = finding("CLOSING_DATE_OPEN", section("", sentence), "");

        assertThat(finding.severity()).isEqualTo(NOTE);
        assertThat(finding.quote()).isEqualTo(sentence);
    }

    @Test
    void noClosingDateIsAWarning() {
        assertThat(finding("CLOSING_DATE_MISSING", "\"postedOn\":null", "").severity())
                .isEqualTo(WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to [email protected] today.",
                "<a href='/cdn-cgi/l/email-protection'>[email&#160;protected]</a>",
                "[email\u00A0protected]"
            })
    void aMaskedAddressIsQuoted(String text) {
        assertThat(finding("APPLY_EMAIL_REDACTED", "\"postedOn\":null", text).quote())
                .startsWith("[email")
                .endsWith("protected]");
    }

    @Test
    void aLostLinkIsToldFromAPostingThatNeverSaysHowToApply() {
        Finding lost = finding(
                "APPLY_LINK_LOST", section("APPLY", "Fill out an application and upload your resume. Thank you!"), "");

        assertThat(lost.quote()).isEqualTo("Fill out an application and upload your resume.");
        assertThat(rules(section("APPLY", "We look forward to meeting you."), ""))
                .contains("APPLY_CHANNEL_MISSING");
    }

    @Test
    void aSentenceThatBreaksOffBeforeTheAddressIsQuoted() {
        String posting = section(
                "OTHER",
                "Thank you. Please submit a resume and cover letter to\",\"Applications are reviewed upon receipt.");

        assertThat(finding("APPLY_RECIPIENT_TRUNCATED", posting, "").quote())
                .isEqualTo("Please submit a resume and cover letter to");
        assertThat(rules(posting, "")).contains("APPLY_CHANNEL_MISSING");
        assertThat(finding("TRUNCATED_SENTENCE", section("OTHER", "You will report to"), "")
                        .quote())
                .isEqualTo("You will report to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"You have sailed, or would like to", "Lift fifty pounds if you are able to", "Nobody to talk to"
            })
    void aSentenceThatLeavesOutAVerbSaidBeforeIsNotBrokenOff(String sentence) {
        assertThat(rules(section("DESIRED", sentence), "")).doesNotContain("TRUNCATED_SENTENCE");
    }

    @Test
    void anAnnouncedListThatNeverComesIsQuoted() {
        String announced =
                "{\"kind\":\"OTHER\",\"heading\":\"Tasks\",\"paragraphs\":[\"A big web. This work will include:\"],\"items\":[%s]}";
        String next = "{\"kind\":\"OTHER\",\"heading\":\"Allies\",\"paragraphs\":[\"Many.\"],\"items\":[%s]}";

        Finding finding = finding(
                "TRUNCATED_LIST", "\"sections\":[" + announced.formatted("") + "," + next.formatted("") + "]", "");

        assertThat(finding.quote()).isEqualTo("This work will include:");
        assertThat(rules("\"sections\":[" + announced.formatted("") + "]", "")).contains("TRUNCATED_LIST");
        assertThat(rules("\"sections\":[" + announced.formatted("\"Maps\"") + "]", ""))
                .doesNotContain("TRUNCATED_LIST");
        assertThat(rules("\"sections\":[" + announced.formatted("") + "," + next.formatted("\"Maps\"") + "]", ""))
                .doesNotContain("TRUNCATED_LIST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compensation is competitive.",
                "We offer a competitive salary.",
                "Salary is commensurate with experience.",
                "Pay: DOE"
            })
    void payWordsWithoutAFigureAreQuoted(String sentence) {
        assertThat(finding("PAY_FIGURE_MISSING", section("OTHER", sentence), "").quote())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A competitive market.", "We pay attention to detail.", "A competitive salary of $20 an hour."})
    void otherWordsAreNoPayWords(String sentence) {
        assertThat(rules(section("OTHER", sentence), "")).doesNotContain("PAY_FIGURE_MISSING");
    }

    @Test
    void payWordsBesideAFigureAreFine() {
        assertThat(rules("\"pay\":{\"min\":5}," + section("OTHER", "We offer a competitive salary."), ""))
                .doesNotContain("PAY_FIGURE_MISSING");
    }

    @Test
    void payWithoutAPeriodIsQuotedAsWritten() {
        assertThat(finding("PAY_PERIOD_MISSING", "\"pay\":{\"min\":5,\"text\":\"$5\"}", "")
                        .quote())
                .isEqualTo("$5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We are an Equal Opportunity Employer.", "Soup Co does not discriminate on any ground."})
    void anEqualOpportunityStatementIsRecognizedAnywhereInTheText(String sentence) {
        assertThat(rules("\"postedOn\":null", "<p>Soup.</p>\n<p>" + sentence + "</p>"))
                .doesNotContain("EEO_STATEMENT_MISSING");
    }

    @Test
    void remoteWorkWithoutAPlaceIsAskedForStates() {
        assertThat(finding("LOCATION_MISSING", "\"workplace\":\"REMOTE\"", "").message())
                .contains("from which states");
    }

    @Test
    void anyRulesCanBeChecked() {
        PostingRule rule = checked -> List.of(new Finding("MADE_UP", NOTE, "NJ", "Look here.", "N.J.S.A. 0", null));

        assertThat(new PostingCheck(List.of(rule)).check(posting(COMPLETE), null, TODAY))
                .extracting(Finding::jurisdiction)
                .containsExactly("NJ");
    }

    @Test
    void quotesStayShort() {
        String quote = finding(
                        "PAY_FIGURE_MISSING", section("OTHER", "A competitive salary " + "and so on ".repeat(100)), "")
                .quote();

        assertThat(quote).hasSizeLessThan(310).endsWith("…");
    }

    private static String section(String kind, String paragraphs) {
        return "\"sections\":[{\"kind\":\"" + (kind.isEmpty() ? "OTHER" : kind) + "\",\"paragraphs\":[\"" + paragraphs
                + "\"]}]";
    }

    private static Finding finding(String rule, String members, String source) {
        return check(members, source).stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(String members, String source) {
        return check(members, source).stream().map(Finding::rule).toList();
    }

    private static List<Finding> check(String members, String source) {
        return new PostingCheck().check(posting(members), source, TODAY);
    }

    private static Posting posting(String members) {
        try {
            return JSON.readValue("{\"title\":\"Cook\"," + members + "}", Posting.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
