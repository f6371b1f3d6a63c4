package org.hiringpipelines.workflows.designs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Design;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes designs in, and tells which there were. A design is deployed whole: what is handed in takes the place of the files of the same names, and
 * the rest stays as it is in the latest design, so that a form, a mail or a table can be changed alone and still belongs to one version with
 * all others.
 */
@Transactional
public class Designs {

    /** How many are told of. */
    private static final int LISTED = 50;

    private final DesignRepository designs;
    private final DesignShelf shelf;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Designs(DesignRepository designs, DesignShelf shelf, ApplicationEventPublisher listeners, Clock clock) {
        this.designs = designs;
        this.shelf = shelf;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Deploys files together with those of the latest design that they do not replace.
     *
     * @param name what the design is called; may be null
     * @param why why it is deployed; may be null
     * @throws Refusal where something does not fit together, by file and element
     */
    public DeployedDesign deploy(String name, String why, List<DesignFile> files) {
        Design.requireSayable(name, why);
        requireSomething(files);
        String id = shelf.deploy(name, whole(files));
        designs.explain(id, name, why);
        return find(id);
    }

    private static void requireSomething(List<DesignFile> files) {
        Refusal.check()
                .refuseIf(
                        files.stream().allMatch(file -> file.kind() == DesignFile.Kind.OTHER),
                        "files",
                        "Hand in diagrams (.bpmn), tables (.dmn), forms (.form), or texts of mails and letters (.txt,"
                                + " .html, .pdf).")
                .done();
    }

    /**
     * What a design would be that consists of these files and, for what they do not have, of the latest design.
     *
     * @throws Refusal where there is nothing of a design among them
     */
    @Transactional(readOnly = true)
    public List<DesignFile> completed(List<DesignFile> files) {
        requireSomething(files);
        return whole(files);
    }

    /** The files of the latest design. */
    @Transactional(readOnly = true)
    public List<DesignFile> latestFiles() {
        return List.copyOf(shelf.latest().values());
    }

    /**
     * The files of a design, with what it takes from others.
     *
     * @throws NotFound where there was none of that id
     */
    @Transactional(readOnly = true)
    public List<DesignFile> files(String id) {
        return whole(shelf.filesOf(find(id).design().id()));
    }

    private List<DesignFile> whole(List<DesignFile> files) {
        Map<String, DesignFile> all = new LinkedHashMap<>(shelf.latest());
        List<DesignFile> whole = new ArrayList<>();
        files.stream().filter(file -> file.kind() != DesignFile.Kind.OTHER).forEach(file -> {
            all.remove(file.name());
            whole.add(file);
        });
        whole.addAll(all.values());
        return whole;
    }

    /** Whether files say something else than the latest design does. */
    public boolean changed(List<DesignFile> files) {
        Map<String, DesignFile> latest = shelf.latest();
        return files.stream()
                .filter(file -> file.kind() != DesignFile.Kind.OTHER)
                .anyMatch(file -> !latest.containsKey(file.name())
                        || !latest.get(file.name()).sameAs(file));
    }

    /** Takes note of a design that the engine has let in, whichever way it came. */
    public void note(String id, String name, String by) {
        designs.insert(new Design(id, designs.nextNumber(), shortened(name), clock.instant(), by, null));
        listeners.publishEvent(new DesignTaken(id));
    }

    /** The engine lets a name be as long as it likes. */
    private static String shortened(String name) {
        return name == null || name.length() <= 200 ? name : name.substring(0, 200);
    }

    /** The latest designs, the last one first. */
    @Transactional(readOnly = true)
    public List<DeployedDesign> latest() {
        return designs.latest(LISTED).stream()
                .map(design -> new DeployedDesign(design, shelf.processesOf(design.id())))
                .toList();
    }

    /** What the processes are called in the latest designs, by their keys. */
    @Transactional(readOnly = true)
    public Map<String, String> processNames() {
        return shelf.processNames();
    }

    /**
     * One design.
     *
     * @throws NotFound where there was none of that id
     */
    @Transactional(readOnly = true)
    public DeployedDesign find(String id) {
        return designs.findById(id)
                .map(design -> new DeployedDesign(design, shelf.processesOf(id)))
                .orElseThrow(() -> new NotFound("There is no design " + id + "."));
    }
}
