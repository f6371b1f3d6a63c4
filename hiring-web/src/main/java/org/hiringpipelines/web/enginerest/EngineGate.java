package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.PathSegment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.hiringpipelines.model.Refusal;

/**
 * Stands before every call of Camunda's REST, wherever it is served, and lets in what the list of {@link EngineCalls} opens to the
 * caller's groups. The engine's own authorisations hold behind it; but they know only "may change this instance", which is a message
 * from a candidate as well as a jump over all approvals, and they leave the variables that steer a process to whoever completes a
 * task.
 */
@PreMatching
public class EngineGate implements ContainerRequestFilter {

    private static final EngineCalls CALLS = EngineCalls.shipped();

    private static final Set<String> BY_PROCESS = Set.of(
            "processDefinitionId",
            "processDefinitionKey",
            "processDefinitionKeyIn",
            "tenantIdIn",
            "withoutTenantId",
            "processDefinitionWithoutTenantId");

    private final MessageCheck messages = new MessageCheck(CALLS);

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        List<String> path = pathOf(request);
        Optional<EngineCall> meant = CALLS.meant(request.getMethod(), path);
        if (meant.filter(CALLS::openToAnybody).isPresent()) {
            return;
        }
        ProcessEngine engine = EngineUtil.lookupProcessEngine(null);
        Caller caller = Caller.now(engine.getIdentityService())
                .orElseThrow(() -> new NotAuthorizedException("Log in first.", "Basic"));
        EngineCall call = meant.filter(known -> CALLS.openTo(caller.groups(), known))
                .orElseThrow(() -> new ForbiddenException(
                        "This call is not open to you. The documentation on security lists what each group may send."));
        requireVisible(engine, call, path);
        requireProcess(engine, call, path);
        look(request, engine, caller, call, path);
        if (CALLS.answersNumbers(call)) {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Looks at what came with the call, and hands it on as it was understood. */
    private void look(
            ContainerRequestContext request, ProcessEngine engine, Caller caller, EngineCall call, List<String> path)
            throws IOException {
        MediaType type = request.getMediaType();
        boolean bringsNothing = type == null && !request.hasEntity();
        if (!isChange(request) || isDeployment(call) || bringsNothing) {
            return;
        }
        if (type == null || !type.getSubtype().endsWith("json")) {
            throw new NotSupportedException("Send JSON, and say so: Content-Type: application/json.");
        }
        JsonBody body = JsonBody.read(request.getEntityStream());
        ObjectNode content = body.content();
        PlainValues.require(content);
        switch (call.toString()) {
            case "POST /message" -> {
                messages.require(content, caller.groups());
                requireLed(engine, content);
                // The right that the engine would ask for, to change instances, means far more than this.
                engine.getIdentityService().clearAuthentication();
            }
            case "POST /task/{id}/complete", "POST /task/{id}/submit-form" -> {
                requireMembers(content, "variables", "withVariablesInReturn");
                formOfTask(engine, path.get(1)).requireNoOthers(content.path("variables"));
            }
            case "POST /task/{id}/claim" -> requireClaimForOneself(content, caller);
            case "POST /process-definition/{id}/start",
                    "POST /process-definition/{id}/submit-form",
                    "POST /process-definition/key/{key}/start",
                    "POST /process-definition/key/{key}/submit-form" -> {
                requireMembers(content, "variables", "businessKey", "withVariablesInReturn");
                requireStart(engine, call, path, content);
            }
            case "POST /process-instance/count" -> {
                if (asksByProcessAlone(content)) {
                    engine.getIdentityService().clearAuthentication();
                }
            }
            case "POST /process-instance/{id}/modification" ->
                Refusal.check()
                        .refuseBlank(
                                content.path("annotation").asText(""),
                                "annotation",
                                "Say in annotation why the instance is moved by hand; it stands on the application's timeline.")
                        .done();
            case "PUT /process-instance/{id}/variables/{varName}" ->
                PlainValues.requireValue(call.valueOf("varName", path), content);
            default -> {
                // What else is open takes variables nowhere, or is an administrator's.
            }
        }
        request.setEntityStream(body.again());
        request.getHeaders().remove("Content-Length");
    }

    /** A task is there for those who see it; the engine itself tells comments and forms of some tasks to anybody. */
    private static void requireVisible(ProcessEngine engine, EngineCall call, List<String> path) {
        if (call.path().size() < 2
                || !call.path().get(0).equals("task")
                || !call.path().get(1).equals("{id}")) {
            return;
        }
        Supplier<Boolean> seen = () ->
                engine.getTaskService().createTaskQuery().taskId(path.get(1)).count() > 0;
        if (!seen.get()) {
            throw Caller.asTheHouse(engine.getIdentityService(), seen)
                    ? new ForbiddenException("This task is not yours.")
                    : new NotFoundException("There is no such task; it may have been completed meanwhile.");
        }
    }

    /** A message goes to an instance of a posting that its sender leads; one that nobody awaits is the engine's to refuse. */
    private static void requireLed(ProcessEngine engine, ObjectNode message) {
        Supplier<Boolean> found =
                () -> MessageCheck.addressees(engine.getRuntimeService().createProcessInstanceQuery(), message)
                                .count()
                        > 0;
        if (!found.get() && Caller.asTheHouse(engine.getIdentityService(), found)) {
            throw new ForbiddenException("This candidate or posting is not yours.");
        }
    }

    /** The engine stumbles over some calls about a process that it does not know. */
    private static void requireProcess(ProcessEngine engine, EngineCall call, List<String> path) {
        if (call.path().get(0).equals("process-definition")
                && (call.valueOf("id", path) != null || call.valueOf("key", path) != null)
                && Caller.asTheHouse(engine.getIdentityService(), () -> processOf(engine, call, path)) == null) {
            throw new NotFoundException("There is no such process.");
        }
    }

    private static ProcessDefinition processOf(ProcessEngine engine, EngineCall call, List<String> path) {
        ProcessDefinitionQuery processes = engine.getRepositoryService().createProcessDefinitionQuery();
        String id = call.valueOf("id", path);
        return (id == null
                        ? processes
                                .processDefinitionKey(call.valueOf("key", path))
                                .latestVersion()
                        : processes.processDefinitionId(id))
                .singleResult();
    }

    private static void requireMembers(ObjectNode content, String... known) {
        Refusal.Conditions others = Refusal.check();
        content.fieldNames()
                .forEachRemaining(member ->
                        others.refuseIf(!List.of(known).contains(member), member, member + " is not taken here."));
        others.refuseIf(
                        content.has("variables")
                                && !content.get("variables").isObject()
                                && !content.get("variables").isNull(),
                        "variables",
                        "Give variables by their names: {\"outcome\": {\"value\": \"advance\"}}.")
                .done();
    }

    private static FormOf formOfTask(ProcessEngine engine, String task) {
        FormService forms = engine.getFormService();
        return Caller.asTheHouse(
                engine.getIdentityService(),
                () -> forms.getTaskFormData(task).getCamundaFormRef() == null
                        ? FormOf.none("This task")
                        : FormOf.file("This task", forms.getDeployedTaskForm(task)));
    }

    private static void requireClaimForOneself(ObjectNode content, Caller caller) {
        String user = content.path("userId").asText("");
        if (!user.equals(caller.user()) && !caller.isIntegration()) {
            throw new ForbiddenException("Claim a task for yourself.");
        }
    }

    private static void requireStart(ProcessEngine engine, EngineCall call, List<String> path, ObjectNode content) {
        FormService forms = engine.getFormService();
        FormOf form = Caller.asTheHouse(engine.getIdentityService(), () -> {
            ProcessDefinition definition = processOf(engine, call, path);
            if (!definition.isStartableInTasklist()) {
                throw new ForbiddenException(
                        "This process is not started by hand: another one does, or a call of /api.");
            }
            return forms.getStartFormData(definition.getId()).getCamundaFormRef() == null
                    ? FormOf.none("This process")
                    : FormOf.file("This process", forms.getDeployedStartForm(definition.getId()));
        });
        form.requireNoOthers(content.path("variables"));
    }

    /** How many instances a process has is a number; how many have a certain name among their variables is a question about a person. */
    private static boolean asksByProcessAlone(ObjectNode content) {
        return BY_PROCESS.containsAll(
                content.properties().stream().map(Map.Entry::getKey).toList());
    }

    private static boolean isDeployment(EngineCall call) {
        return call.toString().equals("POST /deployment/create");
    }

    private static boolean isChange(ContainerRequestContext request) {
        return !List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    /**
     * The path below the root: the engine's name is left out, and a webapp's own calls begin with its name. Nothing that a path can
     * hide behind is understood.
     */
    private static List<String> pathOf(ContainerRequestContext request) {
        List<String> path = new ArrayList<>();
        String webapp = request.getUriInfo().getBaseUri().getPath().replaceFirst("^.*/camunda/api/([a-z]+)/.*$", "$1");
        if (List.of("admin", "cockpit", "tasklist", "welcome").contains(webapp)) {
            path.add(webapp);
        }
        List<PathSegment> segments = request.getUriInfo().getPathSegments(true);
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i).getPath();
            boolean last = i == segments.size() - 1;
            if (!segments.get(i).getMatrixParameters().isEmpty()
                    || segment.contains("/")
                    || segment.equals(".")
                    || segment.equals("..")
                    || (segment.isEmpty() && !last)) {
                throw new NotFoundException("There is nothing here.");
            }
            if (!segment.isEmpty()) {
                path.add(segment);
            }
        }
        if (path.size() > 2 && path.get(0).equals("engine")) {
            return path.subList(2, path.size());
        }
        return path.isEmpty() ? List.of("") : path;
    }
}
