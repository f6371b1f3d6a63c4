package org.hiringpipelines.workflows.designs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder with a design of the team's own ({@code hiring.designs}): what is in it is deployed when the application starts, where it says something new. */
public class DesignFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DesignFolder.class);

    private final Path folder;
    private final Designs designs;

    DesignFolder(Path folder, Designs designs) {
        this.folder = folder;
        this.designs = designs;
    }

    /**
     * Deploys what is in the folder, unless the latest design says the same. What it had when it was deployed last and has no more goes with it; an empty folder is taken for one
     * that is not there, and changes nothing.
     *
     * @throws org.hiringpipelines.model.Refusal where something in it does not fit together
     */
    public void deploy() {
        List<DesignFile> files = filesIn(folder);
        if (!files.isEmpty()) {
            designs.deployFolder(folder.getFileName().toString(), "Found in the folder " + folder, files)
                    .ifPresent(deployed -> LOG.info(
                            "Deployed the design in {} as number {}.",
                            folder.toAbsolutePath(),
                            deployed.design().number()));
        }
    }

    /** The files of a design in a folder that is laid out as {@code bpmn} is, without what tools keep there. */
    public static List<DesignFile> filesIn(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> Files.isRegularFile(file) && !hidden(folder.relativize(file)))
                    .sorted()
                    .map(file -> read(folder, file))
                    .filter(file -> file.kind() != DesignFile.Kind.OTHER)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of designs cannot be read: " + folder, e);
        }
    }

    /** What tools keep beside a design. */
    private static boolean hidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".") || part.toString().equals("node_modules")) {
                return true;
            }
        }
        return file.getFileName().toString().startsWith("package");
    }

    /** The folder of a language belongs to the name. */
    private static DesignFile read(Path folder, Path file) {
        try {
            return new DesignFile(folder.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
