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
}
