package org.hiringpipelines.workflows.engine.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.DesignFolder;

/**
 * The check for whoever draws: reads the shipped design and, where one is named, a folder whose files take the place of those of the same names, and prints all that is
 * wrong, a line each, and whether it is refused. {@code npm run check} calls it.
 */
public final class CheckedFolder {

    private CheckedFolder() {}

    /**
     * All that is wrong with a design in folders.
     *
     * @param folders laid out as {@code bpmn}; a file in a later one takes the place of that of the same name in those before
     */
    public static List<Flaw> flawsIn(List<Path> folders) {
        return new DesignCheck(KnownServices.ofThisLibrary(), WhatIsThere.NOTHING).everythingIn(filesIn(folders));
    }

    /** The files that make up the design; what one folder has twice is there twice. */
    static List<DesignFile> filesIn(List<Path> folders) {
        Map<String, List<DesignFile>> files = new LinkedHashMap<>();
        for (Path folder : folders) {
            files.putAll(DesignFolder.filesIn(folder).stream()
                    .collect(Collectors.groupingBy(DesignFile::name, LinkedHashMap::new, Collectors.toList())));
        }
        return files.values().stream().flatMap(List::stream).toList();
    }

    /** Prints what is wrong with the design in these folders, and ends with 1 where something is. */
    public static void main(String[] folders) {
        List<Flaw> flaws = flawsIn(List.of(folders).stream().map(Path::of).toList());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        flaws.forEach(flaw -> out.println((flaw.mistake().refused() ? "refused  " : "warned   ") + flaw.sentence()));
        System.exit(flaws.isEmpty() ? 0 : 1);
    }
}
