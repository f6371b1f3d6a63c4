package org.hiringpipelines.web.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine. A task's candidates and assignee need no grant: the task itself
 * gives them theirs, and only for it.
 */
@Component
class Grants {

    private static final List<String> PROCESSES =
            List.of("posting", "application", "screening", "interviews", "interview", "offer");

    private static final Permission[] FOLLOW = {
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.READ_TASK
    };

    private static final Permission[] EVERY_TASK = {
        ProcessDefinitionPermissions.UPDATE_TASK,
        ProcessDefinitionPermissions.TASK_WORK,
        ProcessDefinitionPermissions.TASK_ASSIGN,
        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
        ProcessDefinitionPermissions.READ_TASK_VARIABLE
    };

    private static final String MAILS = "correspondence";

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Gives every group what its work needs. */
    void give() {
        administrators();
        for (HiringGroup group : HiringGroup.all()) {
            colleague(group);
        }
        for (HiringGroup group :
                List.of(HiringGroup.RECRUITERS, HiringGroup.HIRING_MANAGERS, HiringGroup.INTEGRATORS)) {
            starts(group, "posting");
            processes(group, FOLLOW);
        }
        // What a card in Tasklist shows of a task: variables of the processes these people have tasks in.
        read(HiringGroup.INTERVIEWERS, "interview");
        read(HiringGroup.APPROVERS, "posting", "offer");
        integrations();
        designers();
    }

    /**
     * Takes back what earlier versions gave. The right to change instances served for a message from a candidate, and let its holder
     * jump over approvals as well; messages need no grant any more, nor does the start of an application by our own service. Designers
     * read names, reasons and outcomes.
     */
    void narrow() {
        for (HiringGroup group :
                List.of(HiringGroup.RECRUITERS, HiringGroup.HIRING_MANAGERS, HiringGroup.INTEGRATORS)) {
            take(group, PROCESSES, ProcessDefinitionPermissions.UPDATE_INSTANCE);
            take(group, List.of("application"), ProcessDefinitionPermissions.CREATE_INSTANCE);
        }
        take(HiringGroup.DESIGNERS, PROCESSES, FOLLOW);
        take(HiringGroup.DESIGNERS, PROCESSES, ProcessDefinitionPermissions.RETRY_JOB);
    }

    /**
     * What work in the process of a pipeline needs, as in the other processes of applications.
     *
     * @param followed whether recruiters and hiring managers read all instances: in an engine that goes by its rows
     */
    void pipeline(String process, boolean followed) {
        for (HiringGroup group : HiringGroup.all()) {
            grant(group.id, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ);
        }
        grant(HiringGroup.INTEGRATORS.id, Resources.PROCESS_DEFINITION, process, FOLLOW);
        grant(HiringGroup.INTEGRATORS.id, Resources.PROCESS_DEFINITION, process, EVERY_TASK);
        if (followed) {
            grant(HiringGroup.RECRUITERS.id, Resources.PROCESS_DEFINITION, process, FOLLOW);
            grant(HiringGroup.HIRING_MANAGERS.id, Resources.PROCESS_DEFINITION, process, FOLLOW);
        }
    }

    /** What it takes to see to a mail that was not sent, a task of recruiters; integrations may do each task. */
    void mails() {
        grant(
                HiringGroup.RECRUITERS.id,
                Resources.PROCESS_DEFINITION,
                MAILS,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE);
        grant(
                HiringGroup.INTEGRATORS.id,
                Resources.PROCESS_DEFINITION,
                MAILS,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK);
        grant(HiringGroup.INTEGRATORS.id, Resources.PROCESS_DEFINITION, MAILS, EVERY_TASK);
    }

    /** What the team enters by hand for a candidate, in the processes that a form starts. */
    void entering() {
        for (HiringGroup group : List.of(HiringGroup.RECRUITERS, HiringGroup.HIRING_MANAGERS)) {
            for (String process : List.of("add-candidate", "record-withdrawal")) {
                grant(
                        group.id,
                        Resources.PROCESS_DEFINITION,
                        process,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.CREATE_INSTANCE);
            }
        }
    }

    /**
     * Takes back the rights to all instances: whoever leads a posting sees it and its applications without a grant, and whoever holds a
     * task what labels it. A group that is to see all gets the right to read the instances of each process, by an administrator.
     */
    void leaveToInvolvement() {
        take(HiringGroup.RECRUITERS, PROCESSES, FOLLOW);
        take(HiringGroup.HIRING_MANAGERS, PROCESSES, FOLLOW);
        take(HiringGroup.RECRUITERS, List.of(MAILS), ProcessDefinitionPermissions.READ_INSTANCE);
        take(HiringGroup.INTERVIEWERS, List.of("interview"), ProcessDefinitionPermissions.READ_INSTANCE);
        take(HiringGroup.APPROVERS, List.of("posting", "offer"), ProcessDefinitionPermissions.READ_INSTANCE);
    }

    private void take(HiringGroup group, List<String> processes, Permission... permissions) {
        for (String process : processes) {
            Authorization grant = find(group.id, Resources.PROCESS_DEFINITION, process);
            if (grant != null) {
                Arrays.stream(permissions).forEach(grant::removePermission);
                authorizations.saveAuthorization(grant);
            }
        }
    }

    private void administrators() {
        for (Resource resource : Resources.values()) {
            grant(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
        }
    }

    /** Tasklist with the names of colleagues and groups in it, and the diagram a task lies in. */
    private void colleague(HiringGroup group) {
        grant(group.id, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(group.id, Resources.USER, ANY, Permissions.READ);
        grant(group.id, Resources.GROUP, ANY, Permissions.READ);
        processes(group, ProcessDefinitionPermissions.READ);
    }

    /** An integration may carry a hire through by itself, every task included. */
    private void integrations() {
        processes(HiringGroup.INTEGRATORS, EVERY_TASK);
    }

    /** Cockpit, with diagrams, tables and how many stand where: numbers and no persons, so no right to look at instances. */
    private void designers() {
        grant(HiringGroup.DESIGNERS.id, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(HiringGroup.DESIGNERS.id, Resources.DEPLOYMENT, ANY, Permissions.READ);
        grant(HiringGroup.DESIGNERS.id, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
        grant(HiringGroup.DESIGNERS.id, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
    }

    /** What designers hand in is checked before the engine takes it, so that it reaches the hiring services alone. */
    void deploy() {
        grant(HiringGroup.DESIGNERS.id, Resources.DEPLOYMENT, ANY, Permissions.CREATE);
    }

    private void read(HiringGroup group, String... processes) {
        for (String process : processes) {
            grant(group.id, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ_INSTANCE);
        }
    }

    private void starts(HiringGroup group, String process) {
        grant(group.id, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(group.id, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    private void processes(HiringGroup group, Permission... permissions) {
        for (String process : PROCESSES) {
            grant(group.id, Resources.PROCESS_DEFINITION, process, permissions);
        }
    }

    /** Adds to what {@code group} already may do with the resource; the engine keeps one grant for both together. */
    void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = find(group, resource, id);
        if (grant == null) {
            grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        for (Permission permission : permissions) {
            grant.addPermission(permission);
        }
        authorizations.saveAuthorization(grant);
    }

    private Authorization find(String group, Resource resource, String id) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .authorizationType(AUTH_TYPE_GRANT)
                .singleResult();
    }
}
