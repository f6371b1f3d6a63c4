package org.hiringpipelines.workflows.rehearsals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hiringpipelines.model.Refusal;
import org.springframework.util.ClassUtils;

/**
 * Starts the virtual machine of a rehearsal, with what this one runs on: the same Java, the same jars, no setting of this house and nothing of
 * its environment, so that it knows of no database, mail server or password.
 */
class RehearsalFork {

    private static final String HOUSE = "org.hiringpipelines.workflows.engine.rehearsal.RehearsalHouse";

    /** In a jar that Spring Boot has packed, this one finds the jars within. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private static final String DATABASE = "org.h2.Driver";

    /** The file in its folder that has what it logs. */
    static final String LOG = "log";

    Process begin(Path folder) throws IOException {
        if (!ClassUtils.isPresent(DATABASE, RehearsalFork.class.getClassLoader())) {
            throw new Refusal("", "To try designs, the application needs the database H2 on its class path.");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Nearly all it makes is forgotten at once: with little room for what is new, a tenth of its time went
                // to tidying up.
                "-Xms768m",
                "-Xmx768m",
                "-Xmn448m",
                "-XX:MetaspaceSize=192m",
                // It is over before a thorough compiler would have paid.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        if (packed()) {
            command.addAll(List.of("-Dloader.main=" + HOUSE, LAUNCHER));
        } else {
            command.add(HOUSE);
        }
        command.addAll(List.of(
                folder.resolve("order.json").toString(),
                folder.resolve("design").toString(),
                folder.resolve("answer.json").toString()));
        ProcessBuilder machine = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(
                        folder.resolve("order.json").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(LOG).toFile());
        machine.environment().clear();
        return machine.start();
    }

    private static boolean packed() {
        return ClassUtils.isPresent(LAUNCHER, ClassLoader.getSystemClassLoader());
    }
}
