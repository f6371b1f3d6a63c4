package org.hiringpipelines.workflows.paths;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Notes every flow node and sequence flow that a test has walked, in whichever test class and application context. A step that
 * was rolled back does not count. What is noted stays in a file, for {@link PathCoverageIT} to look at when all tests are done.
 */
@Component
class WalkedPaths {

    static final Path FILE = Path.of("target", "walked-paths.txt");

    private static final Set<String> NOTED = new TreeSet<>();
    private static final OpenOption[] ANEW = {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING};
    private static final OpenOption[] FURTHER = {StandardOpenOption.APPEND};

    @TransactionalEventListener
    void note(ExecutionEvent event) {
        String process = event.getProcessDefinitionId().replaceAll(":.*", "");
        String element =
                event.getEventName().equals("take") ? event.getCurrentTransitionId() : event.getCurrentActivityId();
        note(process + " " + element);
    }

    private static synchronized void note(String line) {
        try {
            // What an earlier build walked says nothing about this one.
            OpenOption[] how = NOTED.isEmpty() ? ANEW : FURTHER;
            if (NOTED.add(line)) {
                Files.writeString(FILE, line + "\n", how);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
