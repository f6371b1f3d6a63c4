package org.hiringpipelines.workflows.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.workflows.people.Team;

/** The engine's users. */
class CamundaTeam implements Team {

    private final IdentityService identity;

    CamundaTeam(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public boolean knows(String userId) {
        return identity.createUserQuery().userId(userId).count() > 0;
    }

    @Override
    public String nameOf(String userId) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        return user == null ? userId : name(user);
    }

    @Override
    public Optional<String> addressOf(String userId) {
        return Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                .map(User::getEmail)
                .filter(address -> !address.isBlank());
    }

    @Override
    public List<Map<String, String>> membersOf(String group) {
        return identity.createUserQuery().memberOfGroup(group).list().stream()
                .sorted(Comparator.comparing(CamundaTeam::name))
                .map(user -> Map.of("label", name(user), "value", user.getId()))
                .toList();
    }

    @Override
    public String groupNameOf(String group) {
        Group found = identity.createGroupQuery().groupId(group).singleResult();
        return found == null || found.getName() == null || found.getName().isBlank() ? group : found.getName();
    }

    private static String name(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }
}
