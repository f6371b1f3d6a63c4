package org.hiringpipelines.workflows.designs;

import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.Problem;

/** Where designs stand once they are deployed: the engine. */
public interface DesignShelf {

    /**
     * Deploys files as one design.
     *
     * @param name what it is called; may be null
     * @return the id of the design
     * @throws org.hiringpipelines.model.Refusal where the check finds something, or the engine cannot run it; nothing is kept then
     */
    String deploy(String name, List<DesignFile> files);

    /** The latest version of every file, by its name: of each diagram, table and form, and the texts of the latest design. */
    Map<String, DesignFile> latest();

    /** The processes that a design brought, by their keys, each with its version; none where it has been deleted. */
    Map<String, Integer> processesOf(String design);

    /** What the processes are called in their latest versions, by their keys; without those that are called nothing. */
    Map<String, String> processNames();

    /** The files that a design brought; none where it has been deleted. */
    List<DesignFile> filesOf(String design);

    /** What the check finds in files that have to stand by themselves; nothing where they are sound. */
    List<Problem> problems(List<DesignFile> files);
}
