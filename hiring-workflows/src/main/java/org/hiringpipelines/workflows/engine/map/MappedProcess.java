package org.hiringpipelines.workflows.engine.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.engine.check.Diagram;

/**
 * A process, as its diagram draws it.
 *
 * @param path the file of its diagram
 * @param diagram the diagram
 * @param key its key
 * @param name its name
 * @param documentation what it is for; empty where nobody has said
 * @param forCandidates what candidates are told of it; null for nothing
 * @param pipeline the name of the pipeline that begins with it, where it says so; null for none
 * @param steps its steps from left to right, those of its sub-processes among them
 */
public record MappedProcess(
        String path,
        Diagram diagram,
        String key,
        String name,
        String documentation,
        String forCandidates,
        String pipeline,
        List<MappedStep> steps) {

    /** The property that says of a process, a step, what candidates are told of it. */
    static final String FOR_CANDIDATES = "forCandidates";

    static MappedProcess in(String path, DesignFile file) {
        Diagram diagram = Diagram.read(file);
        Process process = diagram.process();
        return new MappedProcess(
                path,
                diagram,
                process.getId(),
                Optional.ofNullable(process.getName()).orElse(process.getId()),
                documentationOf(process),
                Diagram.property(process, FOR_CANDIDATES),
                Diagram.property(process, "pipeline"),
                StepsOfDiagram.of(diagram));
    }

    private static String documentationOf(BaseElement element) {
        return element.getDocumentations().stream()
                .map(words -> words.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** The process that a step calls; nothing where it calls none, or which one is only known when it runs. */
    static Optional<MappedProcess> calledBy(MappedStep step, Map<String, MappedProcess> all) {
        return Optional.ofNullable(step.calls()).map(all::get);
    }
}
