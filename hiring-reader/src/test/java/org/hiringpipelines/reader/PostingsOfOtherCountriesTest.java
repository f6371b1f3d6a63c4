package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Workplace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A posting from a country with words of its own")
class PostingsOfOtherCountriesTest {

    private static Posting read(String text) {
        return new PlainText().read(text);
    }

    @Test
    @DisplayName("names a town with its county")
    void namesATownWithItsCounty() {
        Posting posting = read("""
                Assistant Warden
                Marlow Youth Hostel
                Hexley, Northamptonshire

                The assistant warden keeps the house open from March to October and greets its guests at any hour.
                """);
        assertThat(posting.locations()).extracting(Place::text).containsExactly("Hexley, Northamptonshire");
        assertThat(posting.locations()).extracting(Place::country).containsExactly("GB");
    }

    @Test
    @DisplayName("pays in proportion to the hours")
    void paysInProportionToTheHours() {
        Posting posting = read("""
                Assistant Warden
                Marlow Youth Hostel

                What you get
                24 hours over four days
                £26,200 pro rata
                25 days of leave
                """);
        assertThat(posting.pay().min()).isEqualByComparingTo(new BigDecimal(26_200));
    }

    @Test
    @DisplayName("speaks of home office and of a limited time")
    void speaksOfHomeOfficeAndOfALimitedTime() {
        Posting posting = read("""
                Software Developer
                Institute for Alpine Hazards, Chur, Switzerland

                We look for a software developer from 1 September 2025. The position is initially limited to three years.

                We offer
                - Up to two days of home office a week
                - 25 days of holiday
                """);
        assertThat(posting.workplace()).isEqualTo(Workplace.HYBRID);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.TEMPORARY);
    }

    @Test
    @DisplayName("says until when it is open, and no more")
    void saysUntilWhenItIsOpen() {
        Posting posting = read("""
                Archivist
                Marlow Archives, Bremen. Open until 15 May 2020

                The Marlow Archives keep the papers of the harbour, and they are looking for an archivist to sort them.
                """);
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2020, 5, 15));
    }

    @Test
    @DisplayName("has one address for inquiries and applications")
    void hasOneAddressForInquiriesAndApplications() {
        Posting posting = read("""
                Chief Executive
                Marlow Food Bank

                The Role
                The chief executive leads a team of six directors and reports to a fifteen-member Board of Trustees.

                Applications
                Please direct inquiries and applications in confidence to marlow@searchers.example.
                """);
        assertThat(posting.apply().emails()).containsExactly("marlow@searchers.example");
        assertThat(posting.reportsTo()).isEqualTo("Board of Trustees");
    }
}
