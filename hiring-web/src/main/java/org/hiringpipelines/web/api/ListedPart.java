package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.DesignPart;
import org.hiringpipelines.workflows.designs.FileUse;

/**
 * A part of a design: what designers take for one thing.
 *
 * @param name the name of its file; that of a mail or a letter without its ending
 * @param kind what it is
 * @param files the names of its files; any of them names it where it is taken out
 * @param uses what uses it, and keeps it from being taken out; empty where nothing does
 */
@Schema(name = "DesignPart")
record ListedPart(
        @Schema(example = "hear-references.form") String name,
        DesignFile.Kind kind,

        @Schema(example = "[\"hear-references.form\"]") List<String> files,

        List<PartUse> uses) {

    /**
     * What uses a part.
     *
     * @param by what that is
     * @param name what a step, a table or a form is called; empty for all else
     * @param within the process of a step; empty for all else
     */
    @Schema(name = "DesignPartUse")
    record PartUse(
            FileUse.By by,
            @Schema(example = "Hear references") String name,
            @Schema(example = "Application") String within) {}

    static ListedPart of(DesignPart part) {
        return new ListedPart(
                part.name(),
                part.kind(),
                part.files(),
                part.uses().stream()
                        .map(use -> new PartUse(use.by(), use.name(), use.within()))
                        .toList());
    }
}
