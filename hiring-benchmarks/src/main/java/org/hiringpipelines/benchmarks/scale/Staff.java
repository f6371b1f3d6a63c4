package org.hiringpipelines.benchmarks.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.ApplicationContext;

/** Who works in a house with 2,000 postings. */
enum Staff {
    RECRUITER(50, "recruiters"),
    MANAGER(200, "hiringManagers"),
    INTERVIEWER(300, "interviewers"),
    APPROVER(20, "approvers"),
    INTEGRATOR(1, "integrators"),
    ADMINISTRATOR(1, Groups.CAMUNDA_ADMIN),

    /** A recruiter whose group may see every task of every process. */
    LEADER(1, "recruiters leaders");

    static final String PASSWORD = "benchmark";

    private final int howMany;
    private final String groups;

    Staff(int howMany, String groups) {
        this.howMany = howMany;
        this.groups = groups;
    }

    /** One of them, whatever the number. */
    String member(long number) {
        return name().toLowerCase(Locale.ROOT) + Math.floorMod(number, howMany);
    }

    List<String> groups() {
        return List.of(groups.split(" "));
    }

    /** The groups of the member of that name. */
    static List<String> groupsOf(String member) {
        return Arrays.stream(values())
                .filter(staff -> member.matches("(?i)" + staff + "\\d+"))
                .findFirst()
                .orElseThrow()
                .groups();
    }

    /** Lets all of them in. */
    static void employ(ApplicationContext application) {
        IdentityService identity = application.getBean(IdentityService.class);
        identity.saveGroup(identity.newGroup("leaders"));
        AuthorizationService rights = application.getBean(AuthorizationService.class);
        Authorization all = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        all.setGroupId("leaders");
        all.setResource(Resources.PROCESS_DEFINITION);
        all.setResourceId(Authorization.ANY);
        all.addPermission(ProcessDefinitionPermissions.READ_TASK);
        rights.saveAuthorization(all);
        for (Staff staff : values()) {
            IntStream.range(0, staff.howMany).mapToObj(staff::member).forEach(member -> {
                User user = identity.newUser(member);
                user.setFirstName("Robin");
                user.setLastName(member);
                user.setEmail(member + "@team.example");
                user.setPassword(PASSWORD);
                identity.saveUser(user);
                staff.groups().forEach(group -> identity.createMembership(member, group));
            });
        }
    }
}
