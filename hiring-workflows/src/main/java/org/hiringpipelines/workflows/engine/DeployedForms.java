package org.hiringpipelines.workflows.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.hiringpipelines.workflows.forms.FieldsOfForm;

/** The forms that came with a diagram, by the ids under which its steps name them: a form is the file of that name, in whatever folder it came. */
final class DeployedForms {

    private final Collection<? extends Resource> files;

    /** Those among the files of a deployment. */
    DeployedForms(Collection<? extends Resource> files) {
        this.files = files;
    }

    /** Those that came with a version of a diagram. */
    static DeployedForms with(ProcessDefinition diagram, RepositoryService repository) {
        return new DeployedForms(repository.getDeploymentResources(diagram.getDeploymentId()));
    }

    /** What a form says; nothing where a step names none (null), or none of that id came along. */
    Optional<String> text(String id) {
        return content(id).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** What is filled in, in a form; nothing where a step names none (null), or none of that id came along. */
    Optional<FieldsOfForm> fields(String id) {
        return content(id).map(bytes -> FieldsOfForm.in(new ByteArrayInputStream(bytes)));
    }

    private Optional<byte[]> content(String id) {
        String name = id + ".form";
        return files.stream()
                .filter(file -> id != null
                        && (file.getName().equals(name) || file.getName().endsWith("/" + name)))
                .findFirst()
                .map(Resource::getBytes);
    }
}
