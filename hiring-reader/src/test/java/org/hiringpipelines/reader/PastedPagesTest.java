package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.RequirementKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A posting copied from a page")
class PastedPagesTest {

    @Test
    @DisplayName("keeps its title below a notice about cookies")
    void keepsItsTitleBelowANoticeAboutCookies() {
        Posting posting = PastedPage.read("""
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
        assertThat(PastedPage.sections("""
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
    @DisplayName("names its employer where the employer introduces itself")
    void namesItsEmployerWhereTheEmployerIntroducesItself() {
        Posting posting = PastedPage.read("""
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
        Posting posting = PastedPage.read("""
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
    @DisplayName("has headings behind pictures, as written, and entries behind whatever sign its word processor left")
    void hasHeadingsBehindPicturesAndOddSigns() {
        assertThat(PastedPage.sections("""
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
        assertThat(PastedPage.sections("""
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
    @DisplayName(
            "offers no benefits in what it says of equal opportunity, and asks for no degree where a harbor has a master")
    void offersNoBenefitsInWhatItSaysOfEqualOpportunity() {
        Posting posting = PastedPage.read("""
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
        Posting posting = PastedPage.read("""
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
        assertThat(PastedPage.sections("""
                        Trading Standards Officer

                        Location: Norwich
                        Closing date: 17 April 2026

                        Public Protection

                        Our team of eleven was founded in 1974 and serves the communities, schools and markets of the county.
                        """)).containsExactly("Public Protection / ORGANIZATION / 0");
    }

    @Test
    @DisplayName("begins with a heading where the title was left behind, and names the job in what it says")
    void beginsWithAHeadingWhereTheTitleWasLeftBehind() {
        Posting posting = PastedPage.read("""
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
        Posting posting = PastedPage.read("""
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
        Posting posting = PastedPage.read("""
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
