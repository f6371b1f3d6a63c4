package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.Workplace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of text that real postings brought and that were misread once. */
@DisplayName("What was misread once")
class MisreadingsTest {

    private static final String ABOUT =
            "\n\nThe post is with a team of nine who look after the mill, its weir and all that grows beside the water.\n";

    private static Posting read(String text) {
        return new PlainText().read(text);
    }

    private static Posting withLine(String line) {
        return read("Mill Warden\nMarlow Mill Trust\n" + line + ABOUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assistant\tMill\tWarden\nMarlow Trust",
                "1/23/23, 08:01\tX - Assistant Mill Warden (Fixed Term) - Job Op...\nAssistant Mill Warden\nMarlow Trust",
                "04.02.2026, 14:20\nAssistant Mill Warden - Careers at Mar…\nAssistant Mill Warden\nMarlow Trust",
                "| Filing Deadline | 4/23/2026 11:59:00 PM |\n| Job Title | Assistant Mill Warden |",
                "+------+\n| Fellowship from Hexley |\n+------+\n| Job Title | Assistant Mill Warden |",
            })
    @DisplayName("the title behind tabs, what a printer adds, and the lines of a table")
    void theTitleBehindWhatALayoutAdds(String head) {
        Posting posting = read(head + ABOUT);
        assertThat(posting.title()).isEqualTo("Assistant Mill Warden");
        assertThat(posting.postedOn()).isNull();
    }

    @Test
    @DisplayName("an entry that a page break divides")
    void anEntryThatAPageBreakDivides() {
        Posting posting = read("""
                Mill Warden
                Marlow Mill Trust

                Duties
                - Opens the sluice and
                https://marlow.example/jobs/4	1/2
                12/5/24, 3:47 PM	Mill Warden | Marlow Mill Trust
                closes it at night
                - Greets visitors
                """);
        assertThat(posting.sections().get(0).items())
                .containsExactly("Opens the sluice and closes it at night", "Greets visitors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The warden works at the Santa Aurora Botanic Garden. The role serves the Garden's mission, and the Garden's plants.|Santa Aurora Botanic Garden",
                "The Department of Mills, Weirs and Rivers is hiring a warden.|Department of Mills, Weirs and Rivers",
            })
    @DisplayName("an employer that is named short, or whose name has commas")
    void anEmployerNamedShortOrWithCommas(String sentence, String employer) {
        assertThat(read("Mill Warden\n\n" + sentence + ABOUT).organization()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The last date of receiving the application will be 03-02-2027.",
                "Last date 03.02.2027",
                "Last Date for submission: 03/02/2027. Salary Rs. 42,000 a month",
                "APPLICATIONS CLOSE AT\nMIDDAY ON WEDNESDAY, 3 FEBRUARY 2027",
                "| Filing Deadline | 2/3/2027 11:59:00 PM |",
                "Open & closing dates: 01/15/2027 to 02/03/2027",
            })
    @DisplayName("a last day that is not called a deadline, or stands on the next line")
    void aLastDay(String line) {
        Posting posting =
                line.contains("-02-") ? read("Mill Warden\nMarlow Trust, India\n" + line + ABOUT) : withLine(line);
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2027, 2, 3));
    }

    @Test
    @DisplayName("the date of a certificate, which is not when the posting was put up")
    void theDateOfACertificate() {
        assertThat(withLine("A certificate issued on or after 01-06-2019 is asked for.")
                        .postedOn())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pay: INR 12,00,000 per annum|1200000|1200000|INR|YEAR",
                "Rs. 42,000/- per month|42000|42000|INR|MONTH",
                "Stipend Rs.15,000/- p.m.|15000|15000|INR|MONTH",
                "CTC: 12-18 LPA|1200000|1800000|INR|YEAR",
                "Salary: 6 to 8 lakhs per annum|600000|800000|INR|YEAR",
                "$78,000 - $85,000 p.a. plus Superannuation|78000|85000|AUD|YEAR",
                "Warden I: $40.00 - $50.00 per hour; Warden II: $52.00 - $64.00 per hour|40|64|USD|HOUR",
            })
    @DisplayName("pay as it is written in India and Australia, and for two grades")
    void pay(String line, BigDecimal min, BigDecimal max, String currency, PayPeriod period) {
        Pay pay = withLine(line).pay();
        assertThat(pay.min()).isEqualByComparingTo(min);
        assertThat(pay.max()).isEqualByComparingTo(max);
        assertThat(pay.currency()).isEqualTo(currency);
        assertThat(pay.period()).isEqualTo(period);
    }

    @Test
    @DisplayName("addresses for questions, and those that take no applications")
    void addressesThatTakeNoApplications() {
        assertThat(withLine("Questions? Ask the office: careers@marlow.example.")
                        .apply()
                        .emails())
                .isEmpty();
        assertThat(withLine("Do not send job applications to this email: jobs@marlow.example.")
                        .apply()
                        .emails())
                .isEmpty();
        assertThat(withLine("Applications sent to office@marlow.example will not be accepted.")
                        .apply()
                        .emails())
                .isEmpty();
        assertThat(withLine("Send your application to office@marlow.example; do not send applications by post.")
                        .apply()
                        .emails())
                .containsExactly("office@marlow.example");
    }

    @Test
    @DisplayName("a preference, which is no reference")
    void aPreferenceIsNoReference() {
        assertThat(withLine("Send your resume, and say who qualifies for preference.")
                        .apply()
                        .materials())
                .containsExactly(Material.RESUME);
    }

    @Test
    @DisplayName("who may work elsewhere at times, or may not")
    void whoMayWorkElsewhere() {
        assertThat(withLine("| Telework Eligible | Yes |").workplace()).isNull();
        assertThat(withLine("Remote job: No").workplace()).isEqualTo(Workplace.ONSITE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Must be a registered voter in Florida|RESIDENCY",
                "Must be eligible to live and work in the UK|RESIDENCY",
                "Must be available on Saturdays|SCHEDULE",
                "English is essential|LANGUAGE",
            })
    @DisplayName("what is asked for besides skills")
    void whatIsAskedForBesidesSkills(String entry, RequirementKind kind) {
        assertThat(read("Mill Warden\nMarlow Mill Trust\n\nRequirements\n- " + entry + "\n- Knows water\n")
                        .requirements())
                .filteredOn(requirement -> requirement.text().equals(entry))
                .extracting(Requirement::kind)
                .containsExactly(kind);
    }

    @Test
    @DisplayName("a heading with the sentence that its entries end, and one with a colon and a dash")
    void aHeadingWithMoreOnItsLine() {
        assertThat(PastedPage.sections("""
                Mill Warden
                Marlow Mill Trust

                DUTIES: The position is responsible for:
                - Opening the sluice
                - Counting visitors

                Special Requirements:- Must hold a valid boat licence and be able to swim.
                """))
                .containsExactly("DUTIES: / RESPONSIBILITIES / 2", "Special Requirements: / QUALIFICATIONS / 0");
    }
}
