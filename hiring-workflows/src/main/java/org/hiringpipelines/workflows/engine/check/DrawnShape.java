package org.hiringpipelines.workflows.engine.check;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A shape as it is drawn.
 *
 * @param element what is drawn
 * @param bounds where
 * @param open whether others are drawn within it
 * @param label where its name stands, beside it; null where the name is within
 */
record DrawnShape(BaseElement element, Rectangle2D bounds, boolean open, Rectangle2D label) {

    String id() {
        return element.getId();
    }

    /** Whether something is drawn within this one, or on its border: where they meet, they belong together. */
    boolean holds(BaseElement other) {
        if (other instanceof BoundaryEvent event && element.equals(event.getAttachedTo())) {
            return true;
        }
        return open && isAround(other);
    }

    /** Whether something is a part of this one. */
    boolean isAround(BaseElement other) {
        for (ModelElementInstance around = other.getParentElement();
                around != null;
                around = around.getParentElement()) {
            if (around.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** What is seen of it: gateways are diamonds, events are round. */
    Shape outline() {
        if (element instanceof Gateway) {
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(bounds.getCenterX(), bounds.getY());
            diamond.lineTo(bounds.getMaxX(), bounds.getCenterY());
            diamond.lineTo(bounds.getCenterX(), bounds.getMaxY());
            diamond.lineTo(bounds.getX(), bounds.getCenterY());
            diamond.closePath();
            return diamond;
        }
        if (element instanceof Event) {
            return new Ellipse2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }
        return within(1);
    }

    /** Its bounds without their rim. */
    Rectangle2D within(double rim) {
        return shrunk(bounds, rim);
    }

    static Rectangle2D shrunk(Rectangle2D bounds, double rim) {
        return new Rectangle2D.Double(
                bounds.getX() + rim,
                bounds.getY() + rim,
                Math.max(0, bounds.getWidth() - 2 * rim),
                Math.max(0, bounds.getHeight() - 2 * rim));
    }
}
