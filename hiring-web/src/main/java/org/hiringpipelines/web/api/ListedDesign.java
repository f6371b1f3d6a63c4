package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hiringpipelines.workflows.designs.DeployedDesign;

/**
 * A design that was deployed.
 *
 * @param id its id
 * @param number which one it is, counted from 1
 * @param name what who deployed it calls it; null where nobody said
 * @param deployedAt when
 * @param deployedBy the user id of who deployed it; null for the application itself
 * @param why why, in their words; null where nobody said
 * @param processes its processes by their keys, each with the version that came with it; empty where it has been deleted
 * @param takenOut the names of the files that it took out; empty where it has been deleted
 */
@Schema(name = "Design")
record ListedDesign(
        String id,
        @Schema(example = "7") int number,

        @Schema(example = "References before the offer", nullable = true)
        String name,

        Instant deployedAt,
        @Schema(example = "designer", nullable = true) String deployedBy,

        @Schema(example = "Asked for by the works council", nullable = true)
        String why,

        @Schema(example = "{\"application\": 4, \"screening\": 4}")
        Map<String, Integer> processes,

        @Schema(example = "[\"hear-references.form\"]") List<String> takenOut) {

    static ListedDesign of(DeployedDesign deployed) {
        return new ListedDesign(
                deployed.design().id(),
                deployed.design().number(),
                deployed.design().name(),
                deployed.design().deployedAt(),
                deployed.design().deployedBy(),
                deployed.design().why(),
                new TreeMap<>(deployed.processes()),
                deployed.takenOut());
    }
}
