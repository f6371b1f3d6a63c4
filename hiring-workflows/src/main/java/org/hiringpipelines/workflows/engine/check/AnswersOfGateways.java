package org.hiringpipelines.workflows.engine.check;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;

/** Gateways that ask nothing, and ways on from them that are no answer. */
final class AnswersOfGateways implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        design.diagrams()
                .forEach(diagram -> diagram.all(Gateway.class).stream()
                        .filter(gateway -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway)
                        .filter(gateway -> diagram.flowsFrom(gateway).size() > 1)
                        .forEach(gateway -> look(diagram, gateway, flaws)));
    }

    private static void look(Diagram diagram, Gateway gateway, Flaws flaws) {
        if (blank(gateway.getName()) || !gateway.getName().strip().endsWith("?")) {
            flaws.add(
                    Mistake.GATEWAY_WITHOUT_QUESTION,
                    diagram.where(gateway),
                    "it asks nothing; give it a question as its name, such as \"Approved?\"");
        }
        diagram.flowsFrom(gateway).stream()
                .filter(flow -> blank(flow.getName()))
                .forEach(flow -> flaws.add(
                        Mistake.FLOW_WITHOUT_ANSWER,
                        diagram.where(flow),
                        "it is no answer to \"" + (gateway.getName() == null ? gateway.getId() : gateway.getName())
                                + "\"; give it one as its name, such as \"yes\""));
    }

    private static boolean blank(String name) {
        return name == null || name.isBlank();
    }
}
