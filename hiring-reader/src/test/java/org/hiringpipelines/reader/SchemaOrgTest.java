package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hiringpipelines.reader.Documents.fields;
import static org.hiringpipelines.reader.Documents.problems;
import static org.hiringpipelines.reader.Documents.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOrgTest {

    private final SchemaOrg schemaOrg = new SchemaOrg(new SimpleHtml());

    @Test
    void aJobPostingByTheBookIsRead() {
        Posting posting = schemaOrg.read(sample("schema-org.json"));

        assertThat(posting.title()).isEqualTo("Night Baker");
        assertThat(posting.organization()).isEqualTo("Crumb & Daughters");
        assertThat(posting.locations()).containsExactly(new Place("Portland, ME", "Portland", "ME", "US"));
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(posting.postedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(posting.pay())
                .isEqualTo(new Pay(new BigDecimal("21.5"), new BigDecimal("24"), "USD", PayPeriod.HOUR, null));
        assertThat(posting.requirements())
                .containsExactly(
                        new Requirement(RequirementKind.EDUCATION, RequirementLevel.REQUIRED, null, "high school"),
                        new Requirement(
                                RequirementKind.EXPERIENCE, RequirementLevel.REQUIRED, 2, "24 months of experience"));
        assertThat(posting.apply().urls()).containsExactly("https://crumb.example/jobs/night-baker");
        assertThat(posting.sections().get(0).heading()).isEqualTo("The work");
        assertThat(posting.sections().get(0).items()).containsExactly("Bake sourdough", "Mind the ovens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\":\"BreadcrumbList\"}, %s]",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\"}, %s]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":%s}",
                "[[%s]]",
            })
    void theJobPostingIsFoundWhereverItStands(String page) {
        assertThat(schemaOrg.read(page.formatted(sample("schema-org.json"))).title())
                .isEqualTo("Night Baker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"JobPosting\"",
                "[\"Thing\",\"JobPosting\"]",
                "\"http://schema.org/JobPosting\"",
                "\"schema:JobPosting\""
            })
    void theTypeIsRecognizedUnderEveryPrefix(String type) {
        assertThat(schemaOrg
                        .read("{\"@type\":" + type + ",\"title\":\"Night Baker\"}")
                        .title())
                .isEqualTo("Night Baker");
    }

    @Test
    void anEmployerNamedElsewhereInTheGraphIsFollowed() {
        Posting posting = schemaOrg.read("""
                {"@graph":[{"@type":"JobPosting","title":"Cook","hiringOrganization":{"@id":"#org"}},
                           {"@type":"Organization","@id":"#org","name":"Soup & Co"}]}
                """);

        assertThat(posting.organization()).isEqualTo("Soup & Co");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"value":"$100,000","unitText":"YEAR"}|100000|100000
                    {"minValue":"$90,000","maxValue":"$110,000","unitText":"YEAR"}|90000|110000
                    {"minValue":"90,000 USD","unitText":"YEAR"}|90000|
                    """)
    void aFigureWithItsSignIsPay(String value, BigDecimal min, BigDecimal max) {
        Posting posting = new SchemaOrg(new Html())
                .read("{\"@type\":\"JobPosting\",\"title\":\"Cook\",\"baseSalary\":{\"currency\":\"CAD\",\"value\":"
                        + value + "}}");

        assertThat(posting.pay()).extracting(Pay::min, Pay::max).containsExactly(min, max);
        assertThat(posting.pay()).extracting(Pay::currency, Pay::period).containsExactly("CAD", PayPeriod.YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNAVAILABLE", "N/A", "null", "-", "Not specified"})
    void wordsThatSayNothingAreNothing(String nothing) {
        Posting posting = schemaOrg.read("""
                {"@type":"JobPosting","title":"Cook","hiringOrganization":{"name":"%1$s"},"jobBenefits":"%1$s",
                 "jobLocation":{"address":{"addressLocality":"Salem","addressRegion":"%1$s","addressCountry":"US"}}}
                """.formatted(nothing));

        assertThat(posting.organization()).isNull();
        assertThat(posting.benefits()).isEmpty();
        assertThat(posting.locations()).containsExactly(new Place("Salem, US", "Salem", null, "US"));
    }

    @Test
    void propertiesAreReadAsTextsObjectsAndLists() {
        Posting posting = schemaOrg.read("""
                {"@type":"JobPosting","title":["Research &amp; Development Cook"],"hiringOrganization":"Soup Co",
                 "description":{"@value":"&lt;h2&gt;Tasks&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Stir&lt;/li&gt;&lt;/ul&gt;"},
                 "datePosted":1772445600000,"validThrough":"2026-04-01 12:00:00+0000",
                 "jobLocation":["Dover, DE",{"@type":"Place","address":"Salem, OR"},
                   {"@type":"Place","address":{"addressLocality":"Portland","addressRegion":{"@type":"State","name":"Maine"},
                    "addressCountry":{"@type":"Country","name":"United States"}}}],
                 "jobLocationType":["TELECOMMUTE"],"employmentType":"FULL_TIME",
                 "baseSalary":{"currency":"usd","minValue":"52,000","maxValue":"61000.00","unitCode":"ANN"},
                 "jobBenefits":["Soup","<b>More</b> soup"]}
                """);

        assertThat(posting.title()).isEqualTo("Research & Development Cook");
        assertThat(posting.organization()).isEqualTo("Soup Co");
        assertThat(posting.sections().get(0).items()).containsExactly("Stir");
        assertThat(posting.postedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(posting.locations())
                .containsExactly(
                        new Place("Dover, DE", "Dover", "DE", "US"),
                        new Place("Salem, OR", "Salem", "OR", "US"),
                        new Place("Portland, Maine", "Portland", "ME", "US"));
        assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
        assertThat(posting.pay())
                .isEqualTo(new Pay(new BigDecimal("52000"), new BigDecimal("61000"), "USD", PayPeriod.YEAR, null));
        assertThat(posting.benefits()).containsExactly("Soup", "More soup");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17.5 | 17.5",
                "\"17.5\" | 17.5",
                "{\"currency\":\"USD\",\"value\":17.5} | 17.5",
                "{\"value\":{\"value\":17.5}} | 17.5",
                "[{\"value\":{\"minValue\":17.5}}] | 17.5",
                "\"$17 to $20 an hour\" | 17",
                "{\"minValue\":\"12,00,000\"} | 1200000",
                "{\"minValue\":\"60.000,00\"} | 60000",
                "\"45,5\" | 45.5",
            })
    void payIsReadInEveryFormOfTheWeb(String salary, BigDecimal min) {
        assertThat(posting("\"baseSalary\":" + salary).pay().min()).isEqualByComparingTo(min);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "0",
                "\"Competitive\"",
                "{}",
                "[]",
                "{\"value\":{\"minValue\":0,\"maxValue\":0}}",
                "{\"currency\":\"USD\",\"value\":null}"
            })
    void payWithoutAFigureIsNoPay(String salary) {
        assertThat(posting("\"baseSalary\":" + salary).pay()).isNull();
    }

    @Test
    void aFigureThatMayBeThousandsOrUnitsIsAskedBack() {
        assertThatThrownBy(() -> posting("\"baseSalary\":{\"value\":{\"minValue\":\"60.000\"}}"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Do you mean 60,000 or 60.00? Write it without the separator.");
    }

    @Test
    void anEstimateIsNotTheEmployersPay() {
        assertThat(posting("\"estimatedSalary\":{\"currency\":\"USD\",\"value\":90000}")
                        .pay())
                .isNull();
    }

    @Test
    void severalEmploymentTypesLeaveItOpen() {
        assertThat(posting("\"employmentType\":[\"FULL_TIME\",\"PART_TIME\"]").employmentType())
                .isNull();
        assertThat(posting("\"employmentType\":\"OTHER\"").employmentType()).isNull();
    }

    @Test
    void workFromAnywhereIsPlacedWhereApplicantsMayLive() {
        Posting posting = posting(
                "\"jobLocationType\":\"TELECOMMUTE\",\"applicantLocationRequirements\":{\"@type\":\"Country\",\"name\":\"Canada\"}");

        assertThat(posting.locations()).containsExactly(new Place("Canada", null, null, "CA"));
    }

    @Test
    void thePageIsNotTheWayToApplyWhereItSaysSo() {
        assertThat(posting("\"url\":\"https://a.example/1\",\"directApply\":false")
                        .apply()
                        .urls())
                .isEmpty();
        assertThat(posting(
                                "\"url\":\"https://a.example/1\",\"applicationContact\":{\"email\":\"mailto:jobs@a.example\"}")
                        .apply()
                        .emails())
                .containsExactly("jobs@a.example");
        assertThat(posting(
                                "\"potentialAction\":{\"@type\":\"ApplyAction\",\"target\":{\"urlTemplate\":\"https://a.example/apply\"}}")
                        .apply()
                        .urls())
                .containsExactly("https://a.example/apply");
    }

    @Test
    void whatTheDescriptionLacksIsTakenFromTheOtherTexts() {
        Posting posting = posting(
                "\"description\":\"<p>We make soup.</p>\",\"qualifications\":\"A good nose\",\"skills\":\"We make soup.\"");

        assertThat(posting.sections()).extracting(s -> s.heading()).containsExactly("", "Qualifications");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"datePosted\":\"soon\" | datePosted",
                "\"validThrough\":{\"@value\":\"2026-13-01\"} | validThrough.@value",
                "\"datePosted\":\"2026-03-01\",\"validThrough\":\"2026-02-01\" | validThrough",
                "\"baseSalary\":{\"value\":{\"minValue\":\"lots\"}} | baseSalary.value.minValue",
                "\"baseSalary\":{\"value\":{\"minValue\":9,\"maxValue\":8}} | baseSalary",
                "\"baseSalary\":{\"currency\":\"Dollars\",\"value\":9} | baseSalary.currency",
                "\"url\":\"javascript:alert(1)\" | url",
            })
    void anInvalidPropertyIsNamed(String property, String field) {
        assertThat(fields(schemaOrg, document(property))).containsExactly(field);
    }

    @Test
    void whereThePostingStandsDeeperThePathTellsSo() {
        assertThat(fields(schemaOrg, "{\"@graph\":[{\"@type\":\"JobPosting\",\"title\":\"" + "x".repeat(201) + "\"}]}"))
                .containsExactly("@graph[0].title");
    }

    @Test
    void documentsWithoutOneJobPostingAreRefused() {
        assertThat(problems(schemaOrg, "{\"@type\":\"Recipe\",\"title\":\"Soup\"}")
                        .get(0)
                        .message())
                .contains("no schema.org JobPosting");
        assertThat(problems(schemaOrg, "[" + document("\"a\":1") + "," + document("\"a\":2") + "]")
                        .get(0)
                        .message())
                .contains("has 2 job postings");
        assertThat(fields(schemaOrg, "{\"@type\":\"JobPosting\"}")).containsExactly("title");
    }

    private Posting posting(String properties) {
        return schemaOrg.read(document(properties));
    }

    private static String document(String properties) {
        return "{\"@type\":\"JobPosting\",\"title\":\"Cook\"," + properties + "}";
    }
}
