package org.hiringpipelines.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.springframework.web.multipart.MultipartFile;

/** The files of a design as somebody sends them: one by one, or in a ZIP archive with their folders. */
public final class SentDesign {

    /** A design is some dozens of small files; what unpacks to more was not made by a designer. */
    private static final int MOST_FILES = 1_000;

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final List<DesignFile> files = new ArrayList<>();
    private int bytes;

    private SentDesign() {}

    /**
     * The files that were sent.
     *
     * @throws Refusal where an archive cannot be read, or is too large
     */
    public static List<DesignFile> of(List<MultipartFile> sent) {
        SentDesign design = new SentDesign();
        try {
            for (MultipartFile file : sent) {
                design.take(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return design.files;
    }

    private void take(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            try (ZipInputStream archive = new ZipInputStream(file.getInputStream())) {
                unpack(archive);
            } catch (ZipException e) {
                throw new Refusal("files", "The archive " + DesignFile.nameOf(name) + " cannot be read.");
            }
        } else if (!file.isEmpty()) {
            add(name, file.getInputStream());
        }
    }

    private void unpack(ZipInputStream archive) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (!entry.isDirectory() && !beside(entry.getName())) {
                add(entry.getName(), archive);
            }
        }
    }

    /** What computers put into an archive by themselves, and what designers' tools keep beside a design. */
    private static boolean beside(String path) {
        return path.startsWith("__MACOSX/")
                || path.contains("node_modules/")
                || path.startsWith(".")
                || path.contains("/.")
                || DesignFile.nameOf(path).startsWith("package");
    }

    private void add(String name, InputStream content) throws IOException {
        byte[] read = content.readNBytes(MOST_BYTES - bytes + 1);
        bytes += read.length;
        if (bytes > MOST_BYTES || files.size() == MOST_FILES) {
            throw new Refusal("files", "A design has at most 1,000 files and 20 MB.");
        }
        files.add(new DesignFile(name, read));
    }
}
