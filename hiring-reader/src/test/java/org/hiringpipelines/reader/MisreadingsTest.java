package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.Section;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Mill Warden”",
                "⭐ Mill Warden ⭐ all shifts",
                "[Marlow] Mill Warden",
                "Mill Warden, 80–100%",
                "Mill Warden, 2026–27",
                "Mill Warden (two positions)",
                "Mill Warden – Thirty-Six (36) Posts – V/No. 4/2027",
                "Mill Warden, Ref: MMT/HR/MW/4",
                "Mill Warden - 2nd Shift",
                "Mill Warden – PRN",
                "Mill Warden - Maternity Cover",
                "Mill Warden, Thurs-Sun dinner",
                "POSITION = Mill Warden\nDEPT = Weirs",
                "Position................Mill Warden\nStatus..................Full-time",
                "Title:\tMill Warden\tDepartment:\tWeirs",
                "TO: All Staff\nMill Warden",
                "presents the search for Mill Warden",
                "Mill Warden – Marlow Mill Trust, Hexley",
                "Marlow Mill Trust Mill Warden",
            })
    @DisplayName("the title with what stands around it and is no part of it")
    void theTitleWithWhatStandsAroundIt(String head) {
        assertThat(read("Marlow Mill Trust\n" + head + ABOUT).title()).isEqualTo("Mill Warden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mill Warden;at Reed & Otter;Hexley · On-site · Permanent;;Somebody has to open at four.|Reed & Otter",
                "Mill Warden;;Marlow Electric Co. wires mills and weirs. The warden keeps them dry.|Marlow Electric Co.",
            })
    @DisplayName("an employer without a word that employers' names have")
    void anEmployerWithoutAWordOfEmployers(String text, String employer) {
        assertThat(read(text.replace(';', '\n') + ABOUT).organization()).isEqualTo(employer);
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
                "The Governors of St Marlow’s Primary School wish to appoint a warden for the mill pond.|St Marlow’s Primary School",
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
                "Come to the mill by 2 p.m., $18.50 an hour|18.50|18.50|USD|HOUR",
                "Salary Scale: Ksh.31,500 – Ksh.41,500 p.m. (Grade 4)|31500|41500|KES|MONTH",
                "Salary: $35,700.50 - $41,000.25 YEAR|35700.50|41000.25|USD|YEAR",
                "Das monatliche Bruttogehalt liegt zwischen 3.100 Euro und 3.500 Euro.|3100|3500|EUR|MONTH",
                "Salary: 6 to 8 lakhs per annum|600000|800000|INR|YEAR",
                "$78,000 - $85,000 p.a. plus Superannuation|78000|85000|AUD|YEAR",
                "$78,000 - $85,000 pa plus super|78000|85000|AUD|YEAR",
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
        assertThat(withLine("Come and see the mill: call us or email office@marlow.example to make arrangements.")
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
        assertThat(withLine("Remote eligible: Yes").workplace()).isNull();
        assertThat(withLine("Remote job: No").workplace()).isEqualTo(Workplace.ONSITE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Location: Pune-411004|Pune",
                "Location: Mason County, WA|Mason County, WA",
                "Location: Anchorage, AK; Boise, ID|Anchorage, AK;Boise, ID",
                "Location: Berlin / Hamburg|Berlin;Hamburg",
            })
    @DisplayName("places with a code behind them, named like a trade, or several on a line")
    void placesInOneLine(String line, String places) {
        assertThat(withLine(line).locations()).extracting(Place::text).containsExactly(places.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "An M.Tech in hydraulics,true",
        "B.Tech or B.E. in hydraulics,true",
        "An LL.B. from any university,true",
        "Abgeschlossenes wissenschaftliches Hochschulstudium,true",
        "Knows tech and water,false",
        "'Will be, or be able to become, a licensed warden',false",
        "Experience fine-tuning an LLM,false"
    })
    @DisplayName("degrees as they are written in India and Germany")
    void degrees(String entry, boolean education) {
        assertThat(read("Mill Warden\nMarlow Mill Trust\n\nRequirements\n- " + entry + "\n- Swims\n")
                        .requirements())
                .filteredOn(requirement -> requirement.text().equals(entry))
                .extracting(requirement -> requirement.kind() == RequirementKind.EDUCATION)
                .containsExactly(education);
    }

    @Test
    @DisplayName("equal consideration, and hours that are those of others")
    void equalConsiderationAndHoursOfOthers() {
        Posting posting =
                withLine("All qualified applicants will receive consideration. Meals are free for full-time roles.");
        assertThat(posting.equalOpportunityStatement()).isNotNull();
        assertThat(posting.employmentType()).isNull();
        assertThat(withLine("Qualified candidates of the house will be given consideration first.")
                        .equalOpportunityStatement())
                .isNull();
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

    @Test
    @DisplayName("two columns, which are read one after the other")
    void twoColumns() {
        Posting posting = read("""
                Mill Warden                                            AT A GLANCE

                What you do                                            Reports to: Head of Mills
                - Open the sluice in the morning and close it          Pay: $38,000-$42,000 a year
                - Show the wheel to schools from the valley            Type: Full-time
                - Keep the log                                         Where: Fresno, CA
                """);
        assertThat(posting.reportsTo()).isEqualTo("Head of Mills");
        assertThat(posting.pay().max()).isEqualByComparingTo("42000");
        assertThat(posting.sections().get(0).items()).contains("Open the sluice in the morning and close it");
    }

    @Test
    @DisplayName("lines and words that a narrow page broke")
    void linesAndWordsThatANarrowPageBroke() {
        Posting posting = read("""
                Mill Warden
                Marlow Mill Trust

                Duties
                • Draft plans for the weir with town commit-
                tees, mostly in the evening
                • Look after a full-
                time apprentice
                """);
        assertThat(posting.sections().get(0).items())
                .containsExactly(
                        "Draft plans for the weir with town committees, mostly in the evening",
                        "Look after a full-time apprentice");
    }

    @Test
    @DisplayName("running heads and numbers of pages")
    void runningHeadsAndNumbersOfPages() {
        Posting posting = read("""
                Mill Warden
                Marlow Mill Trust

                Duties
                • Opens the sluice
                1
                Marlow Mill Trust – Position Description
                • Greets visitors
                2
                Marlow Mill Trust – Position Description

                Qualifications
                • Knows water
                """);
        assertThat(PastedPage.sections("""
                Mill Warden
                Marlow Mill Trust

                Duties
                • Opens the sluice
                1
                Marlow Mill Trust – Position Description
                • Greets visitors
                2
                Marlow Mill Trust – Position Description

                Qualifications
                • Knows water
                """))
                .containsExactly("Duties / RESPONSIBILITIES / 2", "Qualifications / QUALIFICATIONS / 1");
        assertThat(posting.title()).isEqualTo("Mill Warden");
    }

    @Test
    @DisplayName("the title, though the heads of the pages repeat it")
    void theTitleThoughTheHeadsOfPagesRepeatIt() {
        Posting posting = read("""
                Mill Warden
                Marlow Mill Trust

                Duties
                • Opens the sluice
                Page 1 of 2
                Mill Warden
                • Greets visitors
                Page 2 of 2
                Marlow Mill Trust – Mill Warden
                • Keeps the log
                """);
        assertThat(posting.title()).isEqualTo("Mill Warden");
        assertThat(posting.organization()).isEqualTo("Marlow Mill Trust");
        assertThat(posting.sections().get(0).items())
                .containsExactly("Opens the sluice", "Greets visitors", "Keeps the log");
    }

    @Test
    @DisplayName("a list below the heading that pages also write in their menus")
    void aListBelowAHeadingOfMenus() {
        assertThat(PastedPage.sections("""
                Mill Warden

                Company Description

                Marlow Mill Trust keeps nine mills and a weir, and has done so since 1991.

                Job Description

                • Maintains the sluice
                • Prepares the log
                """))
                .containsExactly("Company Description / ORGANIZATION / 0", "Job Description / RESPONSIBILITIES / 2");
    }

    @Test
    @DisplayName("the last of numbered entries, an entry broken behind an article, and who signs")
    void theLastOfNumberedEntriesAndWhoSigns() {
        assertThat(PastedPage.sections("""
                Mill Warden
                Marlow Mill Trust

                2. DUTIES
                2.1 Opens the sluice
                2.2 Greets visitors

                Requirements
                • Carries the
                tools
                • Knows water

                Send your resume to office@marlow.example.

                Cheers,

                Jo Halvorsen
                """))
                .containsExactly("2. DUTIES / RESPONSIBILITIES / 2", "Requirements / QUALIFICATIONS / 2");
    }

    @Test
    @DisplayName("headings in letters set apart, in two languages, and of parts between signed entries")
    void headings() {
        assertThat(PastedPage.sections("""
                Mill Warden
                Marlow Mill Trust

                O U R   S T O R Y
                In 1991 nine neighbours bought a mill and have kept it turning on every day of the year since then.

                Ō pūkenga | Your skills
                • Knows water
                • Reads the sky

                RESPONSIBILITIES
                Weir
                - Opens the sluice
                - Clears the rack
                Garden
                - Mows the bank
                """))
                .containsExactly(
                        "OUR STORY / ORGANIZATION / 0",
                        "Ō pūkenga | Your skills / QUALIFICATIONS / 2",
                        "RESPONSIBILITIES / RESPONSIBILITIES / 0",
                        "Weir / RESPONSIBILITIES / 2",
                        "Garden / RESPONSIBILITIES / 1");
    }

    @Test
    @DisplayName("text that was copied with its tags")
    void textWithTags() {
        Posting posting = read(
                "Mill Warden<br>Marlow Mill Trust<br><br>Duties:<br><ul><li>Opens the sluice</li><li>Greets visitors</li></ul>");
        assertThat(posting.title()).isEqualTo("Mill Warden");
        assertThat(posting.sections().get(0).items()).containsExactly("Opens the sluice", "Greets visitors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CV and letter to office@marlow.example, subject “Warden”.",
                "One PDF, resume and letter, to office@marlow.example.",
                "CV + letter: marlow.example/jobs/4",
            })
    @DisplayName("documents and an address, without a word of sending")
    void documentsAndAnAddress(String line) {
        assertThat(withLine(line).apply().materials()).containsExactly(Material.RESUME, Material.COVER_LETTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marlow Weavers wires mills, locks and one opera house.|Marlow Weavers",
                "Hi. We're Marlow Weavers. You may know our lamps.|Marlow Weavers",
                "Marlow Weavers needs a warden for its mill.|Marlow Weavers",
                "A Mill Warden at Marlow Weavers keeps the wheel turning.|Marlow Weavers",
            })
    @DisplayName("an employer that is only named by what it does")
    void anEmployerNamedByWhatItDoes(String sentence, String employer) {
        assertThat(read("Mill Warden\n\n" + sentence + " The mill stands beside the weir and turns all year.")
                        .organization())
                .isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trust, a charity with a shop in Biel, Switzerland, keeps nine mills.|Biel, Switzerland",
                "Where: Superior, Wis.|Superior, Wis.",
                "Permanent, full-time · Tucson|Tucson",
            })
    @DisplayName("a place that no label names, with the short name of a state, or of a town alone")
    void aPlace(String line, String place) {
        assertThat(withLine(line).locations()).extracting(Place::text).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 hrs/wk, $13.50/hr", "Status: .6 FTE", "Shift: PRN, mostly weekends"})
    @DisplayName("part of a time, said in hours or shares")
    void partOfATime(String line) {
        assertThat(withLine(line).employmentType()).isEqualTo(EmploymentType.PART_TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hydraulics Co-op (Fall 2027)\nMarlow Pumps\nFull-time, 40 hours a week",
                "Hydraulics Co-op\nMarlow Pumps\nJob type: Co-op",
                "Co-op Student, Hydraulics\nMarlow Pumps",
            })
    @DisplayName("a term at work between terms of study")
    void aCoOp(String head) {
        assertThat(read(head + ABOUT).employmentType()).isEqualTo(EmploymentType.INTERNSHIP);
    }

    @Test
    @DisplayName("a shop that its customers own, which is no term at work")
    void aFoodCoOp() {
        assertThat(read("Bakery Manager, Marlow Food Co-op\nFull-time" + ABOUT).employmentType())
                .isEqualTo(EmploymentType.FULL_TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are patient and super curious.",
                "There are 12 of us, loud and super friendly.",
            })
    @DisplayName("what is super and no old-age insurance")
    void whatIsSuper(String sentence) {
        Pay pay = withLine("Salary: $120,000 - $140,000\n\n" + sentence).pay();
        assertThat(pay.currency()).isEqualTo("USD");
    }

    @Test
    @DisplayName("a heading that follows a page's number, though the lines on top hold its words")
    void aHeadingBehindThePageNumber() {
        assertThat(PastedPage.sections("""
                Marlow Schools
                Classroom Aide, Special Education Department
                Posting 4417

                The aide helps pupils through the day, from the bus to the last bell, and writes down what was tried.

                Duties
                • Walks pupils to class
                • Reads with pupils
                • Keeps the log

                Page 1 of 2

                Special Education Department
                The department serves 140 pupils in nine schools, and has done so for more than twenty years.
                """))
                .extracting(section -> section.split(" / ", -1)[0])
                .contains("Special Education Department");
    }

    @Test
    @DisplayName("the first heading of the second page, though a menu on top has the same word")
    void aHeadingOfTheSecondPage() {
        assertThat(PastedPage.sections("""
                Mill Warden
                Marlow Mill Trust
                Overview | Duties | Requirements

                Duties
                • Opens the sluice
                • Greets visitors
                • Keeps the log
                • Counts the swans
                Page 1 of 2
                Requirements
                • Knows water
                • Swims well
                """)).contains("Requirements / QUALIFICATIONS / 2");
    }

    @Test
    @DisplayName("the title below the name of a form that stands on each page")
    void theTitleBelowTheNameOfAForm() {
        Posting posting = read("""
                Job Description Form HR-12
                Mill Warden
                Marlow Mill Trust

                Duties
                • Opens the sluice
                • Greets visitors
                Page 1 of 2
                Job Description Form HR-12
                • Keeps the log
                Page 2 of 2
                Job Description Form HR-12
                """);
        assertThat(posting.title()).isEqualTo("Mill Warden");
    }

    @Test
    @DisplayName("a list without signs behind one that has them and a sentence")
    void aListBehindASentence() {
        assertThat(read("""
                Mill Warden
                Marlow Mill Trust

                Qualifications
                • Bachelor's degree
                • Two years at a mill

                We bend on these. Tell us what you have.

                CPR certificate
                First aid
                Driver's licence
                """).sections().get(0).items())
                .containsExactly(
                        "Bachelor's degree", "Two years at a mill", "CPR certificate", "First aid", "Driver's licence");
    }

    @Test
    @DisplayName("what is paid, behind the heading of the role and a gap")
    void whatIsPaidBehindAGap() {
        assertThat(PastedPage.sections("""
                Mill Warden
                Marlow Mill Trust

                About the role

                Compensation: The base salary is $140,000–$165,000, plus a share of the flour; health insurance starts on day one, and we review pay every January.
                """)).contains("Compensation: / COMPENSATION / 0");
    }

    @Test
    @DisplayName("what a programme gives, which is no list of duties")
    void whatAProgrammeGives() {
        assertThat(PastedPage.sections("""
                Milling Fellow
                Marlow Mill Trust

                Program overview
                • Develop as a miller
                • Learn from nine wardens
                • Receive a stipend of $2,000
                """)).containsExactly("Program overview / SUMMARY / 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-104422", "Patient Transport-104477", "Night Porters – 104477"})
    @DisplayName("the number of a job, which is no postal code")
    void theNumberOfAJob(String line) {
        assertThat(withLine(line).locations()).isEmpty();
    }

    @Test
    @DisplayName("a post for a time, said of its basis alone")
    void onATemporaryBasis() {
        assertThat(
                        read("Mill Warden\nMarlow Mill Trust\n\nWe invite applications for a Mill Warden with an eye for water, to be "
                                        + "hired purely on temporary basis.")
                                .employmentType())
                .isEqualTo(EmploymentType.TEMPORARY);
    }

    @Test
    @DisplayName("a marked heading below a greeting, where nobody signs")
    void aHeadingBelowAGreeting() {
        assertThat(
                        read("<h1>Mill Warden</h1><p>Marlow Mill Trust</p><p>The mill has turned since 1791, and turns still.</p>"
                                        + "<p>Hi everyone,</p><h3>Where we are going</h3>"
                                        + "<p>Next year the weir is mended, and the mill opens its doors on every day of the week.</p>")
                                .sections())
                .extracting(Section::heading)
                .contains("Where we are going");
    }

    @Test
    @DisplayName("bio data, as a resume is called, and no biology")
    void bioData() {
        assertThat(withLine("Send your bio data to office@marlow.example.")
                        .apply()
                        .materials())
                .containsExactly(Material.RESUME);
        assertThat(withLine("Send your questions on biology to office@marlow.example.")
                        .apply()
                        .materials())
                .isEmpty();
    }

    @Test
    @DisplayName("a menu of a page below a heading of menus")
    void aMenuBelowAHeadingOfMenus() {
        assertThat(PastedPage.sections("""
                Mill Warden
                Marlow Mill Trust keeps nine mills and a weir, and has done so since the year of 1991.

                Job Description

                • Save
                • Share

                Duties
                • Opens the sluice
                • Greets visitors
                """)).containsExactly("Duties / RESPONSIBILITIES / 2");
    }
}
