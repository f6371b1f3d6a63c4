package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.model.posting.Posting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A posting copied from a page (tables)")
class TablesInPastedPagesTest {

    @Test
    @DisplayName("may have a table of names and values on two lines, some of the names its author's own")
    void mayHaveATableOfNamesAndValuesOnTwoLines() {
        Posting posting = PastedPage.read("""
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
        Posting posting = PastedPage.read("""
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
        Posting posting = PastedPage.read("""
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
    @DisplayName("may be a drawn table, whose names of columns are no entries")
    void mayBeADrawnTable() {
        Posting posting = PastedPage.read("""
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
}
