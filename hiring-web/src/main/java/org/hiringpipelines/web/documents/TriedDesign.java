package org.hiringpipelines.web.documents;

import java.util.List;
import java.util.Set;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.Designs;
import org.hiringpipelines.workflows.rehearsals.TriedAs;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The design that somebody wants to try: files they send, one that is deployed, or the latest. */
@Component
public class TriedDesign {

    private final Designs designs;

    TriedDesign(Designs designs) {
        this.designs = designs;
    }

    /**
     * Its files.
     *
     * @param files what was sent, completed by the latest design; null or empty for nothing
     * @param takeOut what is left out of that, as where a design is deployed; empty for nothing
     * @param design the id of a deployed design, where nothing is sent or left out; blank for the latest
     * @throws org.hiringpipelines.model.NotFound where there is no such design
     * @throws org.hiringpipelines.model.Refusal where what was sent is no design, or what is left out is used or not there
     */
    public List<DesignFile> of(List<MultipartFile> files, Set<String> takeOut, String design) {
        if (sent(files) || !takeOut.isEmpty()) {
            return designs.completed(sent(files) ? SentDesign.of(files) : List.of(), takeOut);
        }
        return design == null || design.isBlank() ? designs.latestFiles() : designs.files(design);
    }

    /** What it is called: its name, or its number, with what is left out; no name for the latest. */
    public TriedAs called(List<MultipartFile> files, Set<String> takeOut, String design) {
        if (sent(files)) {
            String first = DesignFile.nameOf(String.valueOf(files.get(0).getOriginalFilename()));
            return new TriedAs(first, inOrder(takeOut));
        }
        return takeOut.isEmpty() ? TriedAs.called(called(design)) : new TriedAs("", inOrder(takeOut));
    }

    private static List<String> inOrder(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private String called(String design) {
        if (design == null || design.isBlank()) {
            return "";
        }
        var deployed = designs.find(design).design();
        return deployed.name() == null ? String.valueOf(deployed.number()) : deployed.name();
    }

    private static boolean sent(List<MultipartFile> files) {
        return files != null && files.stream().anyMatch(file -> !file.isEmpty());
    }
}
