package org.hiringpipelines.workflows.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hiringpipelines.workflows.designs.DesignFile;

/** The last deployments of an engine, among which the notes and the texts of the latest design are looked for. */
final class LastDeployments {

    /** Every design with texts has this one. */
    private static final String LAYOUT = "layout.html";

    private static final int LOOKED_THROUGH = 50;

    private final RepositoryService repository;

    // A deployment never changes.
    private final Cache<String, Kept> kept =
            Caffeine.newBuilder().maximumSize(200).build();

    LastDeployments(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * What a deployment has besides its diagrams, tables and forms.
     *
     * @param texts whether it has the texts of a design
     * @param notes its notes; nothing where it has none that can be read
     */
    private record Kept(boolean texts, Optional<DesignNotes> notes) {}

    /** Their ids, the last one first. */
    Stream<String> ids() {
        return repository.createDeploymentQuery().orderByDeploymentTime().desc().listPage(0, LOOKED_THROUGH).stream()
                .map(Deployment::getId);
    }

    /** The notes of the last one that has any; none where one with texts comes first: nothing had been taken out by then. */
    DesignNotes notes() {
        return ids().map(this::keptIn)
                .filter(one -> one.texts() || one.notes().isPresent())
                .findFirst()
                .flatMap(Kept::notes)
                .orElse(DesignNotes.NONE);
    }

    /** The last one that has texts. */
    Optional<String> withTexts() {
        return ids().filter(id -> keptIn(id).texts()).findFirst();
    }

    /** The notes of any deployment. */
    DesignNotes notesOf(String deployment) {
        return keptIn(deployment).notes().orElse(DesignNotes.NONE);
    }

    private Kept keptIn(String deployment) {
        return kept.get(deployment, id -> {
            List<String> names = repository.getDeploymentResourceNames(id);
            return new Kept(
                    names.stream().map(DesignFile::nameOf).anyMatch(LAYOUT::equals),
                    names.contains(DesignNotes.FILE) ? DesignNotes.in(content(id)) : Optional.empty());
        });
    }

    private byte[] content(String deployment) {
        try (InputStream content = repository.getResourceAsStream(deployment, DesignNotes.FILE)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
