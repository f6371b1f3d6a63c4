package org.hiringpipelines.workflows.engine.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Participant;

/** Names that lie on lines, shapes and names that they do not belong to: in English, and in each other language that the design is written in. */
final class LabelsApart implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (Diagram diagram : design.diagrams()) {
            Drawing drawing = Drawing.of(diagram);
            Set<BaseElement> told = new HashSet<>();
            List<WrittenLabel> labels = drawing.labels();
            look(diagram, drawing, labels, "its name", told, flaws);
            design.languages()
                    .forEach((language, words) -> look(
                            diagram,
                            drawing,
                            labels.stream()
                                    .map(label -> label.said(words.getOrDefault(label.words(), label.words())))
                                    .toList(),
                            "its name in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH),
                            told,
                            flaws));
        }
    }

    /** What is wrong with a name in English need not be said again in other languages. */
    private static void look(
            Diagram diagram,
            Drawing drawing,
            List<WrittenLabel> labels,
            String which,
            Set<BaseElement> told,
            Flaws flaws) {
        Set<BaseElement> found = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            WrittenLabel label = labels.get(i);
            if (told.contains(label.element())) {
                continue;
            }
            String place = diagram.where(label.element());
            drawing.lines().stream()
                    .filter(line -> !line.flow().equals(label.element()) && line.goesOver(label.letters()))
                    .forEach(line -> {
                        found.add(label.element());
                        flaws.add(
                                Mistake.LABEL_ON_LINE,
                                place,
                                which + " lies on the line of " + line.id() + "; move it beside what it names");
                    });
            drawing.shapes().stream().filter(shape -> liesOn(label, shape)).forEach(shape -> {
                found.add(label.element());
                flaws.add(
                        Mistake.LABEL_ON_SHAPE,
                        place,
                        which + " lies on " + shape.id() + "; move it beside what it names");
            });
            labels.subList(i + 1, labels.size()).stream()
                    .filter(other -> other.letters().intersects(label.letters()))
                    .forEach(other -> {
                        found.add(other.element());
                        flaws.add(
                                Mistake.LABEL_ON_LABEL,
                                diagram.where(other.element()),
                                which + " lies on that of " + label.element().getId() + "; move one of them away");
                    });
        }
        told.addAll(found);
    }

    private static boolean liesOn(WrittenLabel label, DrawnShape shape) {
        if (shape.element().equals(label.element()) || shape.element() instanceof Participant) {
            return false;
        }
        boolean inside = shape.open()
                && shape.isAround(label.element())
                && shape.bounds().contains(label.letters());
        return !inside && shape.outline().intersects(label.letters());
    }
}
