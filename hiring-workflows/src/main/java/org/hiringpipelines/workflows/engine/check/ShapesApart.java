package org.hiringpipelines.workflows.engine.check;

import java.util.List;

/** Shapes that lie on others. */
final class ShapesApart implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (Diagram diagram : design.diagrams()) {
            List<DrawnShape> shapes = Drawing.of(diagram).shapes();
            for (int one = 0; one < shapes.size(); one++) {
                for (int two = one + 1; two < shapes.size(); two++) {
                    if (overlap(shapes.get(one), shapes.get(two))) {
                        flaws.add(
                                Mistake.OVERLAPPING_SHAPES,
                                diagram.where(shapes.get(two).element()),
                                "it lies on " + shapes.get(one).id() + "; move one of them away");
                    }
                }
            }
        }
    }

    private static boolean overlap(DrawnShape one, DrawnShape two) {
        boolean apart = !one.within(1).intersects(two.within(1));
        return !apart && !together(one, two) && !together(two, one);
    }

    private static boolean together(DrawnShape around, DrawnShape part) {
        return around.holds(part.element())
                && (!around.isAround(part.element()) || around.bounds().contains(part.bounds()));
    }
}
