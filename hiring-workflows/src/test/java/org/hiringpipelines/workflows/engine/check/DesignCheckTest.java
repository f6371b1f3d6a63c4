package org.hiringpipelines.workflows.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.engine.DiagramFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check finds in the shipped design once somebody has broken it, and that it finds nothing before. */
class DesignCheckTest {

    @Test
    void theShippedDesignIsSound() {
        assertThat(check(DiagramFiles.files())).isEmpty();
        assertThat(CheckedFolder.flawsIn(List.of(Path.of("..", "bpmn"))))
                .extracting(Flaw::sentence)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "gone",
            value = {
                "screening.bpmn | applications.screen( | applications.scren( | screening.bpmn, Task_ScreenApplication"
                        + " | ApplicationService has no method scren with 6 arguments",
                "screening.bpmn | applications.screen( | aplications.screen( | screening.bpmn, Task_ScreenApplication"
                        + " | there is no service aplications",
                "screening.bpmn | comment, until)} | comment, until, 1)} | screening.bpmn, Task_ScreenApplication |"
                        + " has no method screen with 7 arguments",
                "screening.bpmn | formRef=\"screen-application\" | formRef=\"screen\" | screening.bpmn,"
                        + " Task_ScreenApplication | the form forms/screen.form is missing",
                "screening.bpmn | camunda:assignee= | camunda:formKey=\"embedded:x\" camunda:assignee= |"
                        + " screening.bpmn, Task_ScreenApplication | its form is no Camunda Form",
                "screening.bpmn | <bpmn:extensionElements> | <bpmn:extensionElements><camunda:taskListener"
                        + " class=\"java.lang.Runtime\" event=\"complete\" /> | screening.bpmn, Task_ScreenApplication |"
                        + " it names a Java class",
                "screening.bpmn | </bpmn:process> | </bpmn:proces> | screening.bpmn | it cannot be read",
                "application.bpmn | calledElement=\"screening\" | calledElement=\"sifting\" | application.bpmn,"
                        + " CallActivity_Screening | there is no process sifting to call",
                "application.bpmn | 'on-hold' | 'on-holiday' | application.bpmn, EndEvent_OnHold | the"
                        + " text mail/on-holiday.txt is missing",
                "screen-application.form | \"components\" | \"parts\" | screen-application.form | it is no form",
                "screen-application.form | { | [ | screen-application.form | it cannot be read",
                "deadlines.dmn | </definitions> | </definition> | deadlines.dmn | it cannot be read",
                "hired.txt | {{candidateName}} | {{#candidateName}} | hired.txt | its placeholders cannot be read",
            })
    void aMistakeIsNamedByFileAndElement(String file, String right, String wrong, String field, String words) {
        List<Problem> found = check(changed(
                file,
                text -> text.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong))));

        assertThat(found).anySatisfy(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.message()).startsWith(field + ": ").contains(words);
        });
    }

    @Test
    void aTableThatRunsAScriptIsRefused() {
        assertThat(check(changed(
                        "approvals.dmn",
                        text -> text.replaceFirst("<outputEntry ", "<outputEntry expressionLanguage=\"javascript\" "))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("written in javascript"));
    }

    @Test
    void aTableReachesNothingPastTheServices() {
        assertThat(check(changed(
                        "approvals.dmn",
                        text -> text.replaceFirst(
                                "(?s)(<outputEntry [^>]*>\\s*<text>).*?</text>",
                                "$1\\${applications.class.name}</text>"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("class leads out of the services"));
    }

    @Test
    void aScriptTaskIsRefused() {
        assertThat(check(changed(
                        "screening.bpmn",
                        text -> text.replaceFirst(
                                "(?s)<bpmn:endEvent ",
                                "<bpmn:scriptTask id=\"Task_Run\""
                                        + " scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:endEvent"
                                        + " "))))
                .extracting(Problem::field)
                .contains("screening.bpmn, Task_Run");
    }

    @Test
    void aFileThatIsThereTwiceIsNamed() {
        List<DesignFile> twice = Stream.concat(
                        DiagramFiles.files().stream(),
                        DiagramFiles.files().stream().filter(file -> file.name().equals("hired.txt")))
                .toList();

        assertThat(check(twice)).extracting(Problem::field).containsExactly("hired.txt");
    }

    private static List<DesignFile> changed(String name, UnaryOperator<String> change) {
        List<DesignFile> files = DiagramFiles.files().stream()
                .map(file -> file.name().equals(name)
                        ? new DesignFile(name, change.apply(file.text()).getBytes(StandardCharsets.UTF_8))
                        : file)
                .toList();
        assertThat(files.stream().map(DesignFile::text).toList())
                .as("what was to be changed is there")
                .isNotEqualTo(
                        DiagramFiles.files().stream().map(DesignFile::text).toList());
        return files;
    }

    private static List<Problem> check(List<DesignFile> design) {
        return new DesignCheck(KnownServices.ofThisLibrary(), WhatIsThere.NOTHING).of(design);
    }
}
