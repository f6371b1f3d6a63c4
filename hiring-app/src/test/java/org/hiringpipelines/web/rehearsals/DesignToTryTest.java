package org.hiringpipelines.web.rehearsals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hiringpipelines.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever tries a design from a build names a folder of the project, or a pipeline of the one that is shipped. */
class DesignToTryTest {

    @TempDir
    private Path root;

    @Test
    void aFolderIsNamedFromTheProjectWhereverTheBuildIsCalled() throws IOException {
        Path mine = Files.createDirectory(root.resolve("mine"));

        assertThat(DesignToTry.of(root, "mine", "school")).isEqualTo(new DesignToTry(mine, "school", null));
        assertThat(DesignToTry.of(Path.of("elsewhere"), mine.toString(), " ").folder())
                .isEqualTo(mine);
    }

    @Test
    void aWordIsAPipelineOfTheShippedDesign() {
        DesignToTry design = DesignToTry.of(root, "school", " ");

        assertThat(design.folder()).isEqualTo(root.resolve("bpmn"));
        assertThat(design.pipeline()).isEqualTo("school");
    }

    @Test
    void whoeverMistypesAFolderReadsThatItIsNotThere() {
        assertThat(DesignToTry.of(root, "bpmm", null).whyNot(noPipeline()))
                .containsExactly(
                        "There is no pipeline \"bpmm\".", "There is no folder " + root.resolve("bpmm") + " either.");
        assertThat(DesignToTry.of(root, "bpmm", null).whyNot(new Refusal("screening.bpmn", "Something is missing.")))
                .containsExactly("Something is missing.");
        assertThatThrownBy(() -> DesignToTry.of(root, "./bpmm", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no folder");
    }

    @Test
    void ofTwoPipelinesNoneIsDroppedInSilence() {
        assertThatThrownBy(() -> DesignToTry.of(root, "school", "executive"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("two pipelines cannot be tried at once: school and executive");
    }

    private static Refusal noPipeline() {
        return new Refusal("pipeline", "There is no pipeline \"bpmm\".");
    }
}
