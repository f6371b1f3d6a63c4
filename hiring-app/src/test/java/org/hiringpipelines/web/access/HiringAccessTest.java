package org.hiringpipelines.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Groups, rights and task lists are brought to their version as tables are, and from then on they are the administrator's. */
@RunningApplication
@Transactional
class HiringAccessTest {

    @Autowired
    private HiringAccess access;

    @Autowired
    private Grants grants;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatEarlierVersionsGaveIsTakenBackOnce() {
        management.deleteProperty("hiring.seeds.access-without-changing-instances");
        grants.grant("recruiters", PROCESS_DEFINITION, "offer", UPDATE_INSTANCE, SUSPEND_INSTANCE);
        grants.grant("designers", PROCESS_DEFINITION, "offer", READ_HISTORY);

        access.open();

        assertThat(mayDo("recruiters", UPDATE_INSTANCE)).isFalse();
        assertThat(mayDo("designers", READ_HISTORY)).isFalse();
        assertThat(mayDo("recruiters", READ)).isTrue();
        assertThat(mayDo("recruiters", SUSPEND_INSTANCE))
                .as("what an administrator gave beside")
                .isTrue();

        grants.grant("recruiters", PROCESS_DEFINITION, "offer", UPDATE_INSTANCE);
        access.open();

        assertThat(mayDo("recruiters", UPDATE_INSTANCE))
                .as("what an administrator gave again")
                .isTrue();
    }

    @Test
    void rightsToAllInstancesAreTakenBackOnceAndCanBeGivenAgain() {
        management.deleteProperty("hiring.seeds.access-to-what-concerns-each");
        grants.grant("recruiters", PROCESS_DEFINITION, "offer", READ_INSTANCE, READ_HISTORY, READ_TASK);
        grants.grant("approvers", PROCESS_DEFINITION, "offer", READ_INSTANCE);

        access.open();

        assertThat(List.of("recruiters", "hiringManagers", "interviewers", "approvers", "designers"))
                .noneMatch(group -> mayDo(group, READ_INSTANCE))
                .noneMatch(group -> mayDo(group, READ_HISTORY))
                .noneMatch(group -> mayDo(group, READ_TASK))
                .allMatch(group -> mayDo(group, READ));
        assertThat(mayDo("integrators", READ_INSTANCE)).isTrue();

        grants.grant("recruiters", PROCESS_DEFINITION, "offer", READ_INSTANCE);
        access.open();

        assertThat(mayDo("recruiters", READ_INSTANCE)).isTrue();
        grants.leaveToInvolvement();
    }

    @Test
    void whatAnAdministratorChangedStaysChanged() {
        identities.deleteGroup("designers");
        Group recruiters = group("recruiters");
        recruiters.setName("Talent scouts");
        identities.saveGroup(recruiters);
        authorizations.deleteAuthorization(grant("interviewers").getId());
        filters.deleteFilter(list("Approvals").getId());
        Filter own = list("My tasks");
        authorizations
                .createAuthorizationQuery()
                .resourceType(FILTER)
                .resourceId(own.getId())
                .groupIdIn("integrators")
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        filters.saveFilter(own.setName("Mine"));

        access.open();

        assertThat(group("designers")).isNull();
        assertThat(group("recruiters").getName()).isEqualTo("Talent scouts");
        assertThat(grant("interviewers")).isNull();
        assertThat(list("Approvals")).isNull();
        assertThat(list("My tasks")).isNull();
        assertThat(list("Mine")).isNotNull();
        assertThat(authorizations.isUserAuthorized(
                        "nobody", List.of("integrators"), Permissions.READ, FILTER, own.getId()))
                .isFalse();
    }

    /** As with a migration: what existing databases have had is not edited, for they do not get it again. */
    @Test
    void aChangeIsASeedOfItsOwn() {
        database.update("delete from act_ru_authorization where group_id_ is not null");
        database.update("delete from act_ru_filter");
        database.update("delete from act_id_membership");
        database.update("delete from act_id_group");
        database.update("delete from act_ge_property where name_ like 'hiring.seeds.access%'");

        access.open();

        List<String> all = Stream.of(
                        "select concat_ws(' ', id_, name_, type_) from act_id_group",
                        "select concat_ws(' ', name_, query_) from act_ru_filter",
                        "select concat_ws(' ', a.group_id_, a.resource_type_, coalesce(f.name_, a.resource_id_), a.perms_)"
                                + " from act_ru_authorization a left join act_ru_filter f on f.id_ = a.resource_id_"
                                + " where a.group_id_ is not null")
                .flatMap(query -> database.queryForList(query, String.class).stream())
                .sorted()
                .toList();
        assertThat(all.hashCode())
                .as(
                        "The sum over what a new database gets. Where it has changed, see that existing databases get the change, too, by a line of HiringAccess:%n%s",
                        String.join("\n", all))
                .isEqualTo(344277948);
    }

    private boolean mayDo(String group, Permission permission) {
        return authorizations.isUserAuthorized("nobody", List.of(group), permission, PROCESS_DEFINITION, "offer");
    }

    private Group group(String id) {
        return identities.createGroupQuery().groupId(id).singleResult();
    }

    private Filter list(String name) {
        return filters.createFilterQuery().filterName(name).singleResult();
    }

    private Authorization grant(String group) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(PROCESS_DEFINITION)
                .resourceId("interview")
                .singleResult();
    }
}
