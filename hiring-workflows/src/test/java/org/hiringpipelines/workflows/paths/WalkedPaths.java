package org.hiringpipelines.workflows.paths;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Notes every flow node and sequence flow that a test has walked, in whichever test class and application context. A step that
 * was rolled back does not count. What is noted stays in {@link #FOLDER}, in a file for each virtual machine that the build gives
 * tests to, for {@link PathCoverageIT} to look at when all tests are done.
 */
@Component
class WalkedPaths {

    /** The build names a new one for each of its runs. */
    static final Path FOLDER = Path.of(System.getProperty("walkedPaths", "target/walked-paths"));

    private static final Set<String> NOTED = new TreeSet<>();
    private static final Path FILE = FOLDER.resolve(ProcessHandle.current().pid() + ".txt");

    @TransactionalEventListener
    void note(ExecutionEvent event) {
        String process = event.getProcessDefinitionId().replaceAll(":.*", "");
        String element =
                event.getEventName().equals("take") ? event.getCurrentTransitionId() : event.getCurrentActivityId();
        note(process + " " + element);
    }

    private static synchronized void note(String line) {
        try {
            if (NOTED.add(line)) {
                Files.createDirectories(FOLDER);
                Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
