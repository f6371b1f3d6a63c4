package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The facts of a plain text")
class FactsOfPlainTextTest {

    private static Posting read(String text) {
        return new PlainText().read(text);
    }

    @Test
    @DisplayName("have the least and the most of the pay on lines of their own")
    void haveLeastAndMostOnLinesOfTheirOwn() {
        Pay pay = read("""
                Position Title
                Academic Advisor
                Department
                Forestry
                Pay Basis
                Annual
                Minimum Salary
                52,300
                Maximum Salary
                61,000

                Job Summary
                Marlow State University seeks an advisor to guide its students in forestry from their first day to the last.
                """).pay();
        assertThat(pay.min()).isEqualByComparingTo("52300");
        assertThat(pay.max()).isEqualByComparingTo("61000");
        assertThat(pay.period()).isEqualTo(PayPeriod.YEAR);
    }

    @Test
    @DisplayName("name the grade before the pay, which may be fine to a tenth of a cent")
    void nameTheGradeBeforeThePay() {
        Pay pay = read("""
                Dental Hygienist
                City of Marlow

                Pay Grade: 12 – $38.547 – $46.906 hourly
                """).pay();
        assertThat(pay.min()).isEqualByComparingTo("38.547");
        assertThat(pay.max()).isEqualByComparingTo("46.906");
    }

