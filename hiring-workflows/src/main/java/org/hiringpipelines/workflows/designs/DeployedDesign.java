package org.hiringpipelines.workflows.designs;

import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.design.Design;

/**
 * A design with what it brought.
 *
 * @param processes the keys of its processes, each with the version that came with it
 * @param takenOut the names of the files that it took out, in their order
 */
public record DeployedDesign(Design design, Map<String, Integer> processes, List<String> takenOut) {

    public DeployedDesign {
        processes = Map.copyOf(processes);
        takenOut = takenOut.stream().sorted().toList();
    }
}
