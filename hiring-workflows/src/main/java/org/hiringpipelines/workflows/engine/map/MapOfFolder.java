package org.hiringpipelines.workflows.engine.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.HiringWorkflows;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The map of the design in a folder, which lies in the same folder: {@code README.md} and a picture of each diagram in {@code pictures}. Run by
 * {@code mvn -Pmap}.
 */
public final class MapOfFolder {

    private static final String PAGE = "README.md";
    private static final String PICTURES = "pictures";

    private final Path folder;

    /** The map of what is in a folder, laid out as {@code bpmn/}. */
    public MapOfFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the map of a folder, the only argument, and takes away the pictures of diagrams that are gone. */
    public static void main(String[] arguments) throws IOException {
        MapOfFolder map = new MapOfFolder(Path.of(arguments[0]));
        Map<String, String> files = map.files();
        for (String old : map.written().keySet()) {
            if (!files.containsKey(old)) {
                Files.delete(map.folder.resolve(old));
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = map.folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The design in the folder. */
    public DesignMap design() {
        Map<String, DesignFile> files = new TreeMap<>();
        paths().filter(path -> !path.equals(PAGE) && !path.startsWith(PICTURES + "/"))
                .map(path -> Map.entry(path, new DesignFile(path, read(path))))
                .filter(file -> file.getValue().kind() != DesignFile.Kind.OTHER)
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        return DesignMap.of(files);
    }

    /** What the map has to be: each of its files with what has to be in it. */
    public Map<String, String> files() {
        DesignMap design = design();
        Map<String, String> files = new TreeMap<>();
        design.processes()
                .values()
                .forEach(process -> files.put(MapPage.picture(process.path()), DiagramPicture.of(process.diagram())));
        DesignFile preview = design.files().get("mail/preview.json");
        files.put(PAGE, new MapPage(design, Occasions.in(preview == null ? "[]" : preview.text()), askers()).written());
        return files;
    }

    /** What is there of the map. */
    public Map<String, String> written() {
        Map<String, String> files = new TreeMap<>();
        paths().filter(path -> path.equals(PAGE) || path.startsWith(PICTURES + "/"))
                .forEach(path -> files.put(path, new String(read(path), StandardCharsets.UTF_8)));
        return files;
    }

    /** The rooms of the house that ask a table, by its id. */
    static Map<String, Set<String>> askers() {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AnnotationTypeFilter(AsksTable.class));
        Map<String, Set<String>> askers = new TreeMap<>();
        search.findCandidateComponents(HiringWorkflows.class.getPackageName()).forEach(found -> {
            Class<?> asker = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            String room = asker.getPackageName().replaceFirst(".*\\.", "");
            for (String table : asker.getAnnotation(AsksTable.class).value()) {
                askers.computeIfAbsent(table, any -> new TreeSet<>()).add(room);
            }
        });
        return askers;
    }

    /** All that lies in the folder, by paths with slashes, but for what tools keep there. */
    private Stream<String> paths() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> !path.matches("(.*/)?([.]|node_modules/|package).*"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of a design cannot be read: " + folder, e);
        }
    }

    private byte[] read(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
