package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiringpipelines.reader.Documents.fields;
import static org.hiringpipelines.reader.Documents.problems;
import static org.hiringpipelines.reader.Documents.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
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

class VendorFormatsTest {

    private final PostingFormat lever = new Lever(new SimpleHtml());
    private final PostingFormat greenhouse = new Greenhouse(new SimpleHtml());
    private final PostingFormat workable = new Workable(new SimpleHtml());

    @Test
    void aLeverPostingIsRead() {
        Posting posting = lever.read(sample("lever.json"));

        assertThat(posting.title()).isEqualTo("Kiln Operator");
        assertThat(posting.department()).isEqualTo("Making");
        assertThat(posting.locations())
                .containsExactly(
                        new Place("Asheville, NC", "Asheville", "NC", "US"),
                        new Place("Knoxville, TN", "Knoxville", "TN", "US"));
        assertThat(posting.workplace()).isEqualTo(Workplace.ONSITE);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(posting.postedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(posting.pay())
                .isEqualTo(new Pay(
                        new BigDecimal("52000"),
                        new BigDecimal("61000"),
                        "USD",
                        PayPeriod.YEAR,
                        "Paid every second Friday."));
        assertThat(posting.apply().urls()).containsExactly("https://jobs.lever.example/clayfire/0b6fa3a4/apply");
        assertThat(posting.sections()).extracting(s -> s.heading()).containsExactly("", "Requirements", "Compensation");
        assertThat(posting.sections().get(0).paragraphs())
                .containsExactly("Clay & Fire makes bricks.", "You will run two kilns.");
        assertThat(posting.sections().get(1).items()).containsExactly("A steady hand", "Patience");
    }

    @ParameterizedTest
    @CsvSource({
        "per-year-salary,YEAR",
        "per-month-salary,MONTH",
        "per-week-salary,WEEK",
        "per-day-wage,DAY",
        "per-hour-wage,HOUR",
        "one-time,"
    })
    void leversIntervalsArePayPeriods(String interval, PayPeriod period) {
        Posting posting =
                lever.read("{\"text\":\"Cook\",\"salaryRange\":{\"min\":20,\"currency\":\"USD\",\"interval\":\""
                        + interval + "\"}}");

        assertThat(posting.pay().period()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"on-site,ONSITE", "onsite,ONSITE", "remote,REMOTE", "hybrid,HYBRID", "unspecified,"})
    void leversWorkplacesAreUnderstoodInBothSpellings(String word, Workplace workplace) {
        assertThat(lever.read("{\"text\":\"Cook\",\"workplaceType\":\"" + word + "\"}")
                        .workplace())
                .isEqualTo(workplace);
    }

    @Test
    void leversPlainTextStandsInForMissingHtml() {
        Posting posting = lever.read(
                "{\"text\":\"Cook\",\"openingPlain\":\"Soup < stew.\",\"descriptionBodyPlain\":\"Stir.\\n\\nTaste.\"}");

        assertThat(posting.sections().get(0).paragraphs()).containsExactly("Soup < stew.", "Stir.", "Taste.");
    }

    @Test
    void aListWithOnePostingIsThatPosting() {
        assertThat(lever.read("[" + sample("lever.json") + "]").title()).isEqualTo("Kiln Operator");
        assertThat(greenhouse
                        .read("{\"jobs\":[" + sample("greenhouse.json") + "],\"meta\":{\"total\":1}}")
                        .title())
                .isEqualTo("Ferry Captain");
        assertThat(problems(lever, "[]").get(0).message()).contains("this list has 0");
        assertThat(fields(workable, "{\"jobs\":[{\"title\":\"A\"},{\"title\":\"B\"}]}"))
                .containsExactly("jobs");
    }

    @Test
    void aLeverPostingWithoutDepartmentIsOfItsTeam() {
        Posting posting = lever.read("{\"text\":\"Kiln Operator\",\"categories\":{\"team\":\"Sales &amp; Shops\"}}");

        assertThat(posting.department()).isEqualTo("Sales & Shops");
    }

    @Test
    void aGreenhouseJobOfSeveralDepartmentsNamesNone() {
        String several = sample("greenhouse.json")
                .replace("\"child_ids\": []}],", "\"child_ids\": []}, {\"name\": \"Piers\"}],");

        assertThat(several).contains("Piers");
        assertThat(greenhouse.read(several).department()).isNull();
    }

    @Test
    void aGreenhouseJobIsRead() {
        Posting posting = greenhouse.read(sample("greenhouse.json"));

        assertThat(posting.title()).isEqualTo("Ferry Captain");
        assertThat(posting.organization()).isEqualTo("Island Line");
        assertThat(posting.department()).isEqualTo("Fleet");
        assertThat(posting.locations()).containsExactly(new Place("Seattle, WA", "Seattle", "WA", "US"));
        assertThat(posting.postedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(posting.pay())
                .isEqualTo(new Pay(
                        new BigDecimal("91500"),
                        new BigDecimal("104250.5"),
                        "USD",
                        PayPeriod.YEAR,
                        "Annual salary range"));
        assertThat(posting.apply().urls()).containsExactly("https://boards.greenhouse.example/islandline/jobs/4010");
        assertThat(posting.apply().materials()).containsExactly(Material.RESUME);
        assertThat(posting.sections().get(0).paragraphs()).containsExactly("Island Line sails & rows.");
        assertThat(posting.sections().get(1).items()).containsExactly("A master's ticket");
    }

    @Test
    void payRangesThatDifferAreNotMixed() {
        assertThat(greenhouse.read("""
                                {"title":"Cook","pay_input_ranges":[{"min_cents":100,"max_cents":200,"currency_type":"USD"},
                                                                    {"min_cents":300,"max_cents":400,"currency_type":"USD"}]}
                                """).pay()).isNull();
    }

    @Test
    void aWorkableJobIsRead() {
        Posting posting = workable.read(sample("workable.json"));

        assertThat(posting.title()).isEqualTo("Museum Registrar");
        assertThat(posting.department()).isEqualTo("Collections");
        assertThat(posting.locations()).containsExactly(new Place("Salem, Oregon, United States", "Salem", "OR", "US"));
        assertThat(posting.workplace()).isEqualTo(Workplace.ONSITE);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(posting.postedOn()).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(posting.pay())
                .isEqualTo(new Pay(new BigDecimal("47000"), new BigDecimal("51000"), "USD", null, null));
        assertThat(posting.apply().urls()).containsExactly("https://museum.workable.example/jobs/1/candidates/new");
        assertThat(posting.sections()).extracting(s -> s.heading()).containsExactly("", "Requirements", "Benefits");
    }

    @Test
    void aTextOnThePayCompletesTheFiguresOnlyWhereItSpeaksOfTheSame() {
        String salary = "\"salary\":{\"salary_from\":20,\"salary_to\":25}";
        Pay same = workable.read("{\"title\":\"Cook\"," + salary + ",\"description\":\"<p>$20 to $25 an hour</p>\"}")
                .pay();
        Pay other = workable.read("{\"title\":\"Cook\"," + salary + ",\"description\":\"<p>$10 to $15 an hour</p>\"}")
                .pay();

        assertThat(same)
                .isEqualTo(new Pay(
                        new BigDecimal("20"), new BigDecimal("25"), "USD", PayPeriod.HOUR, "$20 to $25 an hour"));
        assertThat(other).isEqualTo(new Pay(new BigDecimal("20"), new BigDecimal("25"), null, null, null));
    }

    @Test
    void membersOutrankTheTextWhichFillsTheGaps() {
        String content = "\"content\":\"<p>Hidden Employer</p><p>Location: Dover, DE</p>\"";

        Posting silent = greenhouse.read("{\"title\":\"Cook\"," + content + "}");
        Posting stated = greenhouse.read(
                "{\"title\":\"Cook\",\"company_name\":\"Soup Co\",\"location\":{\"name\":\"Salem, OR\"}," + content
                        + "}");

        assertThat(silent.organization()).isEqualTo("Hidden Employer");
        assertThat(silent.locations()).extracting(Place::city).containsExactly("Dover");
        assertThat(stated.organization()).isEqualTo("Soup Co");
        assertThat(stated.locations()).extracting(Place::city).containsExactly("Salem");
    }

    @Test
    void aRemoteLocationIsAWorkplaceAndNoPlace() {
        Posting posting = greenhouse.read("{\"title\":\"Cook\",\"location\":{\"name\":\"Remote\"}}");

        assertThat(posting.locations()).isEmpty();
        assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
    }

    @Test
    void aPlaceNobodyKnowsKeepsItsWords() {
        assertThat(greenhouse
                        .read("{\"title\":\"Cook\",\"location\":{\"name\":\"The Moon\"}}")
                        .locations())
                .containsExactly(new Place("The Moon", null, null, null));
    }

    @Test
    void missingAndNullMembersAreNoProblem() {
        assertThat(lever.read("{\"text\":\"Cook\",\"categories\":null,\"lists\":null,\"salaryRange\":null}")
                        .title())
                .isEqualTo("Cook");
        assertThat(greenhouse
                        .read("{\"title\":\"Cook\",\"location\":null,\"questions\":null}")
                        .title())
                .isEqualTo("Cook");
        assertThat(workable.read("{\"title\":\"Cook\",\"location\":null,\"salary\":{}}")
                        .title())
                .isEqualTo("Cook");
    }

    @Test
    void invalidMembersAreNamedByTheirOwnNames() {
        assertThat(
                        fields(
                                lever,
                                "{\"text\":[],\"createdAt\":\"yesterday\",\"salaryRange\":{\"min\":true,\"currency\":\"$\"},\"applyUrl\":\"ftp://x\"}"))
                .containsExactly("text", "createdAt", "salaryRange.min", "salaryRange.currency", "applyUrl");
        assertThat(fields(lever, "{\"text\":\"" + "x".repeat(201) + "\"}")).containsExactly("text");
        assertThat(fields(lever, "{\"text\":\"A\",\"createdAt\":99999999999999999}"))
                .containsExactly("createdAt");
        assertThat(fields(
                        greenhouse,
                        "{\"title\":\"A\",\"first_published\":\"2026-02-01\",\"application_deadline\":\"2026-01-01\"}"))
                .containsExactly("application_deadline");
        assertThat(fields(greenhouse, "{\"title\":\"A\",\"pay_input_ranges\":[{\"min_cents\":5,\"max_cents\":4}]}"))
                .containsExactly("pay_input_ranges[0]");
        assertThat(fields(workable, "{\"title\":\"A\",\"location\":\"Salem\"}")).containsExactly("location");
    }

    @Test
    void endlessRepetitionIsRead() {
        String blankLines = "\\n".repeat(200_000);
        String figure = "1" + ",000".repeat(200_000);

        assertThat(lever.read("{\"text\":\"Cook\",\"openingPlain\":\"Stir." + blankLines + "Taste.\"}")
                        .sections())
                .hasSize(1);
        assertThat(new SchemaOrg(new SimpleHtml())
                        .read("{\"@type\":\"JobPosting\",\"title\":\"Cook\",\"baseSalary\":\"" + figure + "\"}")
                        .pay())
                .isNull();
        assertThat(fields(workable, "{\"title\":\"A\",\"salary\":{\"salary_from\":\"" + figure + "\"}}"))
                .containsExactly("salary.salary_from");
    }
}
