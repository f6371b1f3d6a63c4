package org.hiringpipelines.reader.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All labelled postings, divided once and for all by the list {@code division.list}: those that teach, those by which ways of
 * reading are chosen, and those that only the last test opens. A posting that is not on the list
 * is used for nothing.
 */
public final class LabelledSet {

    static final Path POSTINGS = Path.of("src", "test", "resources", "postings");

    /** What a posting is used for. */
    public enum Use {
        TEACH,
        /** To teach who the employer is and where the work is done, and nothing of sections. */
        HEAD,
        /** To choose between two ways of reading: it teaches nothing, and whoever changes the reader may look at it. */
        TUNE,
        TEST
    }

    private final Map<String, Use> uses = new TreeMap<>();

    /** Reads the list. */
    public LabelledSet() throws IOException {
        for (String line : Files.readAllLines(POSTINGS.resolve("division.list"))) {
            if (!line.startsWith("#")) {
                int space = line.indexOf(' ');
                uses.put(line.substring(space + 1), Use.valueOf(line.substring(0, space)));
            }
        }
    }

    /** The postings for one of {@code wanted}, each under the name of its folder and file. */
    public List<LabelledPosting> of(Use... wanted) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(POSTINGS));
        try (var all = Files.list(POSTINGS)) {
            all.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        List<LabelledPosting> postings = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.exists(folder.resolve("labels.json"))) {
                String prefix = folder.equals(POSTINGS) ? "" : folder.getFileName() + "/";
                LabelledPosting.in(folder).stream()
                        .map(posting -> new LabelledPosting(prefix + posting.name(), posting.text(), posting.labels()))
                        .filter(posting -> uses.containsKey(posting.name())
                                && List.of(wanted).contains(uses.get(posting.name())))
                        .forEach(postings::add);
            }
        }
        return postings;
    }
}
