package org.hiringpipelines.workflows.engine.check;

/** A family of mistakes that the check looks for. */
interface DesignRule {

    /** Notes what is wrong in a design. */
    void look(WholeDesign design, Flaws flaws);
}
