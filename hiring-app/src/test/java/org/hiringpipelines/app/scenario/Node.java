package org.hiringpipelines.app.scenario;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hiringpipelines.app.HiringApplication;

/**
 * The application as it is shipped, in a virtual machine of its own, as one of several that share nothing but a database. Within one
 * machine they would share more: the engine's pages know one application there.
 */
public final class Node implements AutoCloseable {

    /** What starts last, after the samples. */
    private static final String UP = "Starting up the JobExecutor";

    /** After which a node is taken to never come up: many times what it takes, since several may start at once on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final int port = freePort();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> up = new CompletableFuture<>();
    private final Process process;

    /**
     * Begins to start.
     *
     * @param database its address on PostgreSQL
     * @param folder the working directory
     * @param settings what else it is started with, such as {@code --hiring.language=de}
     */
    public Node(String database, Path folder, String... settings) {
        process = run(database, folder, settings);
        Thread reader = new Thread(this::read, "log of the node at " + port);
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits until the node is up, samples and job executor included; fails where it gives up. */
    public Node awaitUp() {
        up.orTimeout(PATIENCE.toMinutes(), TimeUnit.MINUTES).join();
        return this;
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** What it has told so far. */
    public String log() {
        synchronized (log) {
            return String.join("\n", log);
        }
    }

    /** Somebody of the local team, or a program in their name, who calls this node. */
    public Caller as(String user) {
        return Caller.program("http://localhost:" + port, user);
    }

    @Override
    public void close() {
        // Not by the process itself, which would close its log while it is read.
        process.toHandle().destroy();
        process.onExit().join();
    }

    private Process run(String database, Path folder, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-classpath",
                classPath(),
                HiringApplication.class.getName(),
                "--server.port=" + port,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres"));
        command.addAll(List.of(settings));
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests, whose components would join the application. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void read() {
        process.inputReader().lines().forEach(line -> {
            log.add(line);
            if (line.contains(UP)) {
                up.complete(null);
            }
        });
        up.completeExceptionally(new AssertionError("The node gave up:\n" + log()));
    }

    /** A port at which nobody listens. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
