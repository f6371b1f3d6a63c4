package org.hiringpipelines.workflows.engine.check;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A flow as it is drawn.
 *
 * @param flow what is drawn
 * @param points where it begins, bends and ends
 * @param label where its name stands; null where it has none
 */
record DrawnLine(SequenceFlow flow, List<Point2D> points, Rectangle2D label) {

    /** So near, in pixels, is the same place for whoever looks at it. */
    private static final double NEAR = 3;

    String id() {
        return flow.getId();
    }

    List<Line2D> segments() {
        List<Line2D> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Line2D.Double(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    /** Whether it goes over a place. */
    boolean goesOver(Rectangle2D place) {
        return segments().stream().anyMatch(place::intersectsLine);
    }

    /** Whether all of it lies on a horizontal line, and leads to the right. */
    boolean isStraightAt(double height) {
        return points.stream().allMatch(point -> Math.abs(point.getY() - height) <= NEAR)
                && points.get(points.size() - 1).getX() > points.get(0).getX();
    }

    /**
     * Whether it crosses another, or runs along it. Lines from one element, or to one, may share a stretch.
     */
    boolean crosses(DrawnLine other) {
        boolean together = flow.getSource().equals(other.flow.getSource())
                || flow.getTarget().equals(other.flow.getTarget());
        for (Line2D one : segments()) {
            for (Line2D two : other.segments()) {
                Point2D meeting = meeting(one, two);
                if (meeting != null
                        && !isEnd(meeting)
                        && !other.isEnd(meeting)
                        && (!together || (isWithin(meeting, one) && isWithin(meeting, two)))) {
                    return true;
                }
                if (!together && runsAlong(one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEnd(Point2D point) {
        return point.distance(points.get(0)) <= NEAR || point.distance(points.get(points.size() - 1)) <= NEAR;
    }

    private static boolean isWithin(Point2D point, Line2D segment) {
        return point.distance(segment.getP1()) > NEAR && point.distance(segment.getP2()) > NEAR;
    }

    /** Where two segments meet that do not run in the same direction. */
    private static Point2D meeting(Line2D one, Line2D two) {
        double dx1 = one.getX2() - one.getX1();
        double dy1 = one.getY2() - one.getY1();
        double dx2 = two.getX2() - two.getX1();
        double dy2 = two.getY2() - two.getY1();
        double turn = dx1 * dy2 - dy1 * dx2;
        if (Math.abs(turn) < 1e-6 || !one.intersectsLine(two)) {
            return null;
        }
        double along = ((two.getX1() - one.getX1()) * dy2 - (two.getY1() - one.getY1()) * dx2) / turn;
        return new Point2D.Double(one.getX1() + along * dx1, one.getY1() + along * dy1);
    }

    private static boolean runsAlong(Line2D one, Line2D two) {
        boolean across = Math.abs(one.getY1() - one.getY2()) < 1 && Math.abs(two.getY1() - two.getY2()) < 1;
        boolean down = Math.abs(one.getX1() - one.getX2()) < 1 && Math.abs(two.getX1() - two.getX2()) < 1;
        if (across && Math.abs(one.getY1() - two.getY1()) < 1) {
            return shared(one.getX1(), one.getX2(), two.getX1(), two.getX2()) > NEAR;
        }
        return down
                && Math.abs(one.getX1() - two.getX1()) < 1
                && shared(one.getY1(), one.getY2(), two.getY1(), two.getY2()) > NEAR;
    }

    private static double shared(double from1, double to1, double from2, double to2) {
        return Math.min(Math.max(from1, to1), Math.max(from2, to2))
                - Math.max(Math.min(from1, to1), Math.min(from2, to2));
    }
}
