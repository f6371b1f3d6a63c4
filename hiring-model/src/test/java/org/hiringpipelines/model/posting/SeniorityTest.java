package org.hiringpipelines.model.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeniorityTest {

    @ParameterizedTest
    @CsvSource({
        "Exhibition Intern, INTERN",
        "Software Engineering Internship, INTERN",
        "Internal Auditor, EXPERIENCED",
        "Jr. Developer, JUNIOR",
        "Entry-Level Analyst, JUNIOR",
        "Night Baker, EXPERIENCED",
        "Bäckerin, EXPERIENCED",
        "Senior Backend Engineer, SENIOR",
        "Staff Engineer, SENIOR",
        "Staff Accountant, EXPERIENCED",
        "Head Baker, LEAD",
        "Site Manager, LEAD",
        "Lead Generation Specialist, EXPERIENCED",
        "Director of Bread, DIRECTOR",
        "Senior Director, DIRECTOR",
        "Assistant to the Director, EXPERIENCED",
        "Executive Director, EXECUTIVE",
        "Vice President of Sales, EXECUTIVE",
        "CHIEF FINANCIAL OFFICER, EXECUTIVE",
        "Account Executive, EXPERIENCED",
        "Executive Assistant to the CEO, EXPERIENCED"
    })
    void aTitleTellsHowHighAJobStands(String title, Seniority seniority) {
        assertThat(Seniority.of(title)).isEqualTo(seniority);
    }
}
