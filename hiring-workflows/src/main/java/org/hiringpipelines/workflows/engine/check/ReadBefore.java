package org.hiringpipelines.workflows.engine.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.hiringpipelines.workflows.designs.DesignFile;

/**
 * Files that have been read. A design repeats most files of the one before, and each is looked at several times while it comes in; Camunda's reader compiles the
 * standard's schema anew for each, which takes longer than all rules.
 */
final class ReadBefore<T> {

    private static final int FILES = 200;

    private final Cache<Named, T> known =
            Caffeine.newBuilder().maximumSize(FILES).build();
    private final Function<DesignFile, T> read;

    /** With how a file is read, of which nothing may be changed afterwards. */
    ReadBefore(Function<DesignFile, T> read) {
        this.read = read;
    }

    /** What is in a file; what its reader throws is thrown on, and forgotten. */
    T of(DesignFile file) {
        return known.get(new Named(file.name(), ByteBuffer.wrap(file.content())), any -> read.apply(file));
    }

    /** A file by what is in it, whatever array that stands in. */
    private record Named(String name, ByteBuffer content) {}
}
