package org.hiringpipelines.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class GrantsTest {

    @Autowired
    private Grants grants;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void whatEarlierVersionsGaveIsTakenBackOnce() {
        grants.grant(
                "recruiters",
                Resources.PROCESS_DEFINITION,
                "offer",
                ProcessDefinitionPermissions.UPDATE_INSTANCE,
                ProcessDefinitionPermissions.SUSPEND_INSTANCE);
        grants.grant("designers", Resources.PROCESS_DEFINITION, "offer", ProcessDefinitionPermissions.READ_HISTORY);

        grants.narrow();

        assertThat(mayDo("recruiters", ProcessDefinitionPermissions.UPDATE_INSTANCE))
                .isFalse();
        assertThat(mayDo("designers", ProcessDefinitionPermissions.READ_HISTORY))
                .isFalse();
        assertThat(mayDo("recruiters", ProcessDefinitionPermissions.READ_INSTANCE))
                .isTrue();
        assertThat(mayDo("recruiters", ProcessDefinitionPermissions.SUSPEND_INSTANCE))
                .as("what an administrator gave beside")
                .isTrue();
        authorizations
                .createAuthorizationQuery()
                .groupIdIn("recruiters")
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId("offer")
                .list()
                .forEach(grant -> {
                    grant.removePermission(ProcessDefinitionPermissions.SUSPEND_INSTANCE);
                    authorizations.saveAuthorization(grant);
                });
    }

    private boolean mayDo(String group, Permission permission) {
        return authorizations.isUserAuthorized(
                "nobody", List.of(group), permission, Resources.PROCESS_DEFINITION, "offer");
    }
}
