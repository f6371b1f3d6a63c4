package org.hiringpipelines.workflows.engine.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The map in {@code bpmn}: its page and its pictures. */
class MapOfFolderTest {

    private final MapOfFolder bpmn = new MapOfFolder(Path.of("..", "bpmn"));

    @Test
    void thePageAndThePicturesSayWhatTheFilesSay() {
        Map<String, String> should = bpmn.files();
        Map<String, String> are = bpmn.written();

        assertThat(are.keySet())
                .as("the files of the map; mvn -Pmap writes them")
                .isEqualTo(should.keySet());
        assertThat(should.keySet())
                .filteredOn(file -> !should.get(file).equals(are.get(file)))
                .as("files of the map in bpmn that say something else than the design; mvn -Pmap writes them")
                .isEmpty();
    }

    @Test
    void aStepIsThereWithAllThatItUses() {
        assertThat(bpmn.files().get("README.md").lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("| Screen application | recruiter, or one of the recruiters |")
                        .contains("(forms/screen-application.form)", "due after", "`applications.screen`"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("| Application acknowledged |")
                        .contains("[application-received](mail/application-received.txt)"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("| Interviews |").contains("calls [Interviews]"));
    }

    @Test
    void nothingInTheFolderIsUsedByNobody() {
        assertThat(bpmn.files().get("README.md").lines())
                .as("tables, forms, mails and letters that nobody asks for or sends")
                .noneSatisfy(line -> assertThat(line).matches("\\| \\[.*\\|  \\|"));
    }

    @Test
    void everyDiagramIsDrawnWithAllItsNames() {
        bpmn.design().processes().values().forEach(process -> {
            String picture = bpmn.files().get(MapPage.picture(process.path()));
            assertThat(picture).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");
            assertThat(process.steps())
                    .filteredOn(step -> !step.name().equals(step.id()))
                    .allSatisfy(step -> assertThat(picture)
                            .as("%s in the picture of %s", step.name(), process.path())
                            .contains(step.name().replaceFirst(" .*", "").replace("&", "&amp;")));
        });
    }
}
