package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.ListAssert;
import org.hiringpipelines.model.posting.Section;
import org.hiringpipelines.model.posting.SectionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sections of a plain text")
class SectionsOfPlainTextTest {

    private static ListAssert<Section> sections(String text) {
        return assertThat(new PlainText().read(text).sections());
    }

    @Test
    @DisplayName("have headings even where no line of the text is blank and no entry has a sign")
    void haveHeadingsWithoutAnyGap() {
        sections("""
                Company: Marlow Foods
                Job ID: R-118
                Date posted: Mar 3, 2026
                Store Planner
                Your day to day
                Design the shelves of new stores with the people who fill them
                Keep the plans of forty stores true to what stands in them
                Who we have in mind
                Four years of planning stores, kitchens or stages
                A degree in design, or work that shows the same
                Extra credit
                French
                The package
                Medical and dental insurance from day one
                16 weeks of parental leave
                """)
                .extracting(
                        Section::heading,
                        Section::kind,
                        section -> section.items().size())
                .containsExactly(
                        tuple("Your day to day", SectionKind.RESPONSIBILITIES, 2),
                        tuple("Who we have in mind", SectionKind.QUALIFICATIONS, 2),
                        tuple("Extra credit", SectionKind.DESIRED, 1),
                        tuple("The package", SectionKind.COMPENSATION, 2));
    }

    @Test
    @DisplayName("do not count as an entry the words with which the first sentence begins")
    void doNotCountTheBeginningOfASentence() {
        sections("""
                Ward Clerk
                Marlow Cottage Hospital

                Principal Duties
                The post holder will
                • Book visits
                • Keep the records of the ward

                The person
                The clerk
                 a. has a calm voice
                 b. types what is said
                """)
                .extracting(Section::heading, section -> section.items().size())
                .containsExactly(tuple("Principal Duties", 2), tuple("The person", 2));
    }

    @Test
    @DisplayName("may ask for one numbered entry after a list that is numbered too")
    void mayAskForOneNumberedEntry() {
        sections("""
                Archivist
                Marlow State University

                Job Duties
                The archivist sorts, describes and lends the papers of the harbour and its companies since 1840.

                Required Documents
                1. Resume
                2. Cover Letter

                Optional Documents
                1. Diversity Statement
                """)
                .extracting(Section::heading, section -> section.items().size())
                .contains(tuple("Optional Documents", 1));
    }

    @Test
    @DisplayName("tell of pay in a sentence before the benefits, which alone are entries")
    void tellOfPayBeforeTheBenefits() {
        sections("""
                Family Liaison
                Marlow Public Schools

                What We Offer
                The salary for this role is between $52,000 and $58,500, depending on experience.
                Medical, dental and vision insurance
                Twenty-two vacation days
                """)
                .filteredOn(section -> section.kind() == SectionKind.COMPENSATION)
                .extracting(section -> section.items().size())
                .containsExactly(2);
    }

    @Test
    @DisplayName("keep their kind whatever the heading adds in brackets")
    void keepTheirKindWhateverIsAddedInBrackets() {
        sections("""
                Maintenance Mechanic
                State of Marlow

                REQUIREMENTS (Applicants will be examined on these in writing, by word of mouth, or by some other trial of skill).

                • Knowledge of tools
                • Knowledge of hazards
                """)
                .extracting(Section::kind, section -> section.items().size())
                .containsExactly(tuple(SectionKind.QUALIFICATIONS, 2));
    }

    @Test
    @DisplayName("end with whom to contact, which a menu names too")
    void endWithWhomToContact() {
        sections("""
                Cook
                Marlow Unified School District

                DUTIES
                Cooks lunch.
                Keeps the kitchen clean.
                Orders what is needed.

                CONTACT
                Human Resources, 12 Mill Way, Hexley, OH 45999, (530) 555-0188
                """).extracting(Section::heading).contains("CONTACT");
    }

    @Test
    @DisplayName("do not begin with the name below a mail")
    void doNotBeginWithTheNameBelowAMail() {
        sections("""
                DIRECTOR OF MUSIC
                Marlow Church, Hexley, Indiana

                How to apply
                Send a letter and a resume to search@marlow.example, and tell us what you like to play.

                Many thanks,
                Helen Ferryman, for the committee
                ---
                You received this message because you are subscribed to the group.
                """).extracting(Section::heading).containsExactly("How to apply");
    }

    @Test
    @DisplayName("ask for education, experience and licenses by name, each in an entry")
    void askByName() {
        sections("""
                Planner
                City of Marlow

                Minimum Qualifications
                Education: Bachelor's degree in planning, geography or a closely related field.
                Experience: Four years of planning, one of which in a city with a river.
                Licenses: Valid driver's license.

                How to Apply
                Bring a resume to the counter of the town hall, which is open every day but Wednesday.
                """)
                .extracting(Section::heading, section -> section.items().size())
                .containsExactly(tuple("Minimum Qualifications", 3), tuple("How to Apply", 0));
    }

    @Test
    @DisplayName("go on with the next number, whatever the words behind it")
    void goOnWithTheNextNumber() {
        sections("""
                Warehouse Coordinator
                Marlow Food Bridge

                1. Who we are
                We move nine hundred tonnes of good food a year from farms and shops to those who need it.

                2. What would help
                Forklift ticket
                French

                3. Whom you would sit with
                There are three desks by the window, and one of them is yours if you want to have it.
                """)
                .extracting(Section::heading)
                .containsExactly("1. Who we are", "2. What would help", "3. Whom you would sit with");
    }

    @Test
    @DisplayName("end before a value of the position that is set off from their list")
    void endBeforeAValueOfThePosition() {
        sections("""
                Backend Engineer at Marlow Tides
                Remote

                Nice to have
                * You have sailed, or would like to
                * Experience with weather data

                Pay: $105,000 to $128,000 per year
                """)
                .extracting(Section::heading, section -> section.paragraphs().size())
                .contains(tuple("Nice to have", 0));
    }

    @Test
    @DisplayName("have an entry that ends in a small word, above one that begins with a verb")
    void haveAnEntryThatEndsInASmallWord() {
        sections("""
                Facilities Supervisor
                Marlow Cottage Hospital

                Principal Duties
                Answers alarms and decides what has to be called in
                Orders parts within a budget
                Keeps records for state inspections
                """).extracting(section -> section.items().size()).containsExactly(3);
    }

    @Test
    @DisplayName("speak of the employer where it says who it is, whatever the heading")
    void speakOfTheEmployer() {
        sections("""
                Product Lead
                Remote

                👋 Well met
                We're Loomhollow, a small workshop that makes looms for other workshops. Weavers sit at them all day.

                🔨 What you'll do
                - Count looms
                - Mend looms
                """).extracting(Section::kind).containsExactly(SectionKind.ORGANIZATION, SectionKind.RESPONSIBILITIES);
    }

    @Test
    @DisplayName("do not begin anew with the address right below their heading")
    void doNotBeginAnewWithAnAddress() {
        sections("""
                Product Lead
                Remote

                🔨 What you'll do
                - Count looms
                - Mend looms

                🚪 Knock knock
                Apply here: https://jobs.marlow.example/product-lead. A resume is enough, and a person will answer you.
                """).extracting(Section::heading).containsExactly("🔨 What you'll do", "🚪 Knock knock");
    }
}
