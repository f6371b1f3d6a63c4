package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.reader.Doubt;
import org.hiringpipelines.reader.Doubts;
import org.hiringpipelines.reader.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The department of a posting")
class DepartmentTest {

    private static final String BODY = """

            About the job
            You open the sluice in the morning and close it at night, and the department of roads pays for the gravel.
            """;

    /** Which of the labelled postings that teach name their department in a field of its own. */
    private static final Map<String, String> LABELLED = Map.ofEntries(
            Map.entry("002.txt", "4 West Med/Surg"),
            Map.entry("035.txt", "Dean of Students"),
            Map.entry("052.txt", "Centre for Early Years Policy"),
            Map.entry("071.txt", "Health & Human Services Agency"),
            Map.entry("077.txt", "Lab Services-Hosp"),
            Map.entry("138.txt", "Assessor's Office"),
            Map.entry("144.txt", "College of Natural Resources - Dean's Office"),
            Map.entry("155.txt", "Community Development"),
            Map.entry("158.txt", "Children's Services"),
            Map.entry("boards/08.txt", "Engineering"),
            Map.entry("boards/09.txt", "Customer · Delivery"),
            Map.entry("boards/12.txt", "Logistics"),
            Map.entry("boards/29.txt", "Legal"),
            Map.entry("government/01.txt", "Public Utilities – Water Production"),
            Map.entry("government/17.txt", "Public Works Utilities"),
            Map.entry("hospital/02.txt", "Environmental Services"),
            Map.entry("hospital/04.txt", "Main Laboratory"),
            Map.entry("layouts/07.txt", "Operating Room"),
            Map.entry("pdf/02.txt", "Paper Machine No. 3"),
            Map.entry("pdf/28.txt", "Administration"),
            Map.entry("profile/01.txt", "Natural Resources"));

    @ParameterizedTest
    @CsvSource({
        "Department: Weirs and Mills, Weirs and Mills",
        "DEPARTMENT:    Assessor's Office, Assessor's Office",
        "Dept: Roads, Roads",
        "Department: Public Works / Utilities, Public Works / Utilities",
        "Department: Roads | Full-time, Roads",
        "Abteilung: Wasser und Wehre, Wasser und Wehre",
    })
    @DisplayName("is what stands after a label that says so, in English and in German")
    void isWhatStandsAfterALabelThatSaysSo(String line, String department) {
        Posting posting = read("Mill Warden\nMarlow Mill Trust\n" + line + "\n" + BODY);

        assertThat(posting.department()).isEqualTo(department);
        assertThat(posting.organization()).isEqualTo("Marlow Mill Trust");
        assertThat(posting.title()).isEqualTo("Mill Warden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marlow County Department of Parks",
                "Department of Parks",
                "Department: n/a",
                "Department: 4711",
                "Department: You will work with everybody in the house. That is what we like about it.",
                "Reports to: Head of the Roads Department",
            })
    @DisplayName("is not guessed from an employer's name or from running text")
    void isNotGuessed(String line) {
        assertThat(read("Mill Warden\n" + line + "\n" + BODY).department()).isNull();
    }

    @Test
    @DisplayName("leaves a public employer its own name")
    void leavesAPublicEmployerItsOwnName() {
        Posting posting = read("Mill Warden\nMarlow County Department of Parks\nDepartment: Weirs\n" + BODY);

        assertThat(posting.organization()).isEqualTo("Marlow County Department of Parks");
        assertThat(posting.department()).isEqualTo("Weirs");
    }

    @Test
    @DisplayName("is the first of several, and then not sure until somebody changes it")
    void isTheFirstOfSeveralAndThenNotSure() {
        String text = "Mill Warden\nMarlow Mill Trust\nDepartment: Weirs\nDepartment: Mills\n" + BODY;
        Posting posting = read(text);

        assertThat(posting.department()).isEqualTo("Weirs");
        assertThat(Doubts.of(text, posting)).contains(new Doubt("department", Doubt.Reason.DEPARTMENT_HAS_RIVALS));
        assertThat(Doubts.of(text, read(text.replace("Department: Weirs\n", ""))))
                .extracting(Doubt::field)
                .doesNotContain("department");
    }

    @Test
    @DisplayName("is read from those labelled postings that label it, and from no other")
    void isReadFromThoseThatLabelIt() throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (LabelledPosting labelled : new LabelledSet().of(LabelledSet.Use.TEACH)) {
            String department = read(labelled.text()).department();
            if (department != null) {
                read.put(labelled.name(), department);
            }
        }

        assertThat(read).isEqualTo(LABELLED);
    }

    private static Posting read(String text) {
        return new PlainText().read(text);
    }
}
