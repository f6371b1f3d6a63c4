package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ForbiddenException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.hiringpipelines.model.Refusal;

/** Lets a message pass that reaches one instance, from somebody who may send it, with what belongs to it. */
final class MessageCheck {

    private static final Set<String> MEMBERS = Set.of(
            "messageName",
            "businessKey",
            "processInstanceId",
            "correlationKeys",
            "localCorrelationKeys",
            "processVariables",
            "processVariablesLocal",
            "resultEnabled",
            "all");

    /** Our ids, of which no two instances that wait for the same message have the same. */
    private static final List<String> IDS = List.of("applicationId", "interviewId", "offerId");

    private final EngineCalls calls;

    MessageCheck(EngineCalls calls) {
        this.calls = calls;
    }

    /**
     * Looks at a message before it is delivered.
     *
     * @throws ForbiddenException where nobody of {@code groups} may send it
     * @throws Refusal where it does not say whom it is for, or brings what does not belong to it
     */
    void require(ObjectNode message, Collection<String> groups) {
        String name = message.path("messageName").asText("");
        Refusal.check().refuseBlank(name, "messageName", "Name the message.").done();
        MessageRule rule = calls.message(name)
                .filter(known -> known.from().stream().anyMatch(groups::contains))
                .orElseThrow(() -> new ForbiddenException("The message " + name + " is not yours to send."));
        Refusal.Conditions problems = Refusal.check();
        message.fieldNames()
                .forEachRemaining(
                        member -> problems.refuseIf(!MEMBERS.contains(member), member, member + " is not taken here."));
        problems.refuseIf(
                        message.path("all").asBoolean(true) && message.has("all"),
                        "all",
                        "A message reaches one instance. Name it by businessKey or processInstanceId.")
                .refuseIf(
                        !namesOne(message),
                        "businessKey",
                        "Name the one instance that the message is for, by businessKey (the id of the application or posting) or"
                                + " processInstanceId.");
        Stream.of("processVariables", "processVariablesLocal")
                .map(message::path)
                .forEach(variables -> requireCarried(rule, variables, problems));
        problems.done();
    }

    /** The instances that a message names, by whatever it names them. */
    static ProcessInstanceQuery addressees(ProcessInstanceQuery instances, ObjectNode message) {
        if (isText(message.path("businessKey"))) {
            instances.processInstanceBusinessKey(message.path("businessKey").textValue());
        }
        if (isText(message.path("processInstanceId"))) {
            instances.processInstanceId(message.path("processInstanceId").textValue());
        }
        IDS.stream()
                .filter(id -> isText(correlating(message, id)))
                .forEach(id -> instances.variableValueEquals(
                        id, correlating(message, id).textValue()));
        return instances;
    }

    private static JsonNode correlating(ObjectNode message, String id) {
        return message.path("correlationKeys").path(id).path("value");
    }

    private static boolean namesOne(ObjectNode message) {
        return isText(message.path("businessKey"))
                || isText(message.path("processInstanceId"))
                || IDS.stream().anyMatch(id -> isText(correlating(message, id)));
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank();
    }

    private static void requireCarried(MessageRule rule, JsonNode variables, Refusal.Conditions problems) {
        variables
                .fieldNames()
                .forEachRemaining(variable -> problems.refuseIf(
                        !rule.carries().contains(variable),
                        variable,
                        "\"%s\" does not come with %s. %s"
                                .formatted(
                                        variable,
                                        rule.name(),
                                        rule.carries().isEmpty()
                                                ? "It carries nothing."
                                                : "It carries "
                                                        + rule.carries().stream()
                                                                .sorted()
                                                                .collect(Collectors.joining(", "))
                                                        + ".")));
    }
}
