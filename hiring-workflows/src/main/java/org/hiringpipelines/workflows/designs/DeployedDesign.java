package org.hiringpipelines.workflows.designs;

import java.util.Map;
import org.hiringpipelines.model.design.Design;

/**
 * A design with what it brought.
 *
 * @param processes the keys of its processes, each with the version that came with it
 */
public record DeployedDesign(Design design, Map<String, Integer> processes) {

    public DeployedDesign {
        processes = Map.copyOf(processes);
    }
}
