package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Posting;
import org.junit.jupiter.api.Test;

class SchemaOrgWritingTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aFullPostingHasAllThatSearchEnginesAskFor() throws JsonProcessingException {
        JsonNode job = written(Documents.sample("posting.json"), "<p>Forty acres along the river.</p>");

        assertThat(job).isEqualTo(JSON.readTree("""
                        {"@context":"https://schema.org/","@type":"JobPosting","title":"Head Gardener",
                         "description":"<p>Forty acres along the river.</p>",
                         "hiringOrganization":{"@type":"Organization","name":"Willow Park Trust"},
                         "identifier":{"@type":"PropertyValue","name":"Willow Park Trust","value":"HG-1"},
                         "url":"https://willowpark.example/jobs/7","employmentType":["FULL_TIME"],
                         "jobBenefits":"Dental insurance; A house on the grounds",
                         "datePosted":"2026-03-02","validThrough":"2026-04-15T23:59:59",
                         "jobLocation":[{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Boise",
                           "addressRegion":"ID","addressCountry":"US"}}],
                         "baseSalary":{"@type":"MonetaryAmount","currency":"USD",
                           "value":{"@type":"QuantitativeValue","minValue":58000,"maxValue":66500.50,"unitText":"YEAR"}},
                         "experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":60}}
                        """));
    }

    @Test
    void whatIsWrittenReadsBack() {
        Posting posting = new PostingJson().read(Documents.sample("posting.json"));

        Posting back = new SchemaOrg(new SimpleHtml())
                .read(SchemaOrg.write(posting, "HG-1", "https://willowpark.example/jobs/7", "Forty acres."));

        assertThat(back.title()).isEqualTo(posting.title());
        assertThat(back.locations()).isEqualTo(posting.locations());
        assertThat(back.closesOn()).isEqualTo(posting.closesOn());
        assertThat(back.pay().max()).isEqualByComparingTo(posting.pay().max());
        assertThat(back.apply().urls()).isEqualTo(posting.apply().urls());
    }

    @Test
    void whatThePostingDoesNotSayIsNotInvented() throws JsonProcessingException {
        JsonNode job = written("{\"title\":\"Cook\"}", "Stir soup.");

        assertThat(job.properties().stream().map(p -> p.getKey()))
                .containsExactly("@context", "@type", "title", "description", "identifier", "url");
    }

    @Test
    void payWithoutPeriodOrCurrencyIsLeftOut() throws JsonProcessingException {
        assertThat(written("{\"title\":\"Cook\",\"pay\":{\"min\":20,\"currency\":\"USD\"}}", "Stir.")
                        .has("baseSalary"))
                .isFalse();
        assertThat(written("{\"title\":\"Cook\",\"pay\":{\"min\":20,\"period\":\"HOUR\"}}", "Stir.")
                        .has("baseSalary"))
                .isFalse();
    }

    @Test
    void aSingleFigureIsWrittenAsOne() throws JsonProcessingException {
        JsonNode value = written(
                        "{\"title\":\"Cook\",\"pay\":{\"min\":20,\"max\":20.00,\"currency\":\"USD\",\"period\":\"HOUR\"}}",
                        "Stir.")
                .at("/baseSalary/value");

        assertThat(value.path("value").intValue()).isEqualTo(20);
        assertThat(value.has("minValue")).isFalse();
    }

    @Test
    void remoteWorkNamesWhereApplicantsMayLive() throws JsonProcessingException {
        JsonNode job = written(
                "{\"title\":\"Cook\",\"workplace\":\"REMOTE\",\"locations\":[{\"text\":\"Maine\",\"region\":\"ME\",\"country\":\"US\"}]}",
                "Stir.");

        assertThat(job.path("jobLocationType").asText()).isEqualTo("TELECOMMUTE");
        assertThat(job.has("jobLocation")).isFalse();
        assertThat(job.at("/applicantLocationRequirements/0/@type").asText()).isEqualTo("State");
        assertThat(job.at("/applicantLocationRequirements/0/name").asText()).isEqualTo("Maine");
    }

    @Test
    void aDegreeThatExperienceMayReplaceIsNotWrittenAsAMust() throws JsonProcessingException {
        String degree =
                "{\"kind\":\"EDUCATION\",\"level\":\"REQUIRED\",\"text\":\"Bachelor's degree or equivalent experience\"}";
        String years = "{\"kind\":\"EXPERIENCE\",\"level\":\"REQUIRED\",\"years\":3,\"text\":\"Three years\"}";

        JsonNode alone = written("{\"title\":\"Cook\",\"requirements\":[" + degree + "]}", "Stir.");
        JsonNode both = written("{\"title\":\"Cook\",\"requirements\":[" + degree + "," + years + "]}", "Stir.");

        assertThat(alone.has("educationRequirements")).isFalse();
        assertThat(both.at("/educationRequirements/credentialCategory").asText())
                .isEqualTo("bachelor degree");
        assertThat(both.path("experienceInPlaceOfEducation").booleanValue()).isTrue();
    }

    @Test
    void theDescriptionIsHarmlessHtmlThatMayStandInAPage() throws JsonProcessingException {
        Posting posting = new PostingJson().read("{\"title\":\"Cook </script>\"}");
        String text = SchemaOrg.write(posting, null, null, "<p onclick=\"x()\">Stir<script>alert(1)</script></p>");

        assertThat(text).doesNotContain("<");
        assertThat(JSON.readTree(text).path("description").asText()).isEqualTo("<p>Stir</p>");
        assertThat(written("{\"title\":\"Cook\"}", "Soup & bread\nfor all\n\nDaily <soon>")
                        .path("description")
                        .asText())
                .isEqualTo("<p>Soup &amp; bread<br>for all</p>\n<p>Daily &lt;soon&gt;</p>");
    }

    @Test
    void aDescriptionIsNeeded() {
        Posting posting = new PostingJson().read("{\"title\":\"Cook\"}");

        assertThatThrownBy(() -> SchemaOrg.write(posting, "1", null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SchemaOrg.write(posting, "1", null, "<p>Cook</p>"))
                .hasMessageContaining("only repeats the title");
    }

    private static JsonNode written(String posting, String description) throws JsonProcessingException {
        return JSON.readTree(SchemaOrg.write(
                new PostingJson().read(posting), "HG-1", "https://willowpark.example/jobs/7", description));
    }
}
