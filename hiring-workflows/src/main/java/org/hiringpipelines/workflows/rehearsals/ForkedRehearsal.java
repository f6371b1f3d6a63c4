package org.hiringpipelines.workflows.rehearsals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A rehearsal that is under way in a virtual machine of its own. */
final class ForkedRehearsal {

    /** What the house of a rehearsal may take of a processor besides the time in which the engine carries candidates, in seconds. */
    private static final int TO_STAND_AND_TO_COUNT = 240;

    /** By how much longer all that may last where others keep the machine busy, or where what a processor has done is not known. */
    private static final int BESIDE_OTHERS = 3;

    private static final int MOST_TOLD = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(ForkedRehearsal.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TriedAs of;
    private final Instant at;
    private final RehearsalOrder order;
    private Path folder;
    private Process process;
    private volatile boolean calledOff;

    ForkedRehearsal(TriedAs of, Instant at, RehearsalOrder order) {
        this.of = of;
        this.at = at;
        this.order = order;
    }

    TriedAs of() {
        return of;
    }

    Instant at() {
        return at;
    }

    /** Hands the design over and lets it begin. */
    synchronized void begin(RehearsalFork fork, List<DesignFile> design) {
        try {
            folder = Files.createTempDirectory("rehearsal");
            for (DesignFile file : design) {
                Path target = folder.resolve("design").resolve(file.name()).normalize();
                if (!target.startsWith(folder)) {
                    throw new Refusal("files", "The name of a file leads out of its folder: " + file.name());
                }
                Files.createDirectories(target.getParent());
                Files.write(target, file.content());
            }
            JSON.writeValue(folder.resolve("order.json").toFile(), order);
            process = fork.begin(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits for what it answers; nothing where it was called off.
     *
     * @throws Refusal where it answers nothing in its time
     */
    Optional<RehearsalAnswer> answer() {
        try {
            if (!hasEnded(Duration.ofSeconds(order.plan().seconds() + TO_STAND_AND_TO_COUNT))) {
                throw new Refusal(
                        "", "The rehearsal came to no end in its time. Look for a diagram that runs in circles.");
            }
            Path answer = folder.resolve("answer.json");
            if (calledOff) {
                return Optional.empty();
            }
            if (!Files.exists(answer)) {
                throw new Refusal("", "The rehearsal broke off, perhaps for lack of memory. The log tells why.");
            }
            return Optional.of(JSON.readValue(answer.toFile(), RehearsalAnswer.class));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroyForcibly();
            tellLog();
            deleteFolder();
        }
    }

    /** Waits for its end; answers false where it has worked for longer than that. On a busy machine little of the time that passes is its own. */
    private boolean hasEnded(Duration limit) throws InterruptedException {
        long began = System.nanoTime();
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            Duration worked = process.info().totalCpuDuration().orElse(Duration.ZERO);
            Duration passed = Duration.ofNanos(System.nanoTime() - began);
            if (worked.compareTo(limit) > 0 || passed.compareTo(limit.multipliedBy(BESIDE_OTHERS)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** What it logged, its end where that is long, is in the log of this house. */
    private void tellLog() {
        try {
            String told = new String(Files.readAllBytes(folder.resolve(RehearsalFork.LOG)), StandardCharsets.UTF_8);
            if (!told.isBlank()) {
                LOG.warn(
                        "The rehearsal of {} says:\n{}",
                        of.name(),
                        told.substring(Math.max(0, told.length() - MOST_TOLD)));
            }
        } catch (IOException e) {
            LOG.warn("What the rehearsal of {} says cannot be read.", of.name(), e);
        }
    }

    private void deleteFolder() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void callOff() {
        calledOff = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
