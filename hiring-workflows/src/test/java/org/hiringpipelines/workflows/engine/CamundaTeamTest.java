package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.SqlLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who work here are the engine's users. */
@HiringTest
class CamundaTeamTest {

    @Autowired
    private Team team;

    @Autowired
    private IdentityService identity;

    @Test
    void aListOfPeopleIsAskedForOnce() {
        List<String> ids = Stream.of("Ann", "Ben", "Cleo").map(this::hired).toList();
        List<String> panel = List.of(ids.get(2), "nobody", ids.get(0), ids.get(1), ids.get(0));

        List<String> asked = SqlLog.during(
                () -> assertThat(team.namesOf(panel)).containsExactly("Cleo", "nobody", "Ann", "Ben", "Ann"));

        assertThat(asked).hasSize(1);
        assertThat(SqlLog.during(() -> ids.forEach(team::addressOf))).isEmpty();
        assertThat(team.namesOf(List.of())).isEmpty();
    }

    private String hired(String name) {
        User user = identity.newUser(UUID.randomUUID().toString().replace("-", ""));
        user.setFirstName(name);
        identity.saveUser(user);
        return user.getId();
    }
}
