package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiringpipelines.reader.Documents.fields;
import static org.hiringpipelines.reader.Documents.problems;
import static org.hiringpipelines.reader.Documents.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingJsonTest {

    private final PostingJson json = new PostingJson();

    @Test
    void everyMemberIsRead() {
        Posting posting = json.read(sample("posting.json"));

        assertThat(posting.title()).isEqualTo("Head Gardener");
        assertThat(posting.organization()).isEqualTo("Willow Park Trust");
        assertThat(posting.department()).isEqualTo("Grounds");
        assertThat(posting.locations()).containsExactly(new Place("Boise, ID", "Boise", "ID", "US"));
        assertThat(posting.workplace()).isEqualTo(Workplace.ONSITE);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(posting.postedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(posting.reportsTo()).isEqualTo("Director of Grounds");
        assertThat(posting.pay())
                .isEqualTo(new Pay(
                        new BigDecimal("58000"),
                        new BigDecimal("66500.50"),
                        "USD",
                        PayPeriod.YEAR,
                        "$58,000 to $66,500.50 a year"));
        assertThat(posting.benefits()).containsExactly("Dental insurance", "A house on the grounds");
        assertThat(posting.requirements()).extracting(r -> r.years()).containsExactly(5, null);
        assertThat(posting.apply().urls()).containsExactly("https://willowpark.example/jobs/7");
        assertThat(posting.apply().emails()).containsExactly("jobs@willowpark.example");
        assertThat(posting.apply().materials()).containsExactly(Material.RESUME, Material.REFERENCES);
        assertThat(posting.equalOpportunityStatement()).contains("equal opportunity");
        assertThat(posting.sections())
                .extracting(s -> s.heading())
                .containsExactly("About the garden", "What you will do");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Posting posting = json.read(sample("posting.json"));

        assertThat(json.read(json.write(posting))).isEqualTo(posting);
    }

    @Test
    void whatAPostingDoesNotSayIsWrittenAsNullOrEmptyList() {
        String written = json.write(json.read("{\"title\":\"Cook\"}"));

        assertThat(written)
                .isEqualTo("{\"title\":\"Cook\",\"organization\":null,\"department\":null,\"locations\":[],"
                        + "\"workplace\":null,\"employmentType\":null,\"postedOn\":null,\"closesOn\":null,\"reportsTo\":null,\"pay\":null,"
                        + "\"benefits\":[],\"requirements\":[],\"apply\":{\"urls\":[],\"emails\":[],\"materials\":[]},"
                        + "\"equalOpportunityStatement\":null,\"sections\":[]}");
    }

    @Test
    void datesAndSumsAreWrittenAsPeopleWriteThem() {
        String written =
                json.write(json.read("{\"title\":\"Cook\",\"postedOn\":\"2026-03-02\",\"pay\":{\"min\":9e4}}"));

        assertThat(written).contains("\"postedOn\":\"2026-03-02\"").contains("\"min\":90000,");
    }

    @Test
    void allProblemsAreToldAtOnceEachUnderItsPath() {
        assertThat(fields(json, """
                        {"title": 7, "organization": ["x"], "workplace": "SOMEWHERE", "postedOn": "last week",
                         "pay": {"min": "90000", "max": 5, "period": "FORTNIGHT"},
                         "locations": [{"text": "A"}, {"city": "B"}, {"text": "C", "country": "Utopia"}],
                         "requirements": [{"kind": "EXPERIENCE", "level": "REQUIRED", "years": 1.5, "text": "x"}],
                         "apply": {"urls": ["javascript:alert(1)"], "emails": ["nobody"], "materials": ["SHOES"]},
                         "benefits": "none",
                         "sections": [{"kind": "OTHER"}, {"kind": "OTHER", "items": [3]}]}
                        """))
                .containsExactly(
                        "title",
                        "organization",
                        "locations[1].text",
                        "locations[2].country",
                        "workplace",
                        "postedOn",
                        "pay.min",
                        "pay.period",
                        "benefits",
                        "requirements[0].years",
                        "apply.urls[0]",
                        "apply.emails[0]",
                        "apply.materials[0]",
                        "sections[1].items[0]");
    }

    @Test
    void aWrongWordIsAnsweredWithTheAllowedOnes() {
        assertThat(problems(json, "{\"title\":\"Cook\",\"workplace\":\"office\"}"))
                .containsExactly(new Problem(
                        "workplace", "One of ONSITE, HYBRID, REMOTE is expected here; this is the text \"office\"."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | title",
                "{\"title\":\"  \"} | title",
                "{\"title\":\"A\",\"pay\":{\"min\":5,\"max\":4}} | pay",
                "{\"title\":\"A\",\"pay\":{}} | pay",
                "{\"title\":\"A\",\"pay\":{\"min\":-5}} | pay.min",
                "{\"title\":\"A\",\"pay\":{\"min\":5,\"currency\":\"usd\"}} | pay.currency",
                "{\"title\":\"A\",\"pay\":{\"min\":1e999999999}} | pay.min",
                "{\"title\":\"A\",\"pay\":{\"min\":1e-999999999}} | pay.min",
                "{\"title\":\"A\",\"postedOn\":\"2026-02-30\"} | postedOn",
                "{\"title\":\"A\",\"postedOn\":20260230} | postedOn",
                "{\"title\":\"A\",\"postedOn\":\"2026-02-02\",\"closesOn\":\"2026-02-01\"} | closesOn",
                "{\"title\":\"A\",\"requirements\":[{}]} | requirements[0].kind",
                "{\"title\":\"A\",\"requirements\":[{\"kind\":\"SKILL\",\"level\":\"REQUIRED\",\"years\":99,\"text\":\"x\"}]} | requirements[0]",
                "{\"title\":\"A\",\"sections\":[null]} | sections[0].kind",
                "{\"title\":\"A\",\"sections\":{}} | sections",
                "[] | ''",
                "\"Cook\" | ''",
                "17 | ''",
            })
    void whatCannotBeIsRefusedUnderItsPath(String document, String field) {
        assertThat(fields(json, document)).contains(field);
    }

    @Test
    void nullsAndMissingMembersAreNoProblem() {
        Posting posting = json.read(
                "{\"title\":\"Cook\",\"pay\":null,\"apply\":null,\"sections\":null,\"locations\":[],\"postedOn\":null}");

        assertThat(posting.pay()).isNull();
        assertThat(posting.sections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{\"title\":\"Cook\"",
                "{\"title\" \"Cook\"}",
                "{\"title\":\"Cook\",}",
                "nope",
                "{\"title\":\"Cook\"} {\"title\":\"Cook\"}",
                "{\"title\":\"Cook\",\"title\":\"Baker\"}",
                "{\"n\":01}",
                "NaN",
                "\u0000"
            })
    void brokenJsonIsRefusedInPlainWords(String text) {
        List<Problem> problems = problems(json, text);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).field()).isEmpty();
        assertThat(problems.get(0).message())
                .endsWith(".")
                .doesNotContainPattern("(?i)jackson|exception|java|token|node");
    }

    @Test
    void brokenJsonIsFoundByLineAndColumn() {
        assertThat(problems(json, "{\n  \"title\": \"Cook\",\n  \"pay\": nothing\n}")
                        .get(0)
                        .message())
                .startsWith("This is not valid JSON at line 3, column ");
        assertThat(problems(json, "{\"title\":\n\"Cook\", \"title\": 1}").get(0).message())
                .startsWith("\"title\" stands twice in the same object at line 2, column ");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(json.read("\uFEFF{\"title\":\"Cook\"}").title()).isEqualTo("Cook");
    }

    @Test
    void documentsBeyondReasonAreRefused() {
        String deep = "{\"title\":\"A\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String longNumber = "{\"title\":\"A\",\"pay\":{\"min\":" + "9".repeat(5_000) + "}}";
        String long_ = "{\"title\":\"" + "x".repeat(1_000_000) + "\"}";
        String manyProblems = "{\"title\":\"A\",\"benefits\":[" + "1,".repeat(999) + "1]}";

        assertThat(problems(json, deep))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("100 levels"));
        assertThat(problems(json, longNumber))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("digits"));
        assertThat(problems(json, long_))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("1,000,000"));
        assertThat(problems(json, manyProblems)).hasSize(100);
        assertThat(fields(json, manyProblems.replace("[1", "[1,1"))).containsExactly("benefits");
    }
}
