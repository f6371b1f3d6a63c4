package org.hiringpipelines.workflows.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/**
 * Adds up, when all tests are done, how much of each diagram they have walked; all of it, or the build fails.
 *
 * <p>camunda-process-test-coverage 3.0.0 found the same 148 flow nodes and 143 sequence flows in the same time. But its minimum is
 * one for each test class, it counts steps that were rolled back, and a diagram that no test starts is not in its reports: a class
 * like this would still have to add up what they say, 45 MB of it.
 */
class PathCoverageIT {

    private static final Path DIAGRAMS = Path.of("..", "bpmn");

    @Test
    void everyPathOfEveryDiagramIsWalked() throws IOException {
        Set<String> walked = walked();
        Coverage nodes = new Coverage();
        Coverage flows = new Coverage();

        System.out.println("Path coverage         flow nodes          sequence flows");
        for (Path diagram : diagrams()) {
            BpmnModelInstance model = Bpmn.readModelFromFile(diagram.toFile());
            String process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            Coverage itsNodes = Coverage.of(process, model, FlowNode.class, walked);
            Coverage itsFlows = Coverage.of(process, model, SequenceFlow.class, walked);
            print(process, itsNodes, itsFlows);
            nodes.add(itsNodes);
            flows.add(itsFlows);
        }
        print("total", nodes, flows);

        assertThat(nodes.missed).as("flow nodes that no test walks").isEmpty();
        assertThat(flows.missed).as("sequence flows that no test walks").isEmpty();
    }

    private static Set<String> walked() throws IOException {
        Set<String> walked = new HashSet<>();
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(WalkedPaths.FOLDER)) {
            for (Path note : notes) {
                walked.addAll(Files.readAllLines(note));
            }
        }
        return walked;
    }

    private static List<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.walk(DIAGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")
                            && !file.toString().contains("node_modules"))
                    .sorted()
                    .toList();
        }
    }

    private static void print(String what, Coverage nodes, Coverage flows) {
        System.out.printf("%-20s  %-18s  %s%n", what, nodes, flows);
    }

    /** How many elements were walked, and which were not. */
    private static final class Coverage {

        private final Set<String> missed = new TreeSet<>();
        private int all;

        static <T extends FlowElement> Coverage of(
                String process, BpmnModelInstance model, Class<T> type, Set<String> walked) {
            Collection<T> elements = model.getModelElementsByType(type);
            Coverage coverage = new Coverage();
            coverage.all = elements.size();
            elements.stream()
                    .filter(element -> !isWalked(process, element, walked))
                    .forEach(element -> coverage.missed.add(process + " " + element.getId()));
            return coverage;
        }

        /** The engine takes no flow behind an event-based gateway: whatever happens first is entered straight away. */
        private static boolean isWalked(String process, FlowElement element, Set<String> walked) {
            if (walked.contains(process + " " + element.getId())) {
                return true;
            }
            return element instanceof SequenceFlow flow
                    && flow.getSource() instanceof EventBasedGateway
                    && walked.contains(process + " " + flow.getTarget().getId());
        }

        void add(Coverage other) {
            all += other.all;
            missed.addAll(other.missed);
        }

        @Override
        public String toString() {
            int walked = all - missed.size();
            return "%d/%d, %.1f %%".formatted(walked, all, 100.0 * walked / all);
        }
    }
}
