package org.hiringpipelines.workflows.engine.check;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Participant;

/** Lines that cross others, or run through what they do not lead to. */
final class LinesApart implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (Diagram diagram : design.diagrams()) {
            Drawing drawing = Drawing.of(diagram);
            List<DrawnLine> lines = drawing.lines();
            for (int one = 0; one < lines.size(); one++) {
                DrawnLine line = lines.get(one);
                for (DrawnLine other : lines.subList(one + 1, lines.size())) {
                    if (line.crosses(other)) {
                        flaws.add(
                                Mistake.CROSSING_LINES,
                                diagram.where(other.flow()),
                                "its line crosses that of " + line.id() + ", or runs along it; lead it around");
                    }
                }
                drawing.shapes().stream()
                        .filter(shape -> isForeign(shape, line) && line.goesOver(shape.within(2)))
                        .forEach(shape -> flaws.add(
                                Mistake.LINE_THROUGH_SHAPE,
                                diagram.where(line.flow()),
                                "its line runs through " + shape.id() + "; lead it around"));
            }
        }
    }

    private static boolean isForeign(DrawnShape shape, DrawnLine line) {
        return !shape.element().equals(line.flow().getSource())
                && !shape.element().equals(line.flow().getTarget())
                && !(shape.open() && shape.isAround(line.flow()))
                && !(shape.element() instanceof Participant);
    }
}
