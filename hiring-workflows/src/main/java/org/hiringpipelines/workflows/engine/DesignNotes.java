package org.hiringpipelines.workflows.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a deployment says of the design besides its files, kept in it as a file of its own: the engine has the latest version of all that was ever deployed, and no word for
 * what is not in use any more. Each deployment has the notes of the one before and its own.
 *
 * @param gone the names of the files that are not part of the design any more
 * @param takenOut those of them that were taken out by this deployment
 * @param fromFolder the names of the files that the folder of the team's own had when it was deployed last
 */
record DesignNotes(SortedSet<String> gone, SortedSet<String> takenOut, SortedSet<String> fromFolder) {

    /** The name of the file: one that no door takes in, since its ending says nothing. */
    static final String FILE = "design.notes";

    static final DesignNotes NONE = new DesignNotes(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    private static final Logger LOG = LoggerFactory.getLogger(DesignNotes.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    // The engine's interface has no place beside the files, and what comes in by other doors is not to say what is
    // gone.
    private static final ThreadLocal<DesignNotes> BEING_MADE = new ThreadLocal<>();

    /**
     * Has a deployment made with notes.
     *
     * @param takenOut the names of the files that are taken out with it
     * @param fromFolder the names of all files in the folder that is deployed; null where none is
     */
    static <T> T noting(Collection<String> takenOut, Collection<String> fromFolder, Supplier<T> deployment) {
        BEING_MADE.set(new DesignNotes(
                new TreeSet<>(takenOut),
                new TreeSet<>(takenOut),
                fromFolder == null ? null : new TreeSet<>(fromFolder)));
        try {
            return deployment.get();
        } finally {
            BEING_MADE.remove();
        }
    }

    /**
     * The notes of a deployment that is being made.
     *
     * @param brought the names of its files
     */
    DesignNotes followedBy(Set<String> brought) {
        DesignNotes made = BEING_MADE.get();
        SortedSet<String> left = new TreeSet<>(gone);
        if (made != null) {
            left.addAll(made.gone);
        }
        left.removeAll(brought);
        return new DesignNotes(
                left,
                made == null ? new TreeSet<>() : made.takenOut,
                made == null || made.fromFolder == null ? fromFolder : made.fromFolder);
    }

    /** Whether they say anything. */
    boolean isEmpty() {
        return gone.isEmpty() && takenOut.isEmpty() && fromFolder.isEmpty();
    }

    /** The notes in a file; nothing where they cannot be read, as where somebody else's file bears this name. */
    static Optional<DesignNotes> in(byte[] written) {
        try {
            return Optional.ofNullable(JSON.readValue(written, DesignNotes.class))
                    .map(read -> new DesignNotes(said(read.gone), said(read.takenOut), said(read.fromFolder)));
        } catch (IOException e) {
            LOG.warn("The notes of a design cannot be read, and count for none: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static SortedSet<String> said(SortedSet<String> names) {
        return names == null ? new TreeSet<>() : names;
    }

    byte[] written() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
