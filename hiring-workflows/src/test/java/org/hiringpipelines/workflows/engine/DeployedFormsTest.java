package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.Test;

/** A step finds its own form among all that came with its diagram, and no other. */
public class DeployedFormsTest {

    private final DeployedForms forms = new DeployedForms(List.of(
            file("bpmn/forms/reassess-finding.form", "again"),
            file("bpmn/forms/assess-finding.form", "first"),
            file("sift.form", "{\"components\": [{\"key\": \"outcome\"}]}"),
            file("sift.bpmn", "no form")));

    @Test
    void aFormIsTheFileOfItsNameInWhateverFolder() {
        assertThat(forms.text("assess-finding")).contains("first");
        assertThat(forms.text("reassess-finding")).contains("again");
        assertThat(forms.fields("sift").orElseThrow().names()).containsExactly("outcome");
    }

    @Test
    void aStepWithoutOneHasNone() {
        assertThat(forms.text(null)).isEmpty();
        assertThat(forms.fields("finding")).isEmpty();
        assertThat(forms.text("null")).isEmpty();
    }

    private record NamedFile(String name, String text) implements Resource {

        @Override
        public String getId() {
            return name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDeploymentId() {
            return "one";
        }

        @Override
        public byte[] getBytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Resource file(String name, String text) {
        return new NamedFile(name, text);
    }
}
