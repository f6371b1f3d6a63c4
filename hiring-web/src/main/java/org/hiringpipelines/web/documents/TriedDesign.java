package org.hiringpipelines.web.documents;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.Designs;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The design that somebody wants to try: files they send, one that is deployed, or the latest. */
@Component
public class TriedDesign {

    private final Designs designs;
    private final PageWords words;

    TriedDesign(Designs designs, PageWords words) {
        this.designs = designs;
        this.words = words;
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

    /** What it is called: its name, or its number, with what is left out, in the language of whoever tries it; empty for the latest, whole. */
    public String called(List<MultipartFile> files, Set<String> takeOut, String design) {
        if (!takeOut.isEmpty()) {
            return words.say(
                    "rehearsal.without",
                    sent(files) ? called(files) : words.say("rehearsal.latest"),
                    String.join(", ", new TreeSet<>(takeOut)));
        }
        return sent(files) ? called(files) : called(design);
    }

    private static String called(List<MultipartFile> files) {
        return DesignFile.nameOf(String.valueOf(files.get(0).getOriginalFilename()));
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
