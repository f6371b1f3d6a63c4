package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.model.posting.Posting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A posting copied from a page (lists)")
class ListsInPastedPagesTest {

    @Test
    @DisplayName("may have lost the bullets of entries that begin like headings or have two sentences")
    void mayHaveLostTheBulletsOfEntries() {
        assertThat(PastedPage.sections("""
                        Data Analyst

                        About the role

                        The analyst looks after the figures of all our branches and explains them to the board.

                        Requirements

                        A degree in statistics or a related field
                        Experience working with large data sets
                        Interest in libraries, and patience. Tables do not frighten you.
                        Knowledge of public lending
                        """)).contains("Requirements / QUALIFICATIONS / 4");
    }

    @Test
    @DisplayName("ends a list with closing words that are no entries")
    void endsAListWithClosingWords() {
        assertThat(PastedPage.sections("""
                        Park Ranger

                        Duties

                          • Walk the paths
                          • Greet the visitors

                        In return we offer:

                          • A house by the gate
                          • A pension

                        All candidates must have the right to work here.
                        Please apply with a CV to rangers@park.example.org
                        """)).contains("In return we offer: / COMPENSATION / 2");
    }

    @Test
    @DisplayName("counts entries with small Roman numbers")
    void countsEntriesWithSmallRomanNumbers() {
        assertThat(PastedPage.sections("""
                        Library Assistant

                        Essential Requirements

                        Each candidate must, on the latest date for receipt of applications:

                        (i) have a good general level of education,

                        (ii) have at least two years of library work,

                        (iii) be able to lift books.
                        """)).containsExactly("Essential Requirements / QUALIFICATIONS / 3");
    }

    @Test
    @DisplayName("divides what is asked for from what would only help")
    void dividesWhatIsAskedForFromWhatWouldOnlyHelp() {
        assertThat(PastedPage.sections("""
                        Web Developer

                        Qualifications required

                        The core skills we are looking for:

                          • HTML and CSS
                          • Databases

                        Additional experience in the following areas would be beneficial:

                          • Research
                          • Printing
                          • Version control
                        """))
                .contains(
                        "Qualifications required / QUALIFICATIONS / 2",
                        "Additional experience in the following areas would be beneficial: / DESIRED / 3");
    }

    @Test
    @DisplayName("has headings in plain dress over lists without signs")
    void hasHeadingsInPlainDressOverListsWithoutSigns() {
        assertThat(PastedPage.sections("""
                        Harbor Light Theatre
                        Internship: Costumes

                        Where: Gloucester, MA
                        Stipend: $16 per hour

                        Who we are
                        Harbor Light Theatre plays in a former net loft, for 120 people a night.

                        What interns do
                        Sew on what has come off
                        Wash, iron and hang the costumes after each show
                        Help with fittings

                        Who we look for
                        Students of any subject
                        Steady hands

                        Application
                        Please write to interns@harborlight.example until March 1, 2027.
                        """))
                .containsExactly(
                        "Who we are / ORGANIZATION / 0",
                        "What interns do / RESPONSIBILITIES / 3",
                        "Who we look for / QUALIFICATIONS / 2",
                        "Application / APPLY / 0");
    }

    @Test
    @DisplayName("lists duties as sentences set apart, some of them two sentences long")
    void listsDutiesAsSentencesSetApart() {
        assertThat(PastedPage.sections("""
                        Highway Equipment Operator

                        Town of Pike Falls

                        Essential Duties:

                        Plows, sands and salts roads on an assigned route.

                        Grades gravel roads and cleans ditches and culverts.

                        Helps with the repair of bridges and signs. Flags traffic where needed.

                        Requirements:

                        Commercial driver's license, Class B or better.

                        Three years or longer with heavy equipment.
                        """))
                .containsExactly("Essential Duties: / RESPONSIBILITIES / 3", "Requirements: / QUALIFICATIONS / 2");
    }

    @Test
    @DisplayName("counts all that a line of benefits names, and leaves the closing words out of that section")
    void countsAllThatALineOfBenefitsNames() {
        Posting posting = PastedPage.read("""
                Backend Engineer at Tidewise

                You have
                * 4+ years of experience with server software

                Pay: CAD 105,000 to 128,000 per year
                Benefits: 25 days of vacation, extended health care, a week on the water each summer

                Tidewise hires people of all backgrounds and answers every letter within a week of its arrival.
                """);
        assertThat(posting.benefits())
                .containsExactly("25 days of vacation", "extended health care", "a week on the water each summer");
        assertThat(posting.sections().get(1).paragraphs()).noneMatch(text -> text.contains("backgrounds"));
    }

    @Test
    @DisplayName("lists below a line that leads in, each entry after a gap")
    void listsBelowALineThatLeadsIn() {
        assertThat(PastedPage.sections("""
                        Warehouse Supervisor
                        Marlow Tiles

                        Our warehouse sends out four thousand parcels a night, and looks for somebody to lead its busiest shift.

                        As Warehouse Supervisor you will be responsible for:

                        Leading a team of eighteen

                        Hitting targets without cutting corners

                        Training new starters

                        To be considered for this role you must have:

                        Supervisory experience in a warehouse

                        A reach licence
                        """))
                .containsExactly(
                        "As Warehouse Supervisor you will be responsible for: / RESPONSIBILITIES / 3",
                        "To be considered for this role you must have: / QUALIFICATIONS / 2");
    }

    @Test
    @DisplayName("divides a numbered section into numbered parts")
    void dividesANumberedSectionIntoNumberedParts() {
        assertThat(PastedPage.sections("""
                        Legal Officer
                        Marlow Agency for River Navigation

                        1. THE AGENCY
                        The Agency was set up to harmonise the rules for inland navigation, and it employs eighty-five people.
                        2. REQUIREMENTS
                        2.1 Eligibility criteria
                        - a degree in law
                        - three years of practice
                        2.2 Selection criteria
                        - experience with courts
                        - excellent written English
                        """))
                .containsExactly(
                        "1. THE AGENCY / ORGANIZATION / 0",
                        "2. REQUIREMENTS / QUALIFICATIONS / 0",
                        "2.1 Eligibility criteria / QUALIFICATIONS / 2",
                        "2.2 Selection criteria / QUALIFICATIONS / 2");
    }
}
