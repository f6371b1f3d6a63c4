package org.hiringpipelines.web.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.hiringpipelines.workflows.engine.TaskRights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The groups of a hiring team with their rights and task lists, put into a database once and versioned like its tables: a change to what
 * a new database gets is also a seed of its own, which brings it to databases that have had the rest.
 */
@Component
public class HiringAccess implements SmartInitializingSingleton {

    private final IdentityService identities;
    private final Seeds seeds;
    private final Grants grants;
    private final TaskFilters filters;
    private final PipelineAccess pipelines;
    private final ObjectProvider<TaskRights> tasks;

    HiringAccess(
            IdentityService identities,
            Seeds seeds,
            Grants grants,
            TaskFilters filters,
            PipelineAccess pipelines,
            ObjectProvider<TaskRights> tasks) {
        this.identities = identities;
        this.seeds = seeds;
        this.grants = grants;
        this.filters = filters;
        this.pipelines = pipelines;
        this.tasks = tasks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        open();
    }

    /** Makes groups, rights and task lists, and what has changed about them since, unless this database has had it before. */
    public void open() {
        seeds.sowOnce("access", () -> {
            group(Groups.CAMUNDA_ADMIN, "Administrators", Groups.GROUP_TYPE_SYSTEM);
            HiringGroup.all().forEach(group -> group(group.id, group.title, Groups.GROUP_TYPE_WORKFLOW));
            grants.give();
            filters.make();
        });
        seeds.sowOnce("access-without-changing-instances", grants::narrow);
        seeds.sowOnce("access-to-mails-not-sent", grants::mails);
        seeds.sowOnce("access-to-deploy", grants::deploy);
        seeds.sowOnce("access-to-enter-candidates", grants::entering);
        seeds.sowOnce("list-of-interviews-of-today", filters::makeInterviewsOfToday);
        pipelines.open();
        // None in an engine that others use, too, which goes by its rows.
        tasks.ifAvailable(rights -> {
            seeds.sowOnce("access-by-tasks-themselves", rights::removeRows);
            seeds.sowOnce("access-to-what-concerns-each", grants::leaveToInvolvement);
        });
    }

    private void group(String id, String name, String type) {
        if (identities.createGroupQuery().groupId(id).count() > 0) {
            return;
        }
        Group group = identities.newGroup(id);
        group.setName(name);
        group.setType(type);
        identities.saveGroup(group);
    }
}