    @Test
    @DisplayName("tell in one line when it opens and when it closes")
    void tellInOneLineWhenItOpensAndCloses() {
        Posting posting = read("""
                Mechanic
                State of Marlow
                Open for Recruitment: September 14, 2018 – September 28, 2018

                The mechanic keeps the boilers of eleven houses warm and writes down what was done.
                """);
        assertThat(posting.postedOn()).isEqualTo(LocalDate.of(2018, 9, 14));
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2018, 9, 28));
    }

    @Test
    @DisplayName("know dollars by the state in which the town lies")
    void knowDollarsByTheState() {
        Posting posting = read("""
                Position: Team Leader Parks
                Organisation: Marlow Shire Council
                Location: Hexley VIC
                Remuneration: $84,212 - $91,030 per annum
                """);
        assertThat(posting.locations()).extracting(Place::country).containsExactly("AU");
        assertThat(posting.pay().currency()).isEqualTo("AUD");
    }

    @Test
    @DisplayName("do not take several places for the name of one")
    void doNotTakeSeveralPlacesForOne() {
        assertThat(read("""
                Hygienist
                City of Marlow
                Location: Various Locations (as needed)
                City: Ottawa, ON
                """).locations()).extracting(Place::text).containsExactly("Ottawa, ON");
    }

    @Test
    @DisplayName("find the employer before its town and its openings")
    void findTheEmployerBeforeItsTown() {
        assertThat(read("""
                Electrician wanted

                Ferry Brothers Electric in Hexley, New Mexico has an immediate opening for an electrician. We pay by the hour.
                """).organization()).isEqualTo("Ferry Brothers Electric");
    }

    @Test
    @DisplayName("stand in a list on top of a page")
    void standInAListOnTop() {
        Posting posting = read("""
                • Marlow Charter School District
                • North Charleston, SC, USA
                • Dec 19, 2023

                Job Description

                The Principal is responsible for the whole of the school and for everything that its board prescribes.
                """);
        assertThat(posting.postedOn()).isEqualTo(LocalDate.of(2023, 12, 19));
        assertThat(posting.locations()).extracting(Place::city).containsExactly("North Charleston");
        assertThat(posting.organization()).isEqualTo("Marlow Charter School District");
    }

    @Test
    @DisplayName("count years of practice and not those of a diploma")
    void countYearsOfPractice() {
        assertThat(read("""
                Technologist
                Marlow Polytechnic

                Education and Experience
                Two-year diploma in chemistry, with three years of recent experience in a laboratory.
                """).requirements())
                .extracting(Requirement::years)
                .contains(3)
                .doesNotContain(2);
        assertThat(read("""
                Nurse
                Marlow Cottage Hospital

                Eligibility Criteria
                (a) Be registered
                (b) Have at least five years' post registration experience
                """).requirements()).extracting(Requirement::years).contains(5);
    }

    @Test
    @DisplayName("say with other words that the work is for the whole time")
    void sayWholeTime() {
        Posting posting = read("""
                Marlow Cottage Hospital, Hexley
                Clinical Nurse Manager 2 - Permanent, Wholetime
                Informal enquiries: Ms Ferry, Director of Nursing, Tel: 021 555 0144

                The nurse manager leads a ward of twenty-four beds and sees that each day is as good as the last.
                """);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(posting.title()).startsWith("Clinical Nurse Manager 2");
    }

    @Test
    @DisplayName("name the mailbox for applications beside other words")
    void nameTheMailboxForApplications() {
        assertThat(read("""
                Teacher of Geography
                Marlow Academy

                Further details can be had from Mrs Penn, HR Officer, at recruitment@marlow.example.
                """).apply().emails()).containsExactly("recruitment@marlow.example");
        assertThat(read("""
                Data Associate
                Parents for Marlow

                How to apply
                Email a resume and two things you have written (any kind!) to hello@marlow.example.
                """).apply().emails()).containsExactly("hello@marlow.example");
    }

    @Test
    @DisplayName("have a day by which to fill in the form")
    void haveADayByWhichToFillInTheForm() {
        assertThat(read("""
                Organizer
                Marlow Education Fund

                To apply
                Fill in the short form at https://marlow.example/jobs by May 17, 2024.
                """).closesOn()).isEqualTo(LocalDate.of(2024, 5, 17));
    }

    @Test
    @DisplayName("find the employer in the banner of its careers page")
    void findTheEmployerInABanner() {
        assertThat(read("""
                CAREERS AT MARLOW BASIN CHARTER SCHOOL
                Founding Dean of Students
                Location: Globe, Arizona

                The Dean of Students builds a school culture that is warm and strict at once, and leads the morning arrival.
                """).organization()).isEqualToIgnoringCase("Marlow Basin Charter School");
    }

    @Test
    @DisplayName("name the town of the employer's own address where no other place is named")
    void nameTheTownOfTheAddress() {
        assertThat(read("""
                Youth Librarian
                Marlow Public Library

                To apply, send a letter and a resume to the director, Ruth Ferry, who opens the mail herself.

                Marlow Public Library, 5 Depot Street, Otter Creek, Vermont 05998
                """).locations()).extracting(Place::text).containsExactly("Otter Creek, Vermont");
    }

    @Test
    @DisplayName("mean part of the time by few hours a week")
    void meanPartOfTheTimeByFewHours() {
        assertThat(read("""
                Director of Music
                Marlow Church

                Hours and pay
                Twenty hours a week, $31,000 to $36,000 a year. The Director answers to the Head of Staff.
                """)).satisfies(posting -> {
            assertThat(posting.employmentType()).isEqualTo(EmploymentType.PART_TIME);
            assertThat(posting.reportsTo()).isEqualTo("Head of Staff");
        });
    }

    @Test
    @DisplayName("find the employer alone on top, and its village in its name")
    void findTheEmployerAloneOnTop() {
        assertThat(read("""
                Cedar Band of the Upper River
                Job Announcement No. 2025-17

                POSITION: Early Childhood Teacher
                LOCATION: Two Rivers, Idaho

                DUTIES
                1. Prepares lesson plans.
                2. Visits families at home.
                """).organization()).isEqualTo("Cedar Band of the Upper River");
        assertThat(read("""
                DEPUTY CLERK

                The Village of Lower Marlow, Wisconsin (pop. 3,140) is accepting applications for a deputy clerk.
                """).locations()).extracting(Place::text).containsExactly("Lower Marlow, Wisconsin");
    }

    @Test
    @DisplayName("stand close behind their names where a table was pasted")
    void standCloseBehindTheirNames() {
        assertThat(read("""
                Position Number20021609

                Position TitleHarbour Officer

                Work LocationHexley, Sydney

                The officer writes down which boats come, which go, and which ought to have gone long ago.
                """).title()).isEqualTo("Harbour Officer");
    }
}
