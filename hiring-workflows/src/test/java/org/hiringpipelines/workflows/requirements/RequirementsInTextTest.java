package org.hiringpipelines.workflows.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementsInTextTest {

    private static final String LIBRARIAN = """
            Nadia Ferré
            Portland, OR · nadia.ferre@mail.example

            EXPERIENCE
            Multnomah County Library, Librarian II, 2019 – today
            Led a team of four; answered for programs in español and English.
            5 years in public libraries, two years before that at a school.

            EDUCATION
            M.L.I.S., University of Washington, 2018
            MLIS thesis on small branches
            """;

    private static final String ENGINEER = """
            Tomasz Zieliński
            Backend developer: Java, Go, C++, .NET; PostgreSQL, Kafka
            Seven years of server-side development at Łódź Tram Company
            B.Sc. Computer Science, Politechnika Łódzka
            """;

    private static final String NURSE = """
            Licensed Registered Nurse (RN), Massachusetts, no. RN2291847
            Surgical ward, Beverly Hospital: 3 yrs, nights
            ADN, North Shore Community College
            BLS and ACLS certified
            """;

    private static final String SITE = """
            Foreman on construction sites in Phoenix. OSHA-30 certification (2021), driver's licence.
            Ran solar installations, 4 years in charge. Electrician, state licensed. High school diploma.
            """;

    private static final String BIBLIOTHEKARIN = """
            Diplom-Bibliothekarin, acht Jahre in Öffentlichen Bibliotheken, zuletzt Leitung einer Zweigstelle.
            Muttersprache Deutsch, Englisch fließend.
            """;

    @Test
    void wordsAreFoundAsTheyAreWrittenAndTheOthersNamed() {
        RequirementInText asked = in(ENGINEER, "4+ years of experience with server software in Java or Kotlin", 4);

        assertThat(written(asked)).containsExactly("Seven years", "server", "Java");
        assertThat(asked.missing()).containsExactly("software", "Kotlin");
    }

    @Test
    void aWordThatIsNotThereIsNotFoundInAnotherOne() {
        RequirementInText asked =
                in("We wrote JavaScript and Gopher pages in a postgres shop.", "Java, Go and PostgreSQL");

        assertThat(written(asked)).isEmpty();
        assertThat(asked.missing()).containsExactly("Java", "Go", "PostgreSQL");
    }

    @Test
    void namesWithSignsAreNamesOfTheirOwn() {
        assertThat(in(ENGINEER, "C++ and C# on .NET"))
                .satisfies(asked -> assertThat(written(asked)).containsExactly("C++", ".NET"))
                .satisfies(asked -> assertThat(asked.missing()).containsExactly("C#"));
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(written(in("STAŻ W ŁÓDŹ, Zürich und Malmö", "Lodz, Zurich, MALMÖ")))
                .containsExactly("ŁÓDŹ", "Zürich", "Malmö");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 years in libraries|3|5 years",
                "worked 3+ years|3|3+ years",
                "three years|3|three years",
                "10-year plan, 12 yrs. on site|11|12 yrs",
                "Years in public libraries: 4|3|Years in public libraries: 4",
                "acht Jahre in Bibliotheken|5|acht Jahre",
                "two years|3|",
                "2015 to 2023, 1,500 years old|3|",
                "Years: none. Phone: 555|3|"
            })
    void yearsAreReadAsPeopleWriteThem(String text, int years, String found) {
        RequirementInText asked = in(text, "At least " + years + " years of experience", years);

        assertThat(written(asked)).isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(asked.missing()).isEqualTo(found == null ? List.of(years + " years") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Master's degree in library science|M.Sc. in library science|M.Sc.",
                "Master's degree|MBA, Leeds|MBA",
                "Bachelor's degree required|Ph.D. in tides|Ph.D.",
                "Bachelor's degree|BSc (Hons)|BSc",
                "Associate degree in nursing|ADN, nursing|ADN",
                "High school diploma or equivalent|GED 2011|GED",
                "Master's degree|Boston, MA, 2011|",
                "Master's degree|Scrum master as a trainee|",
                "Bachelor's degree|High school diploma|"
            })
    void degreesAreReadAsPeopleWriteThemAndAHigherOneWillDo(String asked, String text, String found) {
        RequirementInText degree = in(text, asked);

        if (found == null) {
            assertThat(written(degree)).isEmpty();
            assertThat(degree.missing()).isNotEmpty();
        } else {
            assertThat(written(degree)).startsWith(found);
        }
    }

    @Test
    void licencesAreFoundByTheirStems() {
        assertThat(written(in(NURSE, "Massachusetts RN license in good standing")))
                .containsExactly("Massachusetts", "RN", "Licensed");
        assertThat(written(in(SITE, "OSHA 30 certificate"))).containsExactly("OSHA", "certification");
        assertThat(written(in(SITE, "Valid driver's license"))).containsExactly("driver's", "licence", "licensed");
    }

    @Test
    void aSentenceThatAsksForADegreeAndForYearsIsOneRequirement() {
        String text = "Master's degree in library science and three years in a public library";

        List<RequirementInText> asked = new RequirementsInText(LIBRARIAN)
                .of(List.of(
                        requirement(RequirementKind.EDUCATION, RequirementLevel.REQUIRED, null, text),
                        requirement(RequirementKind.EXPERIENCE, RequirementLevel.REQUIRED, 3, text)));

        assertThat(asked).hasSize(1);
        assertThat(written(asked.get(0)))
                .containsExactly("5 years", "M.L.I.S.", "MLIS", "Library", "libraries", "public");
        assertThat(asked.get(0).missing()).containsExactly("science");
    }

    @Test
    void germanWordsAreFoundByTheirStems() {
        RequirementInText asked = in(
                BIBLIOTHEKARIN,
                "Mindestens fünf Jahre Erfahrung in einer öffentlichen Bibliothek, Deutsch als Muttersprache",
                5);

        assertThat(written(asked))
                .containsExactly("acht Jahre", "Öffentlichen", "Bibliotheken", "Deutsch", "Muttersprache");
        assertThat(asked.missing()).isEmpty();
    }

    @Test
    void whatIsWrittenInSeveralWaysIsOneWord() {
        RequirementInText asked = in("Library, LIBRARIES: my library's Publications", "a public library");

        assertThat(asked.found()).containsExactly(List.of("Library", "LIBRARIES", "library's"));
        assertThat(asked.missing()).containsExactly("public");
    }

    @Test
    void aTextWithoutWordsHasNothing() {
        RequirementInText asked = in("", "Curiosity about ordinary lives");

        assertThat(written(asked)).isEmpty();
        assertThat(asked.missing()).containsExactly("Curiosity", "ordinary", "lives");
    }

    private static List<String> written(RequirementInText asked) {
        return asked.found().stream().flatMap(List::stream).toList();
    }

    private static RequirementInText in(String text, String requirement) {
        return in(text, requirement, null);
    }

    private static RequirementInText in(String text, String requirement, Integer years) {
        return new RequirementsInText(text)
                .of(List.of(requirement(RequirementKind.SKILL, RequirementLevel.REQUIRED, years, requirement)))
                .get(0);
    }

    private static Requirement requirement(RequirementKind kind, RequirementLevel level, Integer years, String text) {
        return new Requirement(kind, level, years, text);
    }
}
