package org.hiringpipelines.model.posting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.RequirementKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A posting copied from a page")
class PastedPagesTest {

    private static Posting read(String text) {
        return new PlainText().read(text);
    }

    private static List<String> sections(String text) {
        return read(text).sections().stream()
                .map(section -> section.heading() + " / " + section.kind() + " / "
                        + section.items().size())
                .toList();
    }

    @Test
    @DisplayName("keeps its title below a notice about cookies")
    void keepsItsTitleBelowANoticeAboutCookies() {
        Posting posting = read("""
                Cookies help us deliver our services. By using them, you agree to our use of cookies.
                Accept

                Line Cook

                Summary

                The cook prepares all that is served at lunch and at dinner, and keeps the kitchen clean.
                """);
        assertThat(posting.title()).isEqualTo("Line Cook");
    }

    @Test
    @DisplayName("has headings without any gap around them")
    void hasHeadingsWithoutAnyGapAroundThem() {
        assertThat(sections("""
                        Software Engineer

                        Marlow Press
                        Position Summary
                        Marlow Press seeks a software engineer who keeps its presses and its readers connected.
                        Responsibilities
                        • Build the ordering system
                        • Experience it as a reader would
                        Requirements
                        • Two years of programming
                        • Experience with databases
                        Extra credit if you...
                        • have worked in print
                        • read proofs for fun
                        """))
                .containsExactly(
                        "Position Summary / SUMMARY / 0",
                        "Responsibilities / RESPONSIBILITIES / 2",
                        "Requirements / QUALIFICATIONS / 2",
                        "Extra credit if you... / DESIRED / 2");
    }

