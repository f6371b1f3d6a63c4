package org.hiringpipelines.workflows.engine.check;

import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.workflows.designs.DesignFile;

/**
 * Says of a design what is wrong with it, by file and element: what would hurt a candidate or a colleague, and, for whoever draws it, what makes it hard to read or is
 * without effect. Each {@link DesignRule} knows one family of mistakes.
 */
public final class DesignCheck {

    /** Among what these find is something to refuse. */
    private static final List<DesignRule> REFUSING = List.of(
            new CallsOfServices(),
            new CodeInDesigns(),
            new MissingParts(),
            new NamedGroups(),
            new SetVariables(),
            new PartsOfForms(),
            new ChoicesInForms(),
            new AskedFacts(),
            new CellsOfTables(),
            new RowsOfTables(),
            new WrittenTimes());

    /** What these find is for the one who draws. */
    private static final List<DesignRule> WARNING = List.of(
            new FilledPlaceholders(),
            new ReadFields(),
            new SettingsOfProcesses(),
            new TellingNames(),
            new AnswersOfGateways(),
            new EverythingDrawn(),
            new ShapesApart(),
            new LinesApart(),
            new LabelsApart(),
            new StraightHappyPath());

    private final KnownServices services;
    private final WhatIsThere elsewhere;

    /** A check by what expressions can name, and by what is deployed besides. */
    public DesignCheck(KnownServices services, WhatIsThere elsewhere) {
        this.services = services;
        this.elsewhere = elsewhere;
    }

    /** What a design is refused for; nothing where it would hurt nobody. */
    public List<Problem> of(List<DesignFile> design) {
        return look(design, REFUSING.stream()).stream()
                .filter(flaw -> flaw.mistake().refused())
                .map(Flaw::problem)
                .toList();
    }

    /** All that is wrong with a design; nothing where it is as it should be. */
    public List<Flaw> everythingIn(List<DesignFile> design) {
        return look(design, Stream.concat(REFUSING.stream(), WARNING.stream()));
    }

    private List<Flaw> look(List<DesignFile> files, Stream<DesignRule> rules) {
        Flaws flaws = new Flaws();
        WholeDesign design = WholeDesign.read(files, services, elsewhere, flaws);
        rules.forEach(rule -> rule.look(design, flaws));
        return flaws.all();
    }
}
