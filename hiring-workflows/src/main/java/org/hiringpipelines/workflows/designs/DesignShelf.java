package org.hiringpipelines.workflows.designs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
    default String deploy(String name, List<DesignFile> files) {
        return deploy(name, files, Set.of(), null);
    }

    /**
     * Deploys files as one design, without some that were part of it until now. The engine keeps these for whoever is on an earlier version.
     *
     * @param name what it is called; may be null
     * @param takenOut the names of the files that are not part of the design any more
     * @param fromFolder the names of the files in the folder of the team's own, where that is what is deployed; else null
     * @return the id of the design
     * @throws org.hiringpipelines.model.Refusal where the check finds something, or the engine cannot run it; nothing is kept then
     */
    String deploy(String name, List<DesignFile> files, Set<String> takenOut, Set<String> fromFolder);

    /** The names of the files that a design took out; none where it has been deleted. */
    Set<String> takenOutBy(String design);

    /** The names of the files that the folder of the team's own had when it was deployed last. */
    Set<String> fromFolder();

    /**
     * The parts of a design, each with what uses it.
     *
     * @param files all of its files
     * @param underWay whether postings that are not closed go through the pipeline of this word
     */
    List<DesignPart> parts(Collection<DesignFile> files, Predicate<String> underWay);

    /** What a file defines, whatever it is called: processes by their keys, tables by their ids; nothing for forms and texts. */
    Set<String> definedIn(DesignFile file);

    /**
     * The latest version of every file, by its name: of each diagram, table and form, and the texts of the latest design; without those that were
     * taken out.
     */
    Map<String, DesignFile> latest();

    /** The processes that a design brought, by their keys, each with its version; none where it has been deleted. */
    Map<String, Integer> processesOf(String design);

    /** What the processes are called in their latest versions, by their keys; without those that are called nothing. */
    Map<String, String> processNames();

    /**
     * A design as it was when it was the latest: the files that it brought, and of those before it what it left as it was.
     *
     * @param designs the ids of that design and of all before it, the last one first; one that has been deleted brings nothing
     */
    List<DesignFile> asItWas(List<String> designs);

    /** What the check finds in files that have to stand by themselves; nothing where they are sound. */
    List<Problem> problems(List<DesignFile> files);
}