    @Test
    @DisplayName("may have lost the bullets of entries that begin like headings or have two sentences")
    void mayHaveLostTheBulletsOfEntries() {
        assertThat(sections("""
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
        assertThat(sections("""
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
        assertThat(sections("""
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
        assertThat(sections("""
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
    @DisplayName("names its employer where the employer introduces itself")
    void namesItsEmployerWhereTheEmployerIntroducesItself() {
        Posting posting = read("""
                Python Developer

                We are Marlow Standard, the software house with a team of experienced developers in three towns.

                What you will do

                  • Write programs
                  • Read programs
                """);
        assertThat(posting.organization()).isEqualTo("Marlow Standard");
    }

    @Test
    @DisplayName("is not for a fixed term because its contract is permanent, nor asks for a degree by the word master")
    void isNotMisledBySingleWords() {
        Posting posting = read("""
                Innovation Specialist
                Permanent contract

                Qualifications

                  • Master knowledge of public services
                  • Patience
                """);
        assertThat(posting.employmentType()).isNull();
        assertThat(posting.requirements()).noneMatch(requirement -> requirement.kind() == RequirementKind.EDUCATION);
    }

    @Test
    @DisplayName("has headings in plain dress over lists without signs")
    void hasHeadingsInPlainDressOverListsWithoutSigns() {
        assertThat(sections("""
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
    @DisplayName("has headings behind pictures, as written, and entries behind whatever sign its word processor left")
    void hasHeadingsBehindPicturesAndOddSigns() {
        assertThat(sections("""
                        Support Engineer
                        Quillon

                        Quillon makes software for veterinarians who visit farms without a signal, and sells it to 2,300 of them.

                        ⚙️ What you will do
                        ¨     Answer the hard third of our tickets
                        ¨     Fix what caused them

                        ⚡ What you bring
                        ¨     Two years in technical support
                        ¨     SQL without a tutorial
                        """))
                .containsExactly("⚙️ What you will do / RESPONSIBILITIES / 2", "⚡ What you bring / QUALIFICATIONS / 2");
    }

    @Test
    @DisplayName("may name its title and its employer again without a section beginning there")
    void mayNameItsTitleAgain() {
        assertThat(sections("""
                        Stewardship Director

                        Marrow Creek Land Trust

                        Marrow Creek Land Trust looks after 4,000 acres of woods and wetlands along both banks of the creek.

                        STEWARDSHIP DIRECTOR

                        Salary: $65,000 to $70,000
                        Reports to: Executive Director

                        ABOUT THE POSITION

                        The Stewardship Director leads a team of four and walks every easement once a year.

                        MARROW CREEK LAND TRUST

                        12 Mill Road, Marrow Creek
                        """)).containsExactly("ABOUT THE POSITION / SUMMARY / 0");
    }

    @Test
    @DisplayName("lists duties as sentences set apart, some of them two sentences long")
    void listsDutiesAsSentencesSetApart() {
        assertThat(sections("""
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
    @DisplayName(
            "offers no benefits in what it says of equal opportunity, and asks for no degree where a harbor has a master")
    void offersNoBenefitsInWhatItSaysOfEqualOpportunity() {
        Posting posting = read("""
                Backend Engineer at Tidewise

                Tidewise forecasts tides for small harbors.

                You have
                * 4+ years of experience with server software
                * Written English that a harbor master understands

                Benefits: 25 days of vacation, extended health care

                We do not discriminate on the basis of race, religion, disability or origin.
                """);
        assertThat(posting.benefits()).containsExactly("25 days of vacation", "extended health care");
        assertThat(posting.requirements()).noneMatch(requirement -> requirement.kind() == RequirementKind.EDUCATION);
    }

    @Test
    @DisplayName("has its title below a menu, with employer, place and date listed under it")
    void hasItsTitleBelowAMenu() {
        Posting posting = read("""
                • Exhibits
                • Plan a Visit
                • Work Here

                Parks Maintenance Worker

                  • City of Pike Falls, VT
                  • Pike Falls, Vermont
                  • Jul 09, 2024

                Summary:

                The worker keeps the parks of Pike Falls clean and safe through all four seasons of the year.
                """);
        assertThat(posting.title()).isEqualTo("Parks Maintenance Worker");
        assertThat(posting.locations())
                .singleElement()
                .satisfies(place -> assertThat(place.text()).isEqualTo("Pike Falls, Vermont"));
        assertThat(posting.postedOn()).hasToString("2024-07-09");
    }

    @Test
    @DisplayName("has a heading of any words between its labels and its first paragraph")
    void hasAHeadingBetweenLabelsAndParagraph() {
        assertThat(sections("""
                        Trading Standards Officer

                        Location: Norwich
                        Closing date: 17 April 2026

                        Public Protection

                        Our team of eleven was founded in 1974 and serves the communities, schools and markets of the county.
                        """)).containsExactly("Public Protection / ORGANIZATION / 0");
    }

    @Test
    @DisplayName("counts all that a line of benefits names, and leaves the closing words out of that section")
    void countsAllThatALineOfBenefitsNames() {
        Posting posting = read("""
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
    @DisplayName("may have a table of names and values on two lines, some of the names its author's own")
    void mayHaveATableOfNamesAndValuesOnTwoLines() {
        Posting posting = read("""
                Ward Nurse

                Employer

                Marlow Hospital Trust

                Reserve pool

                Twelve months

                Town

                Leeds

                Closing date

                18-Dec-2025

                Post grade family

                Other

                Job ID

                12497

                Overview of the job

                The nurse works as part of a team that provides care at all hours, and hands over at the bedside.
                """);
        assertThat(posting.title()).isEqualTo("Ward Nurse");
        assertThat(posting.organization()).isEqualTo("Marlow Hospital Trust");
        assertThat(posting.closesOn()).hasToString("2025-12-18");
        assertThat(posting.sections()).extracting(section -> section.heading()).containsExactly("Overview of the job");
    }

    @Test
    @DisplayName("may list names with their values set in below them")
    void mayListNamesWithTheirValuesSetInBelowThem() {
        Posting posting = read("""
                Support Worker

                The support worker helps people to live in homes of their own, and keeps a rota of early and late duties.

                Details

                  • Location
                    Barnard Castle
                  • Closing date
                    Sunday 1 March 2026
                """);
        assertThat(posting.locations()).extracting(place -> place.text()).containsExactly("Barnard Castle");
        assertThat(posting.closesOn()).hasToString("2026-03-01");
    }

    @Test
    @DisplayName("has several names and values on one line")
    void hasSeveralNamesAndValuesOnOneLine() {
        Posting posting = read("""
                Lunchtime Supervisor
                Marlow School

                Closing Date: 24/04/2019 Interview Date: 22/05/2019
                Hours: part-time Reports to: Head Teacher

                The supervisor looks after the children at lunch, in the hall and in the playground, in all weathers.
                """);
        assertThat(posting.closesOn()).hasToString("2019-04-24");
        assertThat(posting.reportsTo()).isEqualTo("Head Teacher");
    }

    @Test
    @DisplayName("lists below a line that leads in, each entry after a gap")
    void listsBelowALineThatLeadsIn() {
        assertThat(sections("""
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
        assertThat(sections("""
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

    @Test
    @DisplayName("may be a drawn table, whose names of columns are no entries")
    void mayBeADrawnTable() {
        Posting posting = read("""
                | Position | Plant Operator |
                | --- | --- |
                | Location | Leeds |
                | Reports to | Superintendent |

                Essential Duties
                | # | Duty | % of time |
                | --- | --- | --- |
                | 1 | Adjusts pumps and blowers | 60 |
                | 2 | Collects and tests samples | 40 |
                """);
        assertThat(posting.title()).isEqualTo("Plant Operator");
        assertThat(posting.reportsTo()).isEqualTo("Superintendent");
        assertThat(posting.sections())
                .extracting(section -> section.items().size())
                .containsExactly(2);
    }

    @Test
    @DisplayName("begins with a heading where the title was left behind, and names the job in what it says")
    void beginsWithAHeadingWhereTheTitleWasLeftBehind() {
        Posting posting = read("""
                Job Description
                The Account Clerk keeps the financial records of the county, posts them by hand and by machine, and prepares reports. The Account Clerk works under general supervision.
                Duties
                - Keeps records
                - Prepares reports
                """);
        assertThat(posting.title()).isEqualTo("Account Clerk");
        assertThat(posting.sections())
                .extracting(section -> section.heading())
                .containsExactly("Job Description", "Duties");
    }

    @Test
    @DisplayName("may have come by mail, with all that mail has around it")
    void mayHaveComeByMail() {
        Posting posting = read("""
                From: Petra <petra@marlowriver.example>
                Date: Tue, 4 Mar 2025 09:12:40 -0500
                Subject: Fwd: [river-jobs] Job: Crew Leader, Marlow River Trust

                Dear all,

                The Marlow River Trust is hiring a Crew Leader for the summer. The crew leader takes four people out each morning.

                To apply, send a letter to petra@marlowriver.example by March 28.

                --
                Petra
                Field Director
                """);
        assertThat(posting.title()).isEqualTo("Crew Leader");
        assertThat(posting.organization()).isEqualTo("Marlow River Trust");
        assertThat(posting.postedOn()).hasToString("2025-03-04");
        assertThat(posting.closesOn()).hasToString("2025-03-28");
    }

    @Test
    @DisplayName("is written by an employer of one word that stands nowhere but at the beginning of sentences")
    void isWrittenByAnEmployerOfOneWord() {
        Posting posting = read("""
                Backend Engineer

                Ledgerleaf keeps the books of nine thousand corner shops.

                What you do
                - Make the end of the month boring
                - Talk to accountants

                Ledgerleaf is an equal opportunity employer.
                """);
        assertThat(posting.organization()).isEqualTo("Ledgerleaf");
    }
}
