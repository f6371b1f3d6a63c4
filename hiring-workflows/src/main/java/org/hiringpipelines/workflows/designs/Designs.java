package org.hiringpipelines.workflows.designs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Problem;
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
        return deploy(name, why, files, Set.of());
    }

    /**
     * Deploys files together with those of the latest design that they do not replace, but for what nothing uses any more. Whoever is on an
     * earlier version keeps what that has.
     *
     * @param name what the design is called; may be null
     * @param why why it is deployed; may be null
     * @param files what is new; may be none where something is taken out
     * @param takenOut the names of files, each of which stands for the part that it belongs to: a mail goes as text and as page, in all languages
     * @throws Refusal where something does not fit together, by file and element; or where what is taken out is used, or not there
     */
    public DeployedDesign deploy(String name, String why, List<DesignFile> files, Set<String> takenOut) {
        Design.requireSayable(name, why);
        Map<String, DesignFile> before = shelf.latest();
        return deploy(name, why, files, before, wholeParts(takenOut, files, before), null);
    }

    /** What was there before is read once: others deploy meanwhile. */
    private DeployedDesign deploy(
            String name,
            String why,
            List<DesignFile> files,
            Map<String, DesignFile> before,
            Set<String> gone,
            Set<String> fromFolder) {
        List<DesignFile> whole = without(gone, files, before);
        String id = shelf.deploy(name, whole, gone, fromFolder);
        requireUnused(gone, whole, before);
        designs.explain(id, name, why);
        return find(id);
    }

    private static List<DesignFile> without(Set<String> gone, List<DesignFile> files, Map<String, DesignFile> before) {
        if (gone.isEmpty()) {
            requireSomething(files);
        }
        return whole(files, before).stream()
                .filter(file -> !gone.contains(file.name()))
                .toList();
    }

    /** All files of the parts that are named. */
    private static Set<String> wholeParts(
            Set<String> takenOut, List<DesignFile> handedIn, Map<String, DesignFile> latest) {
        Set<String> gone = new TreeSet<>();
        Set<String> own = handedIn.stream().map(DesignFile::name).collect(Collectors.toSet());
        Refusal.Conditions asked = Refusal.check();
        for (String name : takenOut) {
            asked.refuseIf(!latest.containsKey(name), name, "There is no file " + name + " to take out.");
            if (latest.containsKey(name)) {
                List<String> part = partOf(name, latest);
                part.stream()
                        .filter(own::contains)
                        .forEach(twice -> asked.refuseIf(true, twice, twice + " is handed in and taken out at once."));
                gone.addAll(part);
            }
        }
        asked.done();
        return gone;
    }

    private static List<String> partOf(String name, Map<String, DesignFile> all) {
        DesignFile named = all.get(name);
        String language = DesignPart.isWhole(name) ? "" : name.substring(0, name.indexOf('/') + 1);
        return all.values().stream()
                .filter(file -> file.kind() == named.kind()
                        && file.name().startsWith(language)
                        && DesignPart.nameOf(file).equals(DesignPart.nameOf(named)))
                .map(DesignFile::name)
                .toList();
    }

    private void requireSound(List<DesignFile> whole) {
        List<Problem> problems = shelf.problems(whole);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    /** The check has found by file and element what is missing; this is what it does not look at, since no file says so. */
    private void requireUnused(Set<String> gone, List<DesignFile> whole, Map<String, DesignFile> latest) {
        if (gone.isEmpty()) {
            return;
        }
        List<DesignFile> before = new ArrayList<>(whole);
        Set<String> brought =
                whole.stream().flatMap(file -> shelf.definedIn(file).stream()).collect(Collectors.toSet());
        gone.stream().map(latest::get).filter(file -> !isRenamed(file, brought)).forEach(before::add);
        List<Problem> used = shelf.parts(before, designs::isUnderWay).stream()
                // What it says in one language more or less is nobody's use.
                .filter(part -> gone.containsAll(part.files()))
                .flatMap(part -> part.uses().stream().map(use -> new Problem(part.name(), use.sentence(part.name()))))
                .toList();
        if (!used.isEmpty()) {
            throw new Refusal(used);
        }
    }

    /** Whether all that a file defines is in the design under another name. */
    private boolean isRenamed(DesignFile file, Set<String> brought) {
        Set<String> defined = shelf.definedIn(file);
        return !defined.isEmpty() && brought.containsAll(defined);
    }

    /**
     * Deploys what a folder of the team's own has, unless it says nothing new. A file that it had when it was deployed last and has no more goes
     * back to what this library has of that name, and where that has none, it is taken out.
     *
     * @return the design; nothing where it says nothing new
     * @throws Refusal where something does not fit together, or is used and not there any more
     */
    public Optional<DeployedDesign> deployFolder(String name, String why, List<DesignFile> files) {
        Set<String> names = files.stream().map(DesignFile::name).collect(Collectors.toCollection(TreeSet::new));
        Map<String, DesignFile> latest = shelf.latest();
        Set<String> gone = new TreeSet<>(shelf.fromFolder());
        gone.removeAll(names);
        gone.retainAll(latest.keySet());
        Map<String, DesignFile> library = gone.isEmpty() ? Map.of() : LibraryFiles.all();
        List<DesignFile> all = new ArrayList<>(files);
        gone.stream().filter(library::containsKey).map(library::get).forEach(all::add);
        gone.removeAll(library.keySet());
        return gone.isEmpty() && !changed(all, latest)
                ? Optional.empty()
                : Optional.of(deploy(name, why, all, latest, gone, names));
    }

    /** The parts of the latest design, by kind and name, each with what uses it. */
    @Transactional(readOnly = true)
    public List<DesignPart> parts() {
        return shelf.parts(shelf.latest().values(), designs::isUnderWay);
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
     * What a design would be that consists of these files and, for what they do not have, of the latest design, but for what is taken out.
     *
     * @param files what is new; may be none where something is taken out
     * @param takenOut the names of files, each of which stands for the part that it belongs to
     * @throws Refusal where there is nothing of a design among them; or where something is taken out, and what is left does not fit together, or what
     *     is taken out is used or not there
     */
    @Transactional(readOnly = true)
    public List<DesignFile> completed(List<DesignFile> files, Set<String> takenOut) {
        Map<String, DesignFile> before = shelf.latest();
        Set<String> gone = wholeParts(takenOut, files, before);
        List<DesignFile> whole = without(gone, files, before);
        if (!gone.isEmpty()) {
            requireSound(whole);
            requireUnused(gone, whole, before);
        }
        return whole;
    }

    /** The files of the latest design. */
    @Transactional(readOnly = true)
    public List<DesignFile> latestFiles() {
        return List.copyOf(shelf.latest().values());
    }

    /**
     * The files of a design as it was when it was the latest: its own, and what it left as the designs before had it. What came later is none of it.
     *
     * @throws NotFound where there was none of that id
     */
    @Transactional(readOnly = true)
    public List<DesignFile> files(String id) {
        return shelf.asItWas(designs.idsUpTo(find(id).design().number()));
    }

    private static List<DesignFile> whole(List<DesignFile> files, Map<String, DesignFile> latest) {
        Map<String, DesignFile> all = new LinkedHashMap<>(latest);
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
        return changed(files, shelf.latest());
    }

    private static boolean changed(List<DesignFile> files, Map<String, DesignFile> latest) {
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
        return designs.latest(LISTED).stream().map(this::deployed).toList();
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
                .map(this::deployed)
                .orElseThrow(() -> new NotFound("There is no design " + id + "."));
    }

    private DeployedDesign deployed(Design design) {
        return new DeployedDesign(design, shelf.processesOf(design.id()), List.copyOf(shelf.takenOutBy(design.id())));
    }
}
