package org.hiringpipelines.workflows.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.workflows.people.Team;

/** The engine's users. */
class CamundaTeam implements Team {

    private final IdentityService identity;

    /** What others call somebody, and where mails go: asked for with every mail and on every sheet, and hardly ever changed. */
    private final Cache<String, Member> members =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    private record Member(String name, Optional<String> address) {}

    CamundaTeam(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public boolean knows(String userId) {
        return member(userId).isPresent();
    }

    @Override
    public String nameOf(String userId) {
        return member(userId).map(Member::name).orElse(userId);
    }

    @Override
    public List<String> namesOf(Collection<String> userIds) {
        Map<String, Member> known = members.getAll(Set.copyOf(userIds), this::findAll);
        return userIds.stream()
                .map(userId -> known.containsKey(userId) ? known.get(userId).name() : userId)
                .toList();
    }

    private Map<String, Member> findAll(Set<? extends String> userIds) {
        String[] ids = userIds.toArray(String[]::new);
        return identity.createUserQuery().userIdIn(ids).list().stream()
                .collect(Collectors.toMap(User::getId, CamundaTeam::member));
    }

    @Override
    public Optional<String> addressOf(String userId) {
        return member(userId).flatMap(Member::address);
    }

    /** Whom nobody knows is asked for anew, and so is known as soon as there is one. */
    private Optional<Member> member(String userId) {
        return Optional.ofNullable(members.get(userId, this::find));
    }

    private Member find(String userId) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        return user == null ? null : member(user);
    }

    private static Member member(User user) {
        return new Member(name(user), Optional.ofNullable(user.getEmail()).filter(address -> !address.isBlank()));
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
