package org.hiringpipelines.web.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.DesignPart;
import org.hiringpipelines.workflows.designs.Designs;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The parts of the latest design, for pages on which a designer takes some of them out. */
@Component
class PartsToTakeOut {

    private final Designs designs;
    private final PageWords words;

    PartsToTakeOut(Designs designs, PageWords words) {
        this.designs = designs;
        this.words = words;
    }

    /**
     * A part as a page tells of it.
     *
     * @param name its name
     * @param kind what it is, as the name of a {@link DesignFile.Kind}
     * @param file one of its files, which names it
     * @param uses what uses it, in the reader's language, one behind the other
     * @param taken whether it was ticked, where nothing came of it
     */
    record ShownPart(String name, String kind, String file, String uses, boolean taken) {}

    /** Gives a page what nothing uses, as {@code free}, and all else, as {@code used}. */
    void show(Set<String> taken, Model page) {
        List<DesignPart> parts = designs.parts();
        page.addAttribute(
                "free",
                parts.stream()
                        .filter(DesignPart::isFree)
                        .map(part -> shown(part, taken))
                        .toList());
        page.addAttribute(
                "used",
                parts.stream()
                        .filter(part -> !part.isFree())
                        .map(part -> shown(part, taken))
                        .toList());
    }

    private ShownPart shown(DesignPart part, Set<String> taken) {
        String file = part.files().stream()
                .filter(one -> !one.contains("/"))
                .findFirst()
                .orElse(part.files().get(0));
        return new ShownPart(
                part.name(),
                part.kind().name(),
                file,
                part.uses().stream()
                        .map(use -> words.say(
                                "designs.use." + use.by().name(), words.said(use.name()), words.said(use.within())))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                taken.contains(file));
    }
}
