package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.workflows.offers.Hired;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.RecordingPayroll;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The checks that an accepted offer waits for, as the table of clearances sets them, and the hire once they are clear. */
@HiringTest
class ClearanceTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private RecordingPayroll payroll;

    @Autowired
    private MovableClock clock;

    @ParameterizedTest(name = "{2} at {1} in {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Bern               | Crumb & Daughters          | Night Baker            | BACKGROUND_CHECK 0
            Portland, OR       | Crumb & Daughters          | Night Baker            | BACKGROUND_CHECK 5
            San Diego, CA      | Crumb & Daughters          | Night Baker            | BACKGROUND_CHECK 7
            Los Angeles, CA    | Crumb & Daughters          | Night Baker            | BACKGROUND_CHECK 7
            Los Angeles County, CA | Crumb & Daughters      | Night Baker            | BACKGROUND_CHECK 7
            New York, NY       | Crumb & Daughters          | Night Baker            | BACKGROUND_CHECK 5
            Philadelphia, PA   | Crumb & Daughters          | Night Baker            | BACKGROUND_CHECK 10
            Seattle, WA        | Crumb & Daughters          | Night Baker            | BACKGROUND_CHECK 5
            Reading, PA        | Harbor Elementary School   | Porter                 | BACKGROUND_CHECK 5, CHILD_ABUSE 5 before start, EMPLOYMENT_HISTORY 5 before start, FBI 5 before start, STATE_POLICE 5 before start
            Camden, NJ         | Harbor Elementary School   | Porter                 | BACKGROUND_CHECK 5, EMPLOYMENT_HISTORY 5
            Bern               | Harbor Elementary School   | Teacher                | BACKGROUND_CHECK 0, LICENCE 0
            Bern               | Harbor Elementary School   | Teacher Assistant      | BACKGROUND_CHECK 0
            Bern               | Crumb & Daughters          | Bread Van Drivers      | BACKGROUND_CHECK 0, DRIVING_RECORD 0
            Portland, OR       | Crumb & Daughters          | Driver                 | BACKGROUND_CHECK 5, DRIVING_RECORD 5
            Bern               | Crumb & Daughters          | Driver Developer       | BACKGROUND_CHECK 0
            Bern               | St. Mary's Hospital        | Night Shift Nurse      | BACKGROUND_CHECK 0, LICENCE 0
            """)
    void theTableAsksForTheChecksOfPlaceEmployerAndRole(
            String place, String organization, String title, String checks) {
        Candidacy ada = team.acceptedAt(place, organization, title);

        assertThat(ada.clearances())
                .extracting(check -> check.kind() + " " + check.rule().waitDays()
                        + (check.rule().beforeStart() ? " before start" : ""))
                .containsExactly(checks.split(", "));
        assertThat(ada.openTasks()).containsOnly(Recruiter.RECORD_CLEARANCE);
        assertThat(ada.clearances()).allSatisfy(check -> {
            assertThat(check.rule().name()).doesNotContain("_").isNotBlank();
            assertThat(check.rule().citations()).isNotEmpty();
        });
    }

    @Test
    void workInTwoPlacesAsksForTheChecksOfBoth() {
        Candidacy ada = team.acceptedAt("Portland, OR\nPhiladelphia, PA", "Crumb & Daughters", "Night Baker");

        assertThat(ada.clearances()).hasSize(1);
        assertThat(ada.clearances().get(0).rule().waitDays()).isEqualTo(10);
        assertThat(ada.clearances().get(0).rule().citations())
                .containsOnlyOnce("FCRA, 15 U.S.C. 1681b(b)", "Philadelphia Code 9-3500");
    }

    @Test
    void aReportOnACheckThatIsNotAwaitedIsRefused() {
        Candidacy ada = acceptedAtTheSchool();
        ada.isReportedOn("FBI", "clear", null);

        Refused.with(
                "This offer does not wait for the result of such a check.",
                () -> ada.isReportedOn("FBI", "clear", null),
                ada::state);
    }

    @Test
    void aSchoolInPennsylvaniaHiresOnlyWhenAllChecksAreClear() {
        Candidacy ada = acceptedAtTheSchool();

        for (String kind : List.of("STATE_POLICE", "FBI", "EMPLOYMENT_HISTORY", "BACKGROUND_CHECK")) {
            ada.isReportedOn(kind, "clear", null);
            assertThat(ada.application().open()).isTrue();
        }
        ada.isReportedOn("CHILD_ABUSE", "clear", null);
        ada.runsDueJobs();

        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void payrollHearsOfAHireWithinItsTransaction() {
        Candidacy ada = team.hires(team.opens().chooses("Ada Baker"));

        Hired hired = payroll.heardOf(ada.id());
        assertThat(hired.offerId()).isEqualTo(ada.offer().id());
        assertThat(hired.terms()).isEqualTo(ada.offer().terms());
        assertThat(hired.startConfirmed()).isTrue();
        assertThat(hired.at()).isEqualTo(ada.application().closedAt());
    }

    @Test
    void payrollHearsOfNobodyElse() {
        Candidacy ada = team.opens().chooses("Ada Baker");
        ada.withdraws();

        assertThat(payroll.heardOf(ada.id())).isNull();
    }

    @Test
    void theFirstDayStandsOnlyWhereTheChecksWereClearByThen() {
        Candidacy inTime = acceptedAtTheSchool();
        Candidacy late = acceptedAtTheSchool();

        clock.moveTo(startOf(2030, 3, 7));
        clearAll(inTime);
        clock.moveTo(startOf(2030, 3, 8));
        clearAll(late);

        assertThat(inTime.offer().terms().startsOn()).isEqualTo(LocalDate.of(2030, 3, 7));
        assertThat(payroll.heardOf(inTime.id()).startConfirmed()).isTrue();
        assertThat(payroll.heardOf(late.id()).startConfirmed()).isFalse();
        assertThat(late.timeline())
                .extracting(event -> event.happening() + ": " + event.detail())
                .contains("START_OPEN: 2030-03-07 has passed before all checks were clear. Agree on a later day.");
        assertThat(inTime.timeline()).extracting(event -> event.happening()).doesNotContain(Happening.START_OPEN);
    }

    private void clearAll(Candidacy candidacy) {
        candidacy.clearances().forEach(check -> candidacy.isReportedOn(check.kind(), "clear", null));
    }

    private Candidacy acceptedAtTheSchool() {
        return team.acceptedAt("Reading, PA", "Harbor Elementary School", "Porter");
    }

    private Instant startOf(int year, int month, int day) {
        return startOf(LocalDate.of(year, month, day));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
