package org.hiringpipelines.workflows.live;

import java.util.List;

/** Shows on the diagrams where the applications for a posting stand. */
public interface LiveDiagrams {

    /** The diagrams that an application goes through, the outermost first, with those who stand on their steps. */
    List<LiveDiagram> of(String postingId);

    /**
     * Those who stand on a step, who waits longest first.
     *
     * @param process the key of the process
     * @param step the id of a task in its diagram
     * @param most how many at most
     */
    List<StandingThere> at(String postingId, String process, String step, int most);

    /**
     * The latest version of a diagram, as BPMN 2.0 XML.
     *
     * @throws org.hiringpipelines.model.NotFound where no application goes through such a process
     */
    String diagram(String process);
}
