package org.hiringpipelines.model.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of employer a posting comes from; better none than a wrong one. */
class EmployerKindTest {

    @ParameterizedTest(name = "{0} is of kind {1}")
    @CsvSource({
        "Mastery Charter Schools, SCHOOL",
        "Harbor Elementary School, SCHOOL",
        "School District of Philadelphia, SCHOOL",
        "Lincoln Charter Academy, SCHOOL",
        "Kindergarten Sonnenblume, SCHOOL",
        "St. Mary's Hospital, HEALTH",
        "Northside Health Network, HEALTH",
        "First Harbor Bank, BANK",
        "Seamen's Credit Union, BANK",
        "City of Bath, GOVERNMENT",
        "Lake County, GOVERNMENT",
        "Department of Fisheries, GOVERNMENT",
        // Next to one, but none.
        "Massachusetts Charter Public School Association, OTHER",
        "Alliance to Reclaim Our Schools, OTHER",
        "Schoolhouse Software, OTHER",
        "School Supplies Direct, OTHER",
        "Harbor School of Dance, OTHER",
        "Wharton Business School, OTHER",
        "Lake County Food Bank, OTHER",
        "Preschooling Ltd, OTHER",
        "Embankment Tiles, OTHER",
        "Crumb & Daughters, OTHER",
    })
    void isToldFromItsName(String name, EmployerKind kind) {
        assertThat(EmployerKind.of(posting("Night Porter", name))).isEqualTo(kind);
    }

    @Test
    void aTitleTellsWhereNoEmployerIsNamed() {
        assertThat(EmployerKind.of(posting("Teacher at Harbor Elementary School", null)))
                .isEqualTo(EmployerKind.SCHOOL);
        assertThat(EmployerKind.of(posting("School Bus Software Engineer", null)))
                .isEqualTo(EmployerKind.OTHER);
        assertThat(EmployerKind.of(posting("Teacher at Harbor Elementary School", "Crumb & Daughters")))
                .isEqualTo(EmployerKind.OTHER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            We are glad you are here. Harbor is a nonprofit network of 24 public schools in Camden.| SCHOOL
            Seaview is an independent hospital with 80 beds.                                       | HEALTH
            Our Turn fights for students of the Harbor School District.                            | OTHER
            """)
    void anEmployerThatIsNotNamedMaySayWhatItIs(String text, EmployerKind kind) {
        assertThat(EmployerKind.of(posting("Night Porter", null, text))).isEqualTo(kind);
    }

    @Test
    void onlyWhatStandsFirstAboutTheOrganizationCounts() {
        assertThat(EmployerKind.of(posting("Night Porter", null, "We bake.", "Next door is a school.")))
                .isEqualTo(EmployerKind.OTHER);
    }

    private static Posting posting(String title, String organization, String... about) {
        return new Posting(
                title,
                organization,
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
                null,
                List.of(new Section("About", SectionKind.ORGANIZATION, List.of(about), null)));
    }
}
